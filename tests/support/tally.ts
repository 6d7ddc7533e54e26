import { refuse } from '@evenhand/shared/kernel/decision'
import type { Rules } from '@evenhand/shared/roundtable/contract'

export interface Tally {
  seq: number
  at: number
  total: number
  /** What each person has added. */
  by: Readonly<Record<string, number>>
}

/**
 * The smallest rules a room can run. `tally.add` adds a number and `tally.limit` refuses beyond 100; `tally.nothing` needs no fact,
 * `tally.broken` throws in deciding and `tally.poison` in evolving.
 */
export const tally: Rules<Tally> = {
  initial: { seq: 0, at: 0, total: 0, by: {} },

  check: (command) =>
    command.type.startsWith('tally.') ? command : refuse('unknown-command', 'There is no such command.'),

  decide(state, { type, data }, { at, by: { id } }) {
    const { add = 1 } = data as { add?: number }
    if (type === 'tally.broken') throw new Error('a mistake in a rule')
    if (type === 'tally.nothing') return []
    if (state.total + add > 100) return refuse('too-much', 'The tally ends at 100.')
    return [{ type: type === 'tally.poison' ? 'tally.poisoned' : 'tally.added', at, by: id, data: { add } }]
  },

  evolve(state, facts) {
    return facts.reduce((tally, { seq, at, type, data, by = '' }) => {
      if (type === 'tally.poisoned') throw new Error('a fact that nobody can take')
      const { add } = data as { add: number }
      return { seq, at, total: tally.total + add, by: { ...tally.by, [by]: (tally.by[by] ?? 0) + add } }
    }, state)
  },

  arrival: () => undefined,

  view({ total }, role, live) {
    if (role === 'display') return { title: 'Tally' }
    return role === 'participant' ? { total } : { total, attended: live.attended('online-moderator') }
  },

  mine: ({ by }, { id }) => ({ added: by[id] ?? 0 }),
  concerned: (_before, _after, facts) => new Set(facts.flatMap(({ by }) => by ?? [])),
  watched: () => false,
  urgency: ({ data }) => ((data as { add: number }).add === 1 ? 'soon' : 'now'),
  seatAt: (_state, participant) => (participant.startsWith('p') ? { side: 'room', people: 1 } : undefined),
  publicFacts: ({ seq }) => (seq === 0 ? undefined : { title: 'Tally', state: 'live' }),
}
