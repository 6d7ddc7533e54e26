import type { Live } from '../kernel/decision.ts'
import { Shown } from '../kernel/shown.ts'
import { isModerator, isRemote, type Role } from '../kernel/roles.ts'
import type { LifeState } from '../life/state.ts'
import { endsAt } from '../life/state.ts'
import { isConnected, type ParticipantsState } from '../participants/state.ts'
import { viewPerson, type PersonView } from '../participants/view.ts'
import { suggestedAllotmentMs } from '../queue/estimate.ts'
import type { Suggestion } from '../queue/order.ts'
import type { Allotted } from './messages.ts'
import type { FloorState, Intervention } from './state.ts'

/** Who has the floor. Clocks are counted by each screen with `clockOf` of `floor/clock.ts` on the server's time. */
export interface HoldingView extends Pick<
  Intervention,
  'id' | 'kind' | 'givenAt' | 'begunAt' | 'pausedAt' | 'pausedMs' | 'allottedMs' | 'about'
> {
  person: PersonView
  personId: string
  /** The device of a remote speaker is not connected; the floor is held for them. */
  away?: true
}

export interface InterventionView extends Omit<Intervention, 'id' | 'before' | 'choice'> {
  overrode?: true
}

export interface FloorView {
  current?: HoldingView
  /** For moderators: allotted times (ms), and what would be fair for the next turn. */
  allotted?: Allotted
  suggestedMs?: number
  /** Turns and speaking time (ms) by side. */
  bySide?: FloorState['bySide']
  /** The ended interventions, for those who steer or write; the moderators see the unanswered remote ones too, oldest first. */
  interventions?: Record<string, InterventionView>
  unanswered?: readonly string[]
}

type State = { floor: FloorState; participants: ParticipantsState; life: LifeState; at: number }

export function viewFloor(state: State, suggestions: readonly Suggestion[], role: Role, live: Live): FloorView {
  const { floor, life } = state
  const current = viewHolding(state, live)
  const steers = isModerator(role)
  const listed = steers || role === 'organizer' || role === 'rapporteur'
  const ends = endsAt(life)
  return {
    ...(current && { current }),
    ...(steers && {
      allotted: floor.allotted,
      unanswered: floor.unanswered,
      ...(ends !== undefined && {
        suggestedMs: suggestedAllotmentMs(
          floor.allotted['new-point'],
          Math.max(0, ends - state.at),
          suggestions.length + 1,
        ),
      }),
    }),
    ...(listed && {
      bySide: floor.bySide,
      interventions: new Shown(floor.interventions, viewIntervention) as unknown as Record<string, InterventionView>,
    }),
  }
}

function viewHolding({ floor, participants }: State, live: Live): HoldingView | undefined {
  const turn = floor.current
  const person = turn && participants.people.get(turn.person)
  if (!turn || !person) return undefined
  const { id, kind, givenAt, begunAt, pausedAt, pausedMs, allottedMs, about } = turn
  return {
    id,
    kind,
    givenAt,
    pausedMs,
    allottedMs,
    ...(begunAt !== undefined && { begunAt }),
    ...(pausedAt !== undefined && { pausedAt }),
    ...(about && { about }),
    person: viewPerson(person),
    personId: person.id,
    ...(isRemote(turn.side) && person.phone && !isConnected(person, live) && { away: true as const }),
  }
}

function viewIntervention({ id: _id, before: _before, choice, ...turn }: Intervention): InterventionView {
  return { ...turn, ...(choice.overrode && { overrode: true }) }
}
