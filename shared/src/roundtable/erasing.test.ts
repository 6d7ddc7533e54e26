import fc from 'fast-check'
import { expect, test } from 'vitest'
import { given, type Scene } from '../../../tests/support/given.ts'
import { crowded, play, stepsUpTo } from '../../../tests/support/play.ts'
import type { Recorded } from './contract.ts'
import type { RoundtableState } from './state.ts'
import { roundtable } from './roundtable.ts'

/** The log as a server rewrites it once this person was erased, and what it folds to. */
function erase(scene: Scene, who: string): { log: Recorded[]; state: RoundtableState; text: string } {
  scene.organizer('participants.erase', { person: scene.person(who) })
  const fact = scene.log.at(-1)
  if (!fact || roundtable.erases(fact) === undefined) throw new Error('nothing was erased')
  const log = scene.log.slice(0, -1)
  for (const changed of roundtable.erased(log, fact)) log[changed.seq - 1] = changed
  log.push(fact)
  return { log, state: roundtable.evolve(roundtable.initial, log), text: JSON.stringify(log) }
}

const full = 'Quasimodo Zed'

/** Somebody who leaves words everywhere, and others who speak of them. */
function wordy(): Scene {
  const scene = given({ speakers: ['Ana Lux'], questions: [`Is ${full} right?`] })
  scene.does('q', 'participants.join', { name: 'Quasimodo Zett', side: 'online', stakeholderGroup: 'Government' })
  scene.does('q', 'participants.join', { name: full }).room('Bo').moderator('life.start')
  scene.raises('q', 'new-point', { text: 'words-of-a-hand' }).does('q', 'hands.change', { text: 'other-words' })
  scene.gives('q').after(9).undoes().gives('q').after(5)
  scene.moderator('floor.noAnswer').gives('q').after(30).releases()
  scene
    .asks({ kind: 'text', options: [], privacy: 'named' })
    .casts('q', 'words-of-a-ballot')
    .casts('Bo', `So says ${full}.`)
  scene.moderator('polls.close', { poll: scene.poll })
  scene.asks({ kind: 'words', options: [], privacy: 'named' }).casts('q', ['word-of-a-cloud'])
  scene.moderator('polls.review', { poll: scene.poll, entry: 'word-of-a-cloud', shown: false })
  scene.moderator('polls.close', { poll: scene.poll }).moderator('outcomes.propose', { text: 'A.' })
  const [outcome = ''] = scene.state.outcomes.order
  scene.moderator('outcomes.stage', { outcome, stage: 'called' })
  scene.does('q', 'outcomes.stand', { outcome, stance: 'object', reason: 'words-of-an-objection' })
  scene.does('rapporteur', 'notes.write', { text: `${full} asked who pays.`, mark: 'action', who: full })
  return scene.moderator('life.close').after(11).falls()
}

const words = ['words-of', 'other-words', 'word-of', 'Quasimodo', 'Zett']

test('X4 name and words of a person are in no fact any more, also where others name them', () => {
  const scene = wordy()
  expect(words.filter((word) => JSON.stringify(scene.log).includes(word))).toEqual(words)
  const { text } = erase(scene, 'q')
  expect(words.filter((word) => text.includes(word))).toEqual([])
  expect(text).toContain('[…] asked who pays.')
})

test('X4 a panellist goes from the proposal and its seats', () => {
  const scene = given({ speakers: ['Ana Lux', full] }).moderator('life.close')
  const { text, state } = erase(scene, 's2')
  expect(text).not.toContain(full)
  expect(state.life.opening?.proposal.speakers.map(({ name }) => name)).toEqual(['Ana Lux', null])
  expect([...state.participants.people.values()].map(({ name }) => name)).toEqual(['Ana Lux', ''])
})

test('X4 somebody else of the same name keeps theirs', () => {
  const scene = given().does('a', 'participants.join', { name: full }).does('b', 'participants.join', { name: full })
  const { state } = erase(scene.moderator('life.close'), 'a')
  expect([state.participants.people.get('da')?.name, state.participants.people.get('db')?.name]).toEqual(['', full])
  expect(state.participants.namesakes.size).toBe(0)
})

test('X5 counts, times and turns stay', () => {
  const scene = wordy()
  const before = scene.state
  const { state } = erase(scene, 'q')
  expect(state.floor).toMatchObject({ bySide: before.floor.bySide, last: before.floor.last })
  expect(state.participants.seats).toEqual(before.participants.seats)
  expect(state.participants.people.get('dq')).toMatchObject({ name: '', erased: true, stakeholderGroup: 'Government' })
  expect(plain(state.outcomes.cells)).toEqual(plain(before.outcomes.cells))
  expect(plain(state.floor.turns)).toEqual(plain(before.floor.turns))
})

test('X5 rewriting once more changes nothing', () => {
  const scene = wordy()
  const { log } = erase(scene, 'q')
  expect(roundtable.erased(log.slice(0, -1), log.at(-1) as Recorded)).toEqual([])
})

test('X5 whatever has happened, acts that were taken back too, the rewritten log folds to the same but for the words', () => {
  fc.assert(
    fc.property(stepsUpTo(40), fc.nat({ max: 8 }), (steps, number) => {
      const scene = crowded()
      for (const step of steps) play(scene, step)
      const before = scene.state
      const person = [...before.participants.people.keys()][number] ?? 'dp0'
      const { state } = erase(scene, person)
      expect(figures(state)).toEqual(figures(before))
    }),
    { numRuns: 150 },
  )
})

test('X6 nobody takes an act back over an erasure', () => {
  const scene = given().room('Bo').moderator('participants.describe', { participant: 'dBo', name: 'Bob' })
  const act = scene.state.acts.recent.at(-1)?.seq
  scene.organizer('participants.erase', { person: 'dBo' })
  expect(scene.refusal('onsite', 'acts.undo', { act })).toBe('too-late')
})

test('X6 only the organizer erases, also after the end, and nobody who is not there', () => {
  const scene = given().room('Bo').moderator('life.close')
  expect(scene.refusal('onsite', 'participants.erase', { person: 'dBo' })).toBe('not-allowed')
  expect(scene.refusal('organizer', 'participants.erase', { person: 'dX' })).toBe('no-such-participant')
  expect(scene.refusal('organizer', 'participants.erase', { person: 'dBo' })).toBeUndefined()
})

test('X6 who says a name again has one, and can be erased again', () => {
  const scene = given()
    .room('Bo')
    .organizer('participants.erase', { person: 'dBo' })
    .does('Bo', 'participants.join', { name: 'Bo' })
  expect(scene.state.participants.people.get('dBo')).not.toHaveProperty('erased')
  expect(erase(scene, 'Bo').text).not.toContain('"Bo"')
})

/** All that is neither a name nor a text. */
function figures({ participants, hands, queue, floor, agenda, polls, outcomes, life }: RoundtableState) {
  const people = [...participants.people.values()].map(({ id, number, side, also }) => ({ id, number, side, also }))
  const waiting = [...hands.waiting.values()].map(({ text: _text, ...hand }) => hand)
  const { current, interventions: _interventions, ...turns } = floor
  const { polls: _polls, blocked: _blocked, entries: _entries, ballots, ...asked } = polls
  const { opening: _opening, ...stage } = life
  const board = { order: outcomes.order, cells: outcomes.cells }
  const spoken = [current, ...floor.interventions.values()].map((turn) => ({ ...turn, before: undefined }))
  return plain({
    ...{ people, seats: participants.seats, arrived: participants.arrived, aliases: participants.aliases, waiting },
    ...{ byPerson: hands.byPerson, queue, turns, spoken, agenda: agenda.current, stage, board },
    ...{ ballots: [...ballots.keys()], published: asked.published.size, order: asked.order, shown: asked.shown },
  })
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
