import { expect, test } from 'vitest'
import { given, type Scene } from '../../../tests/support/given.ts'
import { reportOf } from '../report/report.ts'
import { trackRow } from '../report/track.ts'
import { roundtable } from '../roundtable/roundtable.ts'
import { present, seatsTaken } from './attendance.ts'

const table = () => given({ speakers: ['Ana', 'Bo'] })
const there = ({ state }: Scene) => present(state).map(({ id }) => id)

test('P12 a panellist who was invited and never came is nobody who was there', () => {
  expect(there(table().room('paul'))).toEqual(['dpaul'])
})

test.each<[string, (scene: Scene) => Scene]>([
  ['came by their link', (scene) => scene.does('s1', 'participants.join')],
  ['has a hand that was entered', (scene) => scene.does('online', 'hands.raiseFor', { participant: 's1' })],
  ['is called after that', (scene) => scene.does('online', 'hands.raiseFor', { participant: 's1' }).gives('s1')],
  ['has the floor in the room', (scene) => scene.gives('s1')],
  ['has spoken', (scene) => scene.gives('s1').after(20).releases()],
  [
    'was entered under another name',
    (scene) =>
      scene
        .moderator('participants.add', { people: [{ name: 'Ana M.', side: 'online' }] })
        .moderator('participants.merge', { keep: 's1', drop: scene.person('Ana M.') }),
  ],
])('P12 a panellist counts who %s', (_, comes) => {
  expect(there(comes(table()))).toEqual(['s1'])
})

test('P12 a call that nobody answers is no sign of a panellist', () => {
  const scene = table().moderator('participants.describe', { participant: 's1', side: 'online' }).gives('s1')
  expect(there(scene)).toEqual([])
  expect(there(scene.moderator('floor.noAnswer'))).toEqual([])
  expect(there(scene.undoes())).toEqual([])
})

test('P12 screens, report, records and track count the same people', () => {
  const scene = table().room('paul').does('s2', 'participants.join', { side: 'online', stakeholderGroup: 'Government' })
  const { state } = scene
  expect(seatsTaken(state)).toEqual({ room: 1, online: 1, hub: 0 })
  expect(scene.view('display').participants.seats).toEqual({ room: 1, online: 1, hub: 0 })
  const { fields } = reportOf(state, { template: 'igf-2021', locale: 'en' })
  expect(fields.filter(({ label }) => label.startsWith('Participants')).map(({ value }) => value)).toEqual(['1', '1'])
  const sheet = roundtable.records(state, 'organizer').find(({ name }) => name === 'participation')
  expect(sheet?.rows.slice(0, 4).map(([, , people]) => people)).toEqual([2, 1, 1, 0])
  expect(trackRow(state, scene.now)).toMatchObject({
    people: { all: 2, sides: { room: 1, online: 1, hub: 0 } },
    groups: { declared: 1 },
  })
})
