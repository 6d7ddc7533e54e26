import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Scene } from '../../../tests/support/given.ts'
import { crowded, play, stepsUpTo } from '../../../tests/support/play.ts'
import { roles } from '../kernel/roles.ts'
import { applyPatch, difference } from '../protocol/patch.ts'
import type { PollsState } from '../polls/state.ts'
import { roundtable } from './roundtable.ts'

const plain = (holder: unknown) => JSON.parse(JSON.stringify(holder)) as object
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const runs = { numRuns: 150 }
/** Calls `each` after every step of a random course, with the scene as it then is. */
const throughout = (each: (scene: Scene) => void, length = 40) =>
  fc.assert(
    fc.property(stepsUpTo(length), (steps) => {
      const scene = crowded()
      for (const step of steps) each(play(scene, step))
    }),
    runs,
  )

describe('whatever people do', () => {
  test.each(roles)('K4 view, difference, JSON and patch give exactly the next view of the %s', (role) => {
    fc.assert(
      fc.property(stepsUpTo(25), (steps) => {
        const scene = crowded()
        let view = scene.view(role)
        let shown = plain(view)
        for (const step of steps) {
          const next = play(scene, step).view(role)
          const patch = difference(view, next)
          shown = patch ? applyPatch(shown, plain(patch)) : shown
          expect(shown).toEqual(plain(next))
          view = next
        }
      }),
      { numRuns: 60 },
    )
  })

  test('K4 the same holds for what one person is shown', () => {
    fc.assert(
      fc.property(stepsUpTo(40), (steps) => {
        const scene = crowded()
        const people = ['p0', 'p4', 'p8', 's1']
        const shown = people.map((who) => ({ who, mine: scene.mine(who), screen: plain(scene.mine(who)) }))
        for (const step of steps) {
          play(scene, step)
          for (const held of shown) {
            const next = scene.mine(held.who)
            held.screen = applyPatch(held.screen, plain(difference(held.mine, next) ?? {}))
            held.mine = next
            expect(held.screen).toEqual(plain(next))
          }
        }
      }),
      runs,
    )
  })

  test('K8 whoever’s own view changed is among those whom the facts concern', () => {
    fc.assert(
      fc.property(stepsUpTo(40), (steps) => {
        const scene = crowded()
        const people = [...Array(14).keys()].map((number) => `p${number}`).concat('s1', 's2')
        for (const step of steps) {
          const before = scene.state
          const facts = scene.log.length
          const mine = people.map((who) => plain(roundtable.mine(before, scene.actor(who), scene.live)))
          play(scene, step)
          const concerned = roundtable.concerned(before, scene.state, scene.log.slice(facts))
          if (scene.log.length === facts) continue
          people.forEach((who, index) => {
            const changed = difference(mine[index] ?? {}, plain(scene.mine(who))) !== undefined
            if (changed) expect(concerned).toContain(scene.actor(who).id)
          })
        }
      }),
      runs,
    )
  })

  test('K9 a log folded at once gives the state that was reached fact by fact', () => {
    throughout(({ log, state }) => {
      if (log.length % 7) return
      expect(plain(roundtable.evolve(roundtable.initial, log))).toEqual(plain(state))
    })
  })

  test('K9 folding leaves the state it began from as it was', () => {
    throughout(({ log, state }) => {
      const before = plain(state)
      roundtable.evolve(state, log)
      expect(plain(state)).toEqual(before)
    }, 10)
  })

  test('V1 no view holds null, which a patch could not say', () => {
    throughout((scene) => {
      const views = [...roles.map((role) => scene.view(role)), scene.mine('p0'), scene.mine('s1')]
      expect(JSON.stringify(views)).not.toContain('null')
    })
  })

  /** A countdown that is over does not come back (B13). */
  const unhurried = ({ polls, ...rest }: PollsState, now: number): PollsState => {
    const over = [...polls.values()].filter(({ stage, closesAt = Infinity }) => stage === 'open' && closesAt <= now)
    return { ...rest, polls: over.reduce((left, { closesAt: _over, ...poll }) => left.with(poll.id, poll), polls) }
  }

  test('U2 an act that is taken back at once leaves no trace but the numbers given out', () => {
    fc.assert(
      fc.property(stepsUpTo(40), (steps) => {
        const scene = crowded()
        for (const step of steps) {
          const before = scene.state
          const count = before.acts.recent.at(-1)?.seq
          play(scene, step)
          const act = scene.state.acts.recent.at(-1)
          if (!act || act.seq === count || scene.log.at(-1)?.type === 'acts.undone') continue
          const undone = roundtable.evolve(scene.state, [
            { seq: scene.state.seq + 1, at: scene.now, type: 'acts.undone', data: { act: act.seq, way: act.way } },
          ])
          const { seq: _seq, at: _at, acts: _acts, ...slices } = undone
          const { seq: _was, at: _then, acts: _before, ...old } = before
          const { arrived: _arrived, ...people } = slices.participants
          const { arrived: _number, ...seated } = old.participants
          const questions = { ...slices.questions, last: old.questions.last }
          expect(plain({ ...slices, participants: people, questions })).toEqual(
            plain({ ...old, participants: seated, polls: unhurried(old.polls, scene.now) }),
          )
        }
      }),
      runs,
    )
  })

  test('A3 budgets always add up to the session’s length', () => {
    throughout(({ state }) => {
      expect(sum(state.agenda.questions.map(({ budgetMs }) => budgetMs))).toBe(60 * 60_000)
      expect(Math.min(...state.agenda.questions.map(({ budgetMs }) => budgetMs))).toBeGreaterThanOrEqual(0)
    })
  })

  test('P5 seats are the people who are here, also after merges and undoings', () => {
    throughout(({ state }) => {
      const seats = { room: 0, online: 0, hub: 0 }
      for (const { side, hubSize } of state.participants.people.values())
        seats[side] += side === 'hub' ? (hubSize ?? 1) : 1
      expect(state.participants.seats).toEqual(seats)
    })
  })

  test('P4 no two people have one number', () => {
    throughout(({ state }) => {
      const numbers = [...state.participants.people.values()].map(({ number }) => number)
      expect(new Set(numbers).size).toBe(numbers.length)
    })
  })

  test('H1 nobody has two hands, and every hand belongs to somebody who is here', () => {
    throughout(({ state: { hands, participants } }) => {
      const owners = [...hands.waiting.values()].map(({ person }) => person)
      expect(new Set(owners).size).toBe(owners.length)
      expect([...hands.byPerson.keys()]).toEqual(owners.toSorted())
      for (const owner of owners) expect(participants.people.has(owner)).toBe(true)
    })
  })

  test('H6 every hand was dated within the bound', () => {
    throughout(({ log }) => {
      for (const { type, data } of log) {
        if (type !== 'hands.raised') continue
        const { raisedAt, receivedAt } = data as { raisedAt: number; receivedAt: number }
        expect(receivedAt - raisedAt).toBeGreaterThanOrEqual(0)
        expect(receivedAt - raisedAt).toBeLessThanOrEqual(120_000)
      }
    })
  })

  test('Q9 the sides’ credits add up to nothing and stay within two turns', () => {
    throughout(({ state }) => {
      const credits = Object.values(state.queue.credits)
      expect(sum(credits)).toBeCloseTo(0)
      expect(Math.max(...credits.map(Math.abs))).toBeLessThanOrEqual(2 + 1e-9)
    })
  })

  test('Q1 the order holds every hand that waits, once', () => {
    throughout((scene) => {
      const waiting = [...scene.state.hands.waiting.values()].filter(({ parked }) => !parked).map(({ id }) => id)
      expect(
        scene
          .suggestions()
          .map(({ hand }) => hand.id)
          .toSorted(),
      ).toEqual(waiting.toSorted())
    })
  })

  test('F12 the books agree with the interventions', () => {
    throughout(({ state: { floor } }) => {
      const ended = [...floor.interventions.values()]
      expect(sum(Object.values(floor.bySide).map(({ count }) => count))).toBe(ended.length)
      expect(sum([...floor.turns.values()].map(({ count }) => count))).toBe(ended.length)
      expect(sum([...floor.byGroup.values()])).toBe(sum(Object.values(floor.bySide).map(({ ms }) => ms)))
    })
  })
})
