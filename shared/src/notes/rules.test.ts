import { expect, test } from 'vitest'
import { given, type Scene } from '../../../tests/support/given.ts'
import { inOrder, type Note } from './state.ts'

const hall = () => given().room('Ana', 'Ben').moderator('life.start').raise('Ana', 'Ben').gives('Ana')
const write = (scene: Scene, text: string, more: object = {}) =>
  scene.does('rapporteur', 'notes.write', { text, ...more })
const notes = (scene: Scene): Note[] => inOrder(scene.state.notes.notes.values())
const texts = (scene: Scene) => notes(scene).map(({ text }) => text)
const last = (scene: Scene): Note => {
  const note = notes(scene).at(-1)
  if (!note) throw new Error('no note')
  return note
}

test('N1 a line is stamped with the question, the intervention and the time', () => {
  const scene = write(hall(), 'Access matters.')
  const intervention = scene.state.floor.current?.id
  expect(last(scene)).toMatchObject({ question: 'q1', intervention, at: scene.now, mark: 'note', version: 1 })
})

test('N1 a line typed without a connection belongs to what was up then', () => {
  const scene = hall()
  const intervention = scene.state.floor.current?.id
  const writtenAt = scene.now
  scene.after(300).gives('Ben').moderator('agenda.step', { from: 'q1', to: 'q2' })
  expect(last(write(scene, 'Late.', { question: 'q1', intervention, writtenAt }))).toMatchObject({
    question: 'q1',
    intervention,
    at: writtenAt,
  })
  expect(last(write(scene, 'Of nothing.', { question: null, intervention: null })).question).toBeUndefined()
  const refused = (more: object) => scene.refusal('rapporteur', 'notes.write', { text: 'x', ...more })
  expect([
    refused({ writtenAt: scene.now - 7 * 3_600_000 }),
    refused({ question: 'q9' }),
    refused({ intervention: 'i999' }),
  ]).toEqual(['wrong-shape', 'no-such-question', 'no-such-intervention'])
})

test('N2 a change names the version its writer saw; the second of two is told', () => {
  const scene = write(hall(), 'One')
  const { id } = last(scene)
  scene.does('rapporteur', 'notes.edit', { note: id, version: 1, text: 'One, better', mark: 'position' })
  expect(scene.refusal('online', 'notes.edit', { note: id, version: 1, text: 'Mine' })).toBe('note-changed')
  scene.does('online', 'notes.edit', { note: id, version: 2, mark: 'action', who: 'Ana', due: 'June' })
  expect(last(scene)).toMatchObject({ text: 'One, better', mark: 'action', who: 'Ana', due: 'June', version: 3 })
  scene.does('online', 'notes.edit', { note: id, version: 3, who: '', question: null })
  expect([last(scene).who, last(scene).question]).toEqual([undefined, undefined])
})

test('N3 lines are put between others, moved, split and put away, and stand in that order', () => {
  const scene = write(write(hall(), 'A'), 'C')
  const [a, c] = notes(scene)
  write(scene, 'B', { after: a?.id })
  expect(texts(scene)).toEqual(['A', 'B', 'C'])
  scene.does('rapporteur', 'notes.move', { note: c?.id, after: null })
  expect(texts(scene)).toEqual(['C', 'A', 'B'])
  scene.does('rapporteur', 'notes.split', { note: a?.id, version: 1, texts: ['A1', 'A2', 'A3'] })
  expect(texts(scene)).toEqual(['C', 'A1', 'A2', 'A3', 'B'])
  scene.does('rapporteur', 'notes.remove', { note: c?.id })
  expect(notes(scene)[0]?.removed).toBe(true)
  scene.does('rapporteur', 'notes.restore', { note: c?.id })
  expect(notes(scene)[0]?.removed).toBeUndefined()
})

test('N3 fifty lines one after the other behind the same one keep their order', () => {
  const scene = write(write(hall(), 'first'), 'last')
  const [first] = notes(scene)
  for (let line = 0; line < 50; line++) write(scene, `${line}`, { after: first?.id })
  expect(texts(scene)).toEqual(['first', ...Array.from({ length: 50 }, (_, line) => `${49 - line}`), 'last'])
})

test('N4 notes are shown to those who write or steer', () => {
  const scene = write(hall(), 'Words of a note')
  for (const role of ['participant', 'display', 'speaker'] as const) expect(scene.view(role).notes).toBeUndefined()
  expect(JSON.stringify(scene.view('online-moderator').notes)).toContain('Words of a note')
})
