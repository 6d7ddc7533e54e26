import fc from 'fast-check'
import { expect, test } from 'vitest'
import { given, type Scene } from '../../../tests/support/given.ts'
import { roles, type Role } from '../kernel/roles.ts'
import { roundtable } from '../roundtable/roundtable.ts'
import { marks } from './kinds.ts'
import { floorOfCells, type Poll, type PollsState, type RoundResult, type Tally } from './state.ts'
import { summed } from './ballots.ts'

const groups = ['Government', 'Private Sector', 'Civil Society'] as const
const sides = ['room', 'online'] as const
const options = ['o1', 'o2', 'o3'] as const

interface Step {
  who: number
  does: 'cast' | 'close' | 'open' | 'reset' | 'undo' | 'wait' | 'show' | 'seal'
  option: number
}
const step = fc.record<Step>({
  who: fc.integer({ min: 0, max: 11 }),
  does: fc.oneof(
    { weight: 12, arbitrary: fc.constant('cast' as const) },
    { weight: 4, arbitrary: fc.constantFrom('close' as const, 'open' as const, 'reset' as const, 'undo' as const) },
    { weight: 1, arbitrary: fc.constantFrom('wait' as const, 'show' as const, 'seal' as const) },
  ),
  option: fc.integer({ min: 0, max: 2 }),
})
const privacy = fc.constantFrom('named', 'group', 'anonymous')
const results = fc.constantFrom('hidden', 'after-voting', 'live')

/** Twelve people of three groups, some of them rare, and one poll. */
function open(privacy: string, results: string): Scene {
  const scene = given()
  for (let who = 0; who < 12; who++)
    scene.does(`p${who}`, 'participants.join', {
      stakeholderGroup: groups[who < 2 ? 0 : who < 6 ? 1 : 2],
      side: sides[who % 5 === 0 ? 1 : 0],
    })
  return scene.asks({ privacy, results })
}

function play(scene: Scene, { who, does, option }: Step): void {
  const poll = scene.poll
  scene.after(1)
  if (does === 'cast') scene.send(`p${who}`, 'polls.cast', { poll, choice: options[option] })
  if (does === 'close') scene.send('onsite', 'polls.close', { poll, again: who % 2 === 0 })
  if (does === 'open' || does === 'reset' || does === 'seal') scene.send('onsite', `polls.${does}`, { poll })
  if (does === 'undo') scene.send('onsite', 'acts.undo', { act: scene.state.acts.recent.at(-1)?.seq ?? 1 })
  if (does === 'show') scene.send('onsite', 'polls.show', { poll, picture: who % 2 === 0 ? 'result' : 'groups' })
  if (does === 'wait') scene.after(12).falls()
}

/** The tally of these ballots, counted anew. */
function recounted(polls: PollsState, poll: Poll): Tally {
  const ballots = polls.ballots.startingWith(`${poll.id}/${poll.round}/`, Infinity)
  return ballots.reduce<Tally>((tally, [, { choice }]) => summed(tally, marks(poll, choice), 1), {
    ballots: 0,
    counts: {},
  })
}

test('B4 at every step the tally is the sum of the ballots, and the counts of each split add up to it', () => {
  fc.assert(
    fc.property(privacy, results, fc.array(step, { maxLength: 60 }), (privacy, results, steps) => {
      const scene = open(privacy, results)
      for (const next of steps) {
        play(scene, next)
        const { polls } = scene.state
        const poll = polls.polls.get(scene.poll)
        if (!poll || poll.sealed) continue
        const whole = polls.cells.get(`${poll.id}/${poll.round}/all/`) ?? { ballots: 0, counts: {} }
        expect(whole).toEqual(recounted(polls, poll))
        const bySide = polls.cells.startingWith(`${poll.id}/${poll.round}/side/`, Infinity)
        if (privacy !== 'anonymous' && bySide.length > 0)
          expect(bySide.reduce((sum, [, { ballots }]) => sum + ballots, 0)).toBe(whole.ballots)
      }
    }),
    { numRuns: 60 },
  )
})

/** Every round of the poll that this role is shown. */
function roundsShown(scene: Scene, role: Role): RoundResult[] {
  return Object.values(scene.view(role).polls.polls[scene.poll]?.rounds ?? {})
}

test('B11 no view of any role ever shows a cell below the floor, nor one that subtraction gives', () => {
  fc.assert(
    fc.property(privacy, results, fc.array(step, { maxLength: 60 }), (privacy, results, steps) => {
      const scene = open(privacy, results)
      for (const next of steps) {
        play(scene, next)
        for (const role of roles)
          for (const { ballots, splits = {} } of roundsShown(scene, role)) {
            for (const split of Object.values(splits)) {
              const cells = Object.values(split)
              for (const cell of cells) expect(cell.ballots === 0 || cell.ballots >= floorOfCells).toBe(true)
              expect(cells.reduce((sum, cell) => sum + cell.ballots, 0)).toBe(ballots)
            }
          }
      }
    }),
    { numRuns: 60 },
  )
})

test('B10 two pictures of a poll without names that follow each other, its result the last, are the same or three ballots apart', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const scene = open('group', 'live')
      const seen = () => {
        const poll = scene.view('organizer').polls.polls[scene.poll]
        const tally = poll?.stage === 'open' ? poll.tally : poll?.rounds?.[poll.round]
        return poll && tally && { key: `${poll.round} ${poll.series}`, ballots: tally.ballots, counts: tally.counts }
      }
      let before = seen()
      for (const next of steps) {
        // A closing that is taken back is a moderator's own knowledge: participants are shown nothing of it.
        if (next.does === 'undo' || next.does === 'reset') continue
        play(scene, next)
        const now = seen()
        const same = before && now && JSON.stringify(before.counts) === JSON.stringify(now.counts)
        if (before && now && before.key === now.key && !same)
          expect(now.ballots - before.ballots).toBeGreaterThanOrEqual(floorOfCells)
        before = now
      }
    }),
    { numRuns: 60 },
  )
})

test('B12 with the ballots of sealed polls emptied the log folds to the same state', () => {
  fc.assert(
    fc.property(privacy, fc.array(step, { maxLength: 60 }), (privacy, steps) => {
      const scene = open(privacy, 'hidden')
      for (const next of steps) play(scene, next)
      scene.send('onsite', 'polls.close', { poll: scene.poll })
      scene.after(12).falls().moderator('life.close').after(12).falls()
      const sealed = new Set(scene.log.flatMap((fact) => roundtable.sealedBy(fact) ?? []))
      const emptied = scene.log.map((fact) => (fact.scope && sealed.has(fact.scope) ? { ...fact, data: {} } : fact))
      expect(JSON.stringify(roundtable.evolve(roundtable.initial, emptied))).toBe(JSON.stringify(scene.state))
      if (privacy !== 'named') expect(scene.state.polls.ballots.size).toBe(0)
    }),
    { numRuns: 60 },
  )
})
