import { expect, test } from 'vitest'
import { given, type Scene } from '../../../tests/support/given.ts'

const hall = () =>
  given({ speakers: ['Tendai', 'Ilse'] })
    .room('Ana', 'Ben', 'Cem')
    .online('Dia')
    .moderator('life.start')
const ask = (scene: Scene, who: string, text: string, more: object = {}) =>
  scene.does(who, 'questions.ask', { text, ...more })
const named = (scene: Scene, words: string) =>
  [...scene.state.questions.questions.values()].find(({ text }) => text === words)?.id ?? ''
const end = (scene: Scene, question: string, more: object) => scene.moderator('questions.end', { question, ...more })
/** Fresh questions A, B, C of Ana, Ben and Cem. */
const three = () => ask(ask(ask(hall(), 'Ana', 'A'), 'Ben', 'B'), 'Cem', 'C')

test('W13 one open question stands on the projector, which is told of no other', () => {
  const scene = ask(three(), 'Dia', 'D', { to: 's1' })
  const seen = () => scene.view('display').questions
  expect([seen().questions, seen().shown]).toEqual([{}, undefined])
  const id = named(scene, 'D')
  scene.does('online', 'questions.show', { question: id })
  expect(seen().questions).toEqual({
    [id]: expect.objectContaining({ text: 'D', to: 's1', asker: expect.objectContaining({ name: 'Dia' }) }) as unknown,
  })
  expect([seen().shown, seen().panellists]).toEqual([id, { s1: 'Tendai' }])
  scene.moderator('questions.show', { question: named(scene, 'A') })
  expect(Object.values(seen().questions).map(({ text }) => text)).toEqual(['A'])
  expect(scene.moderator('questions.show', { question: null }).view('display').questions.questions).toEqual({})
})

test('W13 it leaves the projector with what becomes of it, and comes back only with the undoing of that', () => {
  const scene = three()
  const a = named(scene, 'A')
  const shown = () => scene.view('onsite-moderator').questions.shown
  scene.moderator('questions.show', { question: a })
  end(scene, named(scene, 'B'), { end: 'read-out' })
  expect(shown()).toBe(a)
  end(scene, a, { end: 'read-out' })
  expect(shown()).toBeUndefined()
  expect(scene.refusal('onsite', 'questions.show', { question: a })).toBe('question-ended')
  scene.undoes()
  expect([shown(), scene.view('display').questions.shown]).toEqual([a, a])
  end(scene, a, { end: 'deferred' }).after(60).moderator('questions.reopen', { question: a })
  expect(shown()).toBeUndefined()
  scene.moderator('questions.show', { question: a }).does('Ana', 'questions.withdraw', { question: a })
  expect(shown()).toBeUndefined()
  scene.moderator('questions.show', { question: named(scene, 'C') }).moderator('life.close')
  expect([shown(), scene.view('display').questions.questions]).toEqual([undefined, {}])
})

test('W8 the projector tells nobody who asks an anonymous question', () => {
  const scene = ask(hall(), 'Ana', 'Whose?', { anonymous: true })
  const [question] = Object.values(
    scene.moderator('questions.show', { question: named(scene, 'Whose?') }).view('display').questions.questions,
  )
  expect(question).toEqual({ number: 1, text: 'Whose?', supports: 0, question: 'q1', anonymous: true })
})
