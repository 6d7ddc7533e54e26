import { refuse, type Fact, type Refusal, type Stamp } from '../kernel/decision.ts'
import type { AgendaState } from '../agenda/state.ts'
import type { FloorState } from '../floor/state.ts'
import type { Participant } from '../participants/state.ts'
import { madeUp } from '../queue/credits.ts'
import type { QueueFacts } from '../queue/messages.ts'
import type { QueueState } from '../queue/state.ts'
import type { HandsFacts } from './messages.ts'
import { aheadLimitMs, backdateLimitMs, type Hand, type HandsState } from './state.ts'

export type Wish = Pick<Hand, 'kind'> & { text?: string | undefined; about?: string | undefined }
type State = { hands: HandsState; agenda: AgendaState }

/** When a hand entered at the desk went up: the time given, within the bound; now when none is given. */
export function honestTime(raisedAt: number | undefined, { at }: Stamp): number | Refusal {
  if (raisedAt === undefined) return at
  if (raisedAt > at + aheadLimitMs || raisedAt < at - backdateLimitMs) {
    return refuse('backdated-too-far', 'A hand can be dated back by two minutes at most, and never ahead.', {
      path: 'data.raisedAt',
      values: { seconds: backdateLimitMs / 1000 },
    })
  }
  return Math.min(raisedAt, at)
}

/** Refused: a reply or question about an intervention that nobody made. */
export function unknownTopic({ interventions, current }: FloorState, about: string | undefined): Refusal | undefined {
  if (about === undefined || interventions.has(about) || current?.id === about) return undefined
  return refuse('no-such-intervention', 'There is no such intervention.', { path: 'data.about' })
}

/** `index` counts the facts of one command. A hand is never dated before the moment at which the same person's last one went down. */
export function raised(
  { hands, agenda }: State,
  person: string,
  wish: Wish,
  stamp: Stamp,
  entry: { by?: string; raisedAt?: number; index?: number } = {},
): Fact<Pick<HandsFacts, 'hands.raised'>> {
  const { by, raisedAt = stamp.at, index = 0 } = entry
  const seq = stamp.seq + index
  const hand: Hand = {
    id: `h${seq}`,
    person,
    kind: wish.kind,
    ...(wish.text && { text: wish.text }),
    ...(wish.about && { about: wish.about }),
    ...(agenda.current && { question: agenda.current }),
    raisedAt: Math.max(raisedAt, hands.downAt.get(person) ?? 0),
    receivedAt: stamp.at,
    seq,
    ...(by && { by }),
    passed: 0,
  }
  return { type: 'hands.raised', data: hand }
}

/**
 * Hands entered at the desk for these people, in this order, behind `before` other facts of the command; and what their sides gain when
 * somebody was called while they were up and unseen.
 */
export function entered(
  state: State & { queue: QueueState },
  people: readonly Participant[],
  wish: Wish,
  stamp: Stamp,
  { raisedAt, before }: { raisedAt: number; before: number },
): Fact<Pick<HandsFacts, 'hands.raised'> & Pick<QueueFacts, 'queue.credited'>>[] {
  const late = people.map(({ id, side }) => ({ side, raisedAt: Math.max(raisedAt, state.hands.downAt.get(id) ?? 0) }))
  const credit = madeUp(state.queue, late)
  const first = before + (credit ? 1 : 0)
  return [
    ...(credit ? [{ type: 'queue.credited' as const, data: credit }] : []),
    ...people.map(({ id }, index) =>
      raised(state, id, wish, stamp, { by: stamp.by.id, raisedAt, index: first + index }),
    ),
  ]
}
