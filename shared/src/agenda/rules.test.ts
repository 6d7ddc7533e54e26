import { expect, test } from 'vitest'
import { given, type Scene } from '../../../tests/support/given.ts'

const live = (questions?: string[]) => given(questions && { questions }).moderator('life.start')
const minutes = (scene: Scene) => scene.state.agenda.questions.map(({ budgetMs }) => budgetMs / 60_000)
const spent = (scene: Scene) => scene.state.agenda.questions.map(({ spentMs }) => spentMs / 60_000)
const step = (from: string, to: string) => ['agenda.step', { from, to }] as const

test('A1 the first question is up when the session starts, and moderators step through the others', () => {
  expect(live().moderator(...step('q1', 'q3')).state.agenda.current).toBe('q3')
})

test('A1 of two moderators who step at once, the second is told', () => {
  expect(
    live()
      .moderator(...step('q1', 'q2'))
      .refusal('online', ...step('q1', 'q3')),
  ).toBe('moved-on')
})

test('A1 two moderators who step to the same question agree', () => {
  expect(
    live()
      .moderator(...step('q1', 'q2'))
      .refusal('online', ...step('q1', 'q2')),
  ).toBeUndefined()
})

test('A1 there is no stepping before the session starts', () => {
  expect(given().refusal('onsite', ...step('q1', 'q2'))).toBe('not-live')
})

test('A2 time counts for the question under discussion, also for one that is taken up again', () => {
  const scene = live()
    .after(300)
    .moderator(...step('q1', 'q2'))
    .after(120)
    .moderator(...step('q2', 'q1'))
    .after(60)
  expect(spent(scene.moderator(...step('q1', 'q3')))).toEqual([6, 2, 0])
})

test.each([
  ['what a question takes comes from those behind it, in proportion', 'q1', 30, [30, 15, 15]],
  ['what a question gives goes to those behind it', 'q1', 10, [10, 25, 25]],
  ['the last question takes from those not yet begun, the running one last', 'q3', 30, [20, 10, 30]],
  ['when they have not enough, the running question gives too', 'q3', 50, [5, 5, 50]],
  ['one question can have it all', 'q2', 60, [0, 60, 0]],
])('A3 budgets add up to the session: %s', (_, question, to, expected) => {
  expect(minutes(live().moderator('agenda.budget', { question, minutes: to }))).toEqual(expected)
})

test('A3 no question gets more than the session has', () => {
  expect(live().refusal('onsite', 'agenda.budget', { question: 'q1', minutes: 61 })).toBe('no-time-left')
  expect(live(['only']).refusal('onsite', 'agenda.budget', { question: 'q1', minutes: 30 })).toBe('no-time-left')
})

test('A4 the first question of an empty agenda has the whole session, further ones begin with nothing', () => {
  const scene = live([]).moderator('agenda.add', { text: 'Late', after: null })
  const first = scene.state.agenda.questions[0]?.id ?? ''
  scene
    .moderator('agenda.add', { text: 'Later', after: first })
    .moderator('agenda.budget', { question: first, minutes: 45 })
  expect(minutes(scene)).toEqual([45, 15])
})

test('A4 a question added early has an id of its own', () => {
  const { questions } = given().organizer('agenda.add', { text: 'New', after: 'q1' }).state.agenda
  expect(questions.map(({ text }) => text)).toEqual(['Why?', 'New', 'How?', 'Who?'])
  expect(new Set(questions.map(({ id }) => id)).size).toBe(4)
})

test('A4 an agenda has at most 100 questions', () => {
  const scene = given({ questions: Array.from({ length: 100 }, (_, index) => `Question ${index}`) })
  expect(scene.refusal('organizer', 'agenda.add', { text: 'One more', after: null })).toBe('too-many')
})

test('A5 a question can be put in other words, and asked about again with its old time', () => {
  const { questions } = live().organizer('agenda.edit', { question: 'q2', text: 'How exactly?' }).state.agenda
  expect(questions[1]).toMatchObject({ id: 'q2', text: 'How exactly?', budgetMs: 20 * 60_000 })
})

test('A6 moderators see how many interventions ended since the room and online were asked', () => {
  const scene = live().room('a', 'b').raise('a', 'b').gives('a').gives('b').releases()
  expect(scene.view('onsite-moderator').agenda.turnsSinceAsked).toBe(2)
  scene.moderator('agenda.ask', { question: 'q1' })
  expect(scene.view('onsite-moderator').agenda).toMatchObject({ turnsSinceAsked: 0, askedAt: scene.now })
})

test('A6 the next question begins a round of its own', () => {
  const scene = live()
    .room('a')
    .raise('a')
    .gives('a')
    .releases()
    .moderator(...step('q1', 'q2'))
  expect(scene.view('onsite-moderator').agenda.turnsSinceAsked).toBe(0)
})

test('A6 who asks about a question that is no longer up is told', () => {
  expect(
    live()
      .moderator(...step('q1', 'q2'))
      .refusal('online', 'agenda.ask', { question: 'q1' }),
  ).toBe('moved-on')
})
