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
