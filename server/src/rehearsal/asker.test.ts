import { expect, test } from 'vitest'
import { given } from '../../../tests/support/given.ts'
import { Random } from '../../../tests/support/random.ts'
import { Asker } from './asker.ts'
import { cast } from './cast.ts'
import { written, type Written } from './phrases.ts'

/** So many beats of everybody, whose wishes the real rules take. */
function played(beats: number, seed = 1) {
  const random = new Random(seed)
  const unasked = [...written]
  const scene = given({ speakers: ['Ana', 'Bo', 'Cy', 'Di'] })
  const people = cast().map((part) => ({ part, asker: new Asker(part, unasked, () => random.next()) }))
  for (const { part } of people) scene.does(part.name, 'participants.join', { ...part })
  scene.moderator('life.start')
  for (let beat = 0; beat < beats; beat++)
    for (const [place, { part, asker }] of people.entries()) {
      const wish = asker.wish(scene.view('participant'), scene.mine(part.name), beat === place && place < 3)
      if (wish) scene.does(part.name, wish.type, wish.data)
    }
  return [...scene.state.questions.questions.values()]
}

test('simulated people ask the table and panellists, each question once, and support each other', () => {
  const questions = played(300)
  expect(questions.length).toBeGreaterThan(5)
  expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length)
  expect(questions.some(({ to }) => to === 's1')).toBe(true)
  const supports = questions.map((question) => question.supports)
  expect(Math.max(...supports)).toBeGreaterThan(10)
  expect(Math.max(...supports) - Math.min(...supports)).toBeGreaterThan(5)
})

test('simulated people stop asking when much waits already, and when all is asked', () => {
  const [part] = cast()
  if (!part) throw new Error('nobody')
  const scene = given().room('Ana', 'Ben')
  const wish = (unasked: readonly Written[]) =>
    new Asker(part, [...unasked], () => 0).wish(scene.view('participant'), scene.mine('Ben'), false)?.type
  for (let number = 0; number < 9; number++) {
    expect(wish(written)).toBe('questions.ask')
    expect(wish([])).not.toBe('questions.ask')
    scene.does('Ana', 'questions.ask', { text: `${number}?` })
  }
  expect(wish(written)).not.toBe('questions.ask')
})
