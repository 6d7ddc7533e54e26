import type { Stamp } from '../kernel/decision.ts'
import type { AgendaState } from '../agenda/state.ts'
import { handOf, type Hand, type HandsState } from '../hands/state.ts'
import type { Participant, ParticipantsState } from '../participants/state.ts'
import { paid } from '../queue/credits.ts'
import { countBySide, suggest } from '../queue/order.ts'
import type { QueueState } from '../queue/state.ts'
import type { FloorFacts } from './messages.ts'
import type { FloorState, Intervention } from './state.ts'

type State = {
  floor: FloorState
  hands: HandsState
  participants: ParticipantsState
  queue: QueueState
  agenda: AgendaState
  at: number
}

/**
 * A turn with what it was decided by: the policy's suggestion at this moment, and whether it was followed. Somebody called without a
 * hand takes nothing from the sides' credits: these are about the people who wait.
 */
export function turnFor(
  state: State,
  person: Participant,
  hand: Hand | undefined,
  { seq, stamp, allottedSeconds }: { seq: number; stamp: Stamp; allottedSeconds?: number | undefined },
): FloorFacts['floor.given'] {
  const { floor, queue, agenda } = state
  const suggestions = suggest(state, stamp.live)
  const waiting = countBySide(suggestions.filter(({ away }) => !away))
  const first = suggestions.find(({ away }) => !away)
  const place = suggestions.findIndex((entry) => entry.hand.id === hand?.id)
  const kind = hand?.kind ?? 'invited'
  const question = agenda.current ?? hand?.question
  const about = hand?.about ?? (kind === 'reply' || kind === 'invited' ? awaitedFrom(floor, person.id) : undefined)
  return {
    intervention: `i${seq}`,
    person: person.id,
    side: person.side,
    ...(person.stakeholderGroup && { stakeholderGroup: person.stakeholderGroup }),
    ...(person.regionalGroup && { regionalGroup: person.regionalGroup }),
    kind,
    ...(hand && { hand: hand.id, held: hand }),
    ...(about && { about }),
    ...(question && { question }),
    allottedMs: allottedSeconds === undefined ? floor.allotted[kind] : allottedSeconds * 1000,
    choice: {
      policy: queue.settings.policy,
      ...(first && { suggested: first.hand.id, rule: first.rule }),
      ...(first && first.hand.id !== hand?.id && { overrode: true as const }),
    },
    passed: suggestions.slice(0, Math.max(0, place)).flatMap((entry) => (entry.away ? [] : [entry.hand.id])),
    waiting,
    credits: hand ? paid(queue.credits, waiting, person.side) : queue.credits,
  }
}

/** The first intervention that this person was asked to answer and has not answered yet. */
function awaitedFrom(floor: FloorState, person: string): string | undefined {
  return floor.promised.find((intervention) => floor.interventions.get(intervention)?.answeredBy === person)
}

/**
 * The hand to put back at the head when nobody answers: the one that was called, with the words of one raised since, or a new one
 * for somebody called without a hand. Nobody vouches for the line any more.
 */
export function handBack(hands: HandsState, turn: Intervention, stamp: Stamp): Hand {
  const called = turn.before?.hand
  const again = handOf(hands, turn.person)
  const { ready: _ready, ...hand }: Hand = {
    id: `h${stamp.seq}`,
    person: turn.person,
    kind: turn.kind === 'invited' ? 'new-point' : turn.kind,
    receivedAt: turn.givenAt,
    seq: stamp.seq,
    passed: 0,
    ...called,
    ...again,
    raisedAt: called?.raisedAt ?? turn.givenAt,
  }
  return { ...hand, head: true, unanswered: (called?.unanswered ?? 0) + 1 }
}
