import { unnaming } from '@evenhand/shared/attribution/unnamed'
import type { Role } from '@evenhand/shared/kernel/roles'
import { applyPatch, difference } from '@evenhand/shared/protocol/patch'
import { expect, test } from 'vitest'
import { given, type Scene } from '../support/given.ts'

const plain = (view: object) => JSON.parse(JSON.stringify(view)) as object

/** Whatever could tell people apart: names, organisations, ids and numbers. */
const tellTale = (scene: Scene) => [
  ...[...scene.state.participants.people.values()].flatMap(({ id, name, organization }) => [
    id,
    name,
    organization ?? '',
  ]),
]

test.each(['participant', 'display', 'speaker', 'rapporteur'] as const)(
  'C2 without attribution the screen of a %s says no name, no organisation and no group of anybody',
  (role) => {
    const quiet = ['Quasimodo Zed', 'Wilhelmina Yps', 'Xanthippe Vau', 'Ulfilas Tee']
    const scene = given({ speakers: ['Zacharias Omega'] })
    for (const [index, name] of quiet.entries())
      scene.does(`q${index}`, 'participants.join', {
        name,
        side: 'online',
        stakeholderGroup: 'Government',
        regionalGroup: 'African Group',
      })
    scene.moderator('life.start').raises('q0').raises('q1').raises('q2').raises('q3').gives('q0').after(30).gives('q1')
    scene.asks({ kind: 'text', options: [], privacy: 'named' })
    for (const index of quiet.keys()) scene.casts(`q${index}`, 'A view')
    scene.moderator('polls.close', { poll: scene.poll }).moderator('polls.show', { poll: scene.poll })
    scene.moderator('outcomes.propose', { text: 'A.' })
    const [outcome = ''] = scene.state.outcomes.order
    scene.moderator('outcomes.stage', { outcome, stage: 'called' }).moderator('outcomes.show', { shown: outcome })
    for (const index of quiet.keys())
      scene.does(`q${index}`, 'outcomes.stand', { outcome, stance: 'object', reason: 'No' })
    for (const index of quiet.keys()) scene.does(`q${index}`, 'questions.ask', { text: 'Why?', to: 's1' })
    const question = scene.fact('questions.asked')?.id
    scene.does('q0', 'questions.support', { question }).does('s1', 'questions.answer', { question, text: 'So.' })
    scene.does('q1', 'questions.ask', { text: 'And how?', to: 's1' })
    scene.does('online', 'questions.show', { question: scene.fact('questions.asked')?.id })
    const before = JSON.stringify(scene.view(role))
    expect(before).toContain(role === 'rapporteur' ? 'Quasimodo Zed' : 'Wilhelmina Yps')
    scene.moderator('attribution.agree', { level: 'none' })
    const text = JSON.stringify(scene.view(role))
    expect(text).toContain('And how?')
    for (const words of [...tellTale(scene), 'Government', 'African Group', 'Example Network'])
      if (words.length > 1) expect(text).not.toContain(words)
  },
)

test('C2 with groups alone a screen says the group and nobody’s name', () => {
  const scene = given()
  scene.does('q0', 'participants.join', { name: 'Quasimodo Zed', stakeholderGroup: 'Government' })
  scene.moderator('life.start').raises('q0').gives('q0').moderator('attribution.agree', { level: 'group' })
  const { current } = scene.view('display').floor
  expect(current?.person).toEqual({ name: '', number: 0, side: 'room', stakeholderGroup: 'Government' })
  expect(scene.view('onsite-moderator').floor.current?.person.name).toBe('Quasimodo Zed')
})

test('C2 with groups alone the question on the projector says the group of whoever asks, and no panellist', () => {
  const scene = given({ speakers: ['Zacharias Omega'] })
  scene.does('q0', 'participants.join', { name: 'Quasimodo Zed', stakeholderGroup: 'Government' })
  scene.moderator('life.start').does('q0', 'questions.ask', { text: 'Why?', to: 's1' })
  const id = scene.fact('questions.asked')?.id ?? ''
  scene.moderator('questions.show', { question: id }).moderator('attribution.agree', { level: 'group' })
  const { questions, panellists } = scene.view('display').questions
  expect([questions[id]?.asker, questions[id]?.to, panellists]).toEqual([
    { side: 'room', stakeholderGroup: 'Government' },
    undefined,
    undefined,
  ])
})

test('C2 a change of what was agreed reaches every line that was drawn before', () => {
  const scene = given()
    .room('Quasimodo')
    .moderator('life.start')
    .raises('Quasimodo')
    .gives('Quasimodo')
    .after(9)
    .releases()
  const before = scene.view('rapporteur')
  scene.moderator('attribution.agree', { level: 'none' })
  const patch = difference(before, scene.view('rapporteur'))
  expect(JSON.stringify(applyPatch(plain(before), JSON.parse(JSON.stringify(patch))))).not.toContain('Quasimodo')
})

const none = (scene: Scene, question?: string) =>
  scene.moderator('attribution.agree', { level: 'none', ...(question && { question }) })
const others = ['participant', 'display', 'speaker', 'rapporteur'] as const
const listOf = (scene: Scene) => {
  const { list = {} } = plain(scene.view('rapporteur').participants) as { list?: object }
  return Object.values(list) as object[]
}
const shown = (scene: Scene) => others.map((role) => JSON.stringify(scene.view(role))).join()

test('C2 whoever began to speak where nobody is named stays unnamed when the table moves on, and so does a hand', () => {
  const scene = given().room('Quasimodo', 'Wilhelmina').moderator('life.start')
  none(scene, 'q1').raise('Quasimodo', 'Wilhelmina').gives('Quasimodo')
  scene.moderator('agenda.step', { from: 'q1', to: 'q2' })
  expect(scene.view('display').attribution.now).toBe('named')
  expect(shown(scene)).not.toMatch(/Quasimodo|Wilhelmina/)
  scene.does('Wilhelmina', 'hands.lower').after(9).raises('Wilhelmina').gives('Wilhelmina')
  expect(scene.view('display').floor.current?.person.name).toBe('Wilhelmina')
})

test('C1 a looser rule while somebody speaks does not name them', () => {
  const scene = given().room('Quasimodo').moderator('life.start')
  none(scene).raises('Quasimodo').gives('Quasimodo')
  scene.after(5).moderator('attribution.agree', { level: 'named' })
  expect(shown(scene)).not.toContain('Quasimodo')
})

test('C2 the rapporteur’s list holds those alone who spoke where people are named', () => {
  const scene = given().room('Quasimodo', 'Wilhelmina').moderator('life.start').raise('Quasimodo', 'Wilhelmina')
  scene.gives('Quasimodo').after(9).moderator('agenda.step', { from: 'q1', to: 'q2' }).gives('Wilhelmina').after(9)
  none(scene.releases(), 'q1')
  const names = () => listOf(scene)
  expect(names()).toEqual([expect.objectContaining({ name: 'Wilhelmina' })])
  none(scene)
  expect(names()).toEqual([])
  scene.after(9).moderator('attribution.agree', { level: 'named' })
  expect(names()).toEqual([])
})

test('C2 names go out of what people wrote, on every screen but those that steer', () => {
  const scene = given({ speakers: ['Zacharias Omega'] }).people('x', 3)
  scene.does('q0', 'participants.join', { name: 'Quasimodo Zed' }).moderator('life.start')
  const text = 'Quasimodo Zed and Zacharias said so.'
  scene.does('x1', 'questions.ask', { text, to: 's1' })
  scene.does('s1', 'questions.answer', { question: scene.fact('questions.asked')?.id, text })
  scene.does('x2', 'hands.raise', { kind: 'new-point', text })
  scene
    .asks({ kind: 'text', options: [], privacy: 'named', results: 'live' })
    .casts('x1', text)
    .casts('x2', text)
    .casts('x3', 'No.')
  scene.moderator('outcomes.propose', { text })
  const [outcome = ''] = scene.state.outcomes.order
  scene.moderator('outcomes.minority', { outcome, version: 0, statements: [{ text }] })
  scene.moderator('outcomes.stage', { outcome, stage: 'called' })
  scene.does('x1', 'outcomes.stand', { outcome, stance: 'object', reason: text })
  expect(shown(scene).split('Quasimodo').length).toBeGreaterThan(9)
  scene.moderator('attribution.agree', { level: 'group' })
  const { outcomes: board, ...rest } = scene.view('rapporteur')
  for (const view of [scene.view('display'), scene.view('participant'), scene.view('speaker'), rest])
    expect(JSON.stringify(view)).not.toMatch(/Quasimodo|Zacharias/)
  // The rapporteur words the outcomes, and has to read what stands there; whoever objects is another matter.
  expect(board.outcomes[outcome]?.text).toBe(text)
  expect(Object.values(board.outcomes[outcome]?.objections ?? {})).toMatchObject([{ text: '[…] and […] said so.' }])
  expect(JSON.stringify(scene.view('onsite-moderator').questions)).toContain('Quasimodo Zed and Zacharias')
  expect(JSON.stringify(scene.mine('x1').questions)).toContain('Quasimodo Zed and Zacharias')
})

test('C2 one or two answers of a poll with names, and who moved, are shown nowhere once nobody is to be told', () => {
  const scene = given().room('Ana', 'Ben', 'Cem').moderator('life.start')
  scene.asks({ privacy: 'named', results: 'live' }).casts('Ana', 'o1').casts('Ben', 'o1')
  const poll = (role: (typeof others)[number]) => scene.view(role).polls.polls[scene.poll]
  expect(poll('display')?.tally?.counts).toEqual({ o1: 2 })
  none(scene)
  for (const role of others) expect(poll(role)?.tally?.counts).toEqual({})
  scene.moderator('polls.close', { poll: scene.poll }).moderator('polls.show', { poll: scene.poll })
  for (const role of others) expect(poll(role)?.rounds?.['1']).toMatchObject({ ballots: 2, counts: {}, withheld: true })
})

test('C2 by group a poll with names is not split by region, and without attribution nobody learns who moved', () => {
  const scene = given().moderator('life.start')
  const voters = ['a', 'b', 'c', 'd', 'e', 'f']
  for (const [index, who] of voters.entries()) {
    const far = index > 2
    const regionalGroup = far ? 'African Group' : 'Eastern European Group'
    scene.does(who, 'participants.join', { stakeholderGroup: far ? 'Government' : 'Civil Society', regionalGroup })
  }
  scene.asks({ privacy: 'named' })
  for (const round of [1, 2]) {
    for (const who of voters) scene.casts(who, round === 1 ? 'o1' : 'o2')
    scene.moderator('polls.close', { poll: scene.poll, again: true })
    if (round === 1) scene.moderator('polls.open', { poll: scene.poll })
  }
  const poll = (role: Role = 'rapporteur') => scene.view(role).polls.polls[scene.poll]
  expect(poll()?.rounds?.['1']?.splits).toHaveProperty('regionalGroup')
  expect(poll()).toHaveProperty('shifts')
  scene.moderator('attribution.agree', { level: 'group' })
  expect(Object.keys(poll()?.rounds?.['1']?.splits ?? {})).toEqual(['stakeholderGroup'])
  none(scene)
  expect(poll()).not.toHaveProperty('shifts')
  expect(poll()?.rounds?.['1']).not.toHaveProperty('splits')
  // The moderators save pictures of results as files.
  expect(poll('onsite-moderator')).not.toHaveProperty('shifts')
  expect(poll('onsite-moderator')?.rounds?.['1']).not.toHaveProperty('splits')
})

test('C2 short names, names behind a form of address and names before a colon are found in texts; particles and numbers are not', () => {
  const scene = given()
  for (const name of ['Ana de la Cruz', 'Dr Li Wei', 'Delegate 100', 'Bo'])
    scene.does(name, 'participants.join', { name })
  const unnamed = unnaming(scene.state, '…')
  const plain = {
    'Ana said 100 % of the costs': '… said 100 % of the costs',
    'ana: too late': '…: too late',
    'ana too': 'ana too',
    'Mr Li and Ms Wei': 'Mr … and Ms …',
    'Li is a surname': 'Li is a surname',
    'Dr who': 'Dr who',
    'La Paz is far': 'La Paz is far',
    'BO and bo: yes': '… and …: yes',
  }
  for (const [text, told] of Object.entries(plain)) expect(unnamed(text)).toBe(told)
})
