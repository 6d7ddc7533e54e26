import { expect, test } from 'vitest'
import { commandRequest, joinCode, joinRequest } from './wire.ts'

test.each([
  ['1234 5678', '12345678'],
  [' 1234-5678 ', '12345678'],
  ['1234567', undefined],
  ['1234567x', undefined],
])('K7 the join code %j is read as %s', (typed, read) => {
  expect(joinCode.safeParse(typed).data).toBe(read)
})

test('K7 a join says who, where and what it knows, and nothing else', () => {
  const join = { code: '12345678', device: 'd'.repeat(16), name: '  Ana ', side: 'online', after: 0 }
  expect(joinRequest.parse(join)).toMatchObject({ name: 'Ana', side: 'online' })
  for (const wrong of [{ role: 'organizer' }, { side: 'moon' }, { device: 'short' }, { after: -1 }, { hubSize: 0 }])
    expect(joinRequest.safeParse({ ...join, ...wrong }).success).toBe(false)
})

test('K7 a command has an id that can be sent again', () => {
  const command = { id: '0123-abcd_', type: 'hands.raise', data: {} }
  expect(commandRequest.safeParse(command).success).toBe(true)
  for (const wrong of [{ id: 'short' }, { id: 'with space' }, { type: 7 }, { by: 'me' }])
    expect(commandRequest.safeParse({ ...command, ...wrong }).success).toBe(false)
})
