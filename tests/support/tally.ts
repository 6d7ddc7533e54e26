import { refuse } from '@evenhand/shared/kernel/decision'
import type { Recorded, Rules } from '@evenhand/shared/roundtable/contract'

export interface Tally {
  seq: number
  at: number
  total: number
  /** What was said beside numbers. */
  words: readonly string[]
  /** What each person has added. */
  by: Readonly<Record<string, number>>
  /** What each pseudonym has kept in each scope; once sealed only 'sealed'. */
  secrets: Readonly<Record<string, Readonly<Record<string, number>> | 'sealed'>>
  /** When the bell is to ring, and how often it has rung. */
  alarm: number
  /** When it is to be deleted. */
  expires?: number
  rung: number
}

interface Asked {
  add?: number
  scope?: string
  subject?: string
  at?: number
  word?: string
}

/**
 * The smallest rules a room can run. `tally.add` adds a number and `tally.limit` refuses beyond 100; `tally.nothing` needs no fact,
 * `tally.broken` throws in deciding and `tally.poison` in evolving. `tally.open` opens a scope, `tally.secret` keeps a number in it under
 * a pseudonym, `tally.seal` ends it. `tally.add` may carry a word, `tally.erase` takes those of a `subject` out of the log, `tally.keep` sets
 * when it is to be deleted. `tally.alarm` sets the time from which on `tally.ring` is due, which is refused before.
 */
export const tally: Rules<Tally> = {
  initial: { seq: 0, at: 0, total: 0, words: [], by: {}, secrets: {}, alarm: Infinity, rung: 0 },

  check: (command) =>
    command.type.startsWith('tally.') ? command : refuse('unknown-command', 'There is no such command.'),

  under({ secrets }, { type, data }) {
    const { scope = '', subject } = data as Asked
    if (type !== 'tally.secret' || typeof secrets[scope] !== 'object') return undefined
    return subject === undefined ? { scope } : { scope, subject }
  },

  decide(state, { type, data }, { at, by: { id }, pseudonym }) {
    const { add = 1, scope = '', at: alarm, subject, word } = data as Asked
    const fact = (name: string, of: object) => [{ type: name, at, by: id, data: of }]
    if (type === 'tally.broken') throw new Error('a mistake in a rule')
    if (type === 'tally.nothing') return []
    if (type === 'tally.open') return scope in state.secrets ? [] : fact('tally.opened', { scope })
    if (type === 'tally.seal') return fact('tally.sealed', { scope })
    if (type === 'tally.erase') return fact('tally.erased', { subject })
    if (type === 'tally.keep') return fact('tally.expires', { at: alarm })
    if (type === 'tally.alarm') return fact('tally.set', { at: alarm })
    if (type === 'tally.ring')
      return at >= state.alarm ? fact('tally.rang', {}) : refuse('too-early', 'It is not time yet.')
    if (type === 'tally.secret') {
      if (pseudonym === undefined) return refuse('not-open', 'Nothing can be kept there.')
      return [{ type: 'tally.kept', at: 0, scope, data: { scope, who: pseudonym, add } }]
    }
    if (state.total + add > 100) return refuse('too-much', 'The tally ends at 100.')
    return fact(type === 'tally.poison' ? 'tally.poisoned' : 'tally.added', {
      add,
      ...(word !== undefined && { word }),
    })
  },

  sealedBy: ({ type, data }) => (type === 'tally.sealed' ? (data as { scope: string }).scope : undefined),
  erases: ({ type, data }) => (type === 'tally.erased' ? (data as Asked).subject : undefined),
  erased: (before, { data }) =>
    before
      .filter((fact) => fact.by === (data as Asked).subject && 'word' in fact.data)
      .map((fact) => ({ ...fact, data: { add: (fact.data as Asked).add } })),
  expiry: ({ expires }) => expires,
  readdressed: (fact) => fact,
  isFact: (type) => type.startsWith('tally.'),
  due: ({ alarm }) => (alarm < Infinity ? { at: alarm, command: { type: 'tally.ring', data: {} } } : undefined),
  evolve: (state, facts) =>
    facts.reduce((tally, fact) => ({ ...moved(tally, fact), seq: fact.seq, at: Math.max(tally.at, fact.at) }), state),

  arrival: () => undefined,

  view({ total, words }, role, live) {
    if (role === 'display') return { title: 'Tally' }
    if (role === 'rapporteur') return { words }
    return role === 'participant' ? { total } : { total, attended: live.attended('online-moderator') }
  },

  mine: ({ by }, { id }) => ({ added: by[id] ?? 0 }),
  concerned: (_before, _after, facts) => new Set(facts.flatMap(({ by }) => by ?? [])),
  watched: () => false,
  urgency: ({ data }) => ((data as { add: number }).add === 1 ? 'soon' : 'now'),
  withdraws: () => false,
  seatAt: (_state, participant) => (participant.startsWith('p') ? { side: 'room', people: 1 } : undefined),
  records: () => [],
  publicFacts: ({ seq }) => (seq === 0 ? undefined : { title: 'Tally', state: 'live' }),
}

function moved(tally: Tally, { type, data, by = '' }: Recorded): Tally {
  const { secrets, total, rung } = tally
  const { add = 0, scope = '', who, at = Infinity } = data as Asked & { who?: string }
  const kept = secrets[scope]
  if (type === 'tally.poisoned') throw new Error('a fact that nobody can take')
  if (type === 'tally.added')
    return {
      ...tally,
      words: [...tally.words, ...('word' in data ? [String(data.word)] : [])],
      total: total + add,
      by: { ...tally.by, [by]: (tally.by[by] ?? 0) + add },
    }
  if (type === 'tally.opened') return { ...tally, secrets: { ...secrets, [scope]: {} } }
  if (type === 'tally.sealed') return { ...tally, secrets: { ...secrets, [scope]: 'sealed' } }
  if (type === 'tally.set') return { ...tally, alarm: at }
  if (type === 'tally.expires') return { ...tally, expires: at }
  if (type === 'tally.rang') return { ...tally, alarm: Infinity, rung: rung + 1 }
  // Emptied when it is read after the sealing.
  if (who === undefined || typeof kept !== 'object') return tally
  return { ...tally, secrets: { ...secrets, [scope]: { ...kept, [who]: (kept[who] ?? 0) + add } } }
}
