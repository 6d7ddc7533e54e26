import type { Actor, Live } from '../kernel/decision.ts'
import type { Role } from '../kernel/roles.ts'
import { viewActs, type ActsView } from '../acts/view.ts'
import { viewAgenda, type AgendaView } from '../agenda/view.ts'
import { bound } from './bound.ts'
import { viewAttribution, type AttributionView } from '../attribution/view.ts'
import { viewDrafting, type DraftingView } from '../drafting/view.ts'
import { viewFloor, type FloorView } from '../floor/view.ts'
import { viewLife, type LifeView } from '../life/view.ts'
import { viewNotes, type NotesView } from '../notes/view.ts'
import { ownStands, viewOutcomes, type OutcomesView, type OwnStands } from '../outcomes/view.ts'
import { seatOf } from '../participants/state.ts'
import { viewParticipants, viewSelf, type ParticipantsView, type SelfView } from '../participants/view.ts'
import { viewPolls, type PollsView } from '../polls/view.ts'
import { ownQuestions, viewQuestions, type OwnQuestionsView, type QuestionsView } from '../questions/view.ts'
import { suggest, type Suggestion } from '../queue/order.ts'
import { viewOwnHand, viewQueue, type OwnHandView, type QueueView } from '../queue/view.ts'
import { notesFor, viewSignals, type SignalsView, type SignalView } from '../signals/view.ts'
import type { RoundtableState } from './state.ts'

/** What a role is shown; which members and which depth, each feature's view says. */
export interface RoundtableView {
  life: LifeView
  agenda: AgendaView
  participants: ParticipantsView
  queue: QueueView
  floor: FloorView
  polls: PollsView
  questions: QuestionsView
  outcomes: OutcomesView
  notes?: NotesView
  attribution: AttributionView
  drafting: DraftingView
  signals?: SignalsView
  acts?: ActsView
}

/** What one person is shown besides. */
export interface MineView {
  self?: SelfView
  hand?: OwnHandView
  /** This person has the floor. */
  speaking?: true
  /** Where this person stands, by outcome. */
  stands?: OwnStands
  questions?: OwnQuestionsView
  /** For a panellist: notes from the moderators. */
  notes?: Record<string, SignalView>
}

export function view(state: RoundtableState, role: Role, live: Live): RoundtableView {
  const suggestions = suggestionsFor(state, live)
  const signals = viewSignals(state, suggestions, role, live)
  const acts = viewActs(state.acts, role)
  const notes = viewNotes(state.notes, role)
  const seen: RoundtableView = {
    life: viewLife(state.life, role),
    agenda: viewAgenda(state, role),
    participants: viewParticipants(state, role),
    queue: viewQueue(state, suggestions, role),
    floor: viewFloor(state, suggestions, role, live),
    polls: viewPolls(state, role),
    questions: viewQuestions(state, role),
    outcomes: viewOutcomes(state, role),
    ...(notes && { notes }),
    attribution: viewAttribution(state),
    drafting: viewDrafting(state, role),
    ...(signals && { signals }),
    ...(acts && { acts }),
  }
  return bound(seen, state, role)
}

export function mine(state: RoundtableState, actor: Actor, live: Live): MineView {
  if (actor.role !== 'participant' && actor.role !== 'speaker') return {}
  const id = seatOf(state.participants, actor.id)
  const self = viewSelf(state.participants, id)
  const stands = ownStands(state.outcomes, id)
  const questions = ownQuestions(state.questions, id, actor.role)
  const hand = viewOwnHand(state, suggestionsFor(state, live), id)
  return {
    ...(self && { self }),
    ...(hand && { hand }),
    ...(state.floor.current?.person === id && { speaking: true as const }),
    ...(Object.keys(stands).length > 0 && { stands }),
    ...(questions && { questions }),
    ...(actor.role === 'speaker' && { notes: notesFor(state.signals, id) }),
  }
}

// One order serves the views of all roles and people of a state: they are drawn one after the other.
const ordered = new WeakMap<RoundtableState, { live: Live; version: number; suggestions: readonly Suggestion[] }>()

function suggestionsFor(state: RoundtableState, live: Live): readonly Suggestion[] {
  const known = ordered.get(state)
  if (known?.live === live && known.version === live.version) return known.suggestions
  const suggestions = suggest(state, live)
  ordered.set(state, { live, version: live.version, suggestions })
  return suggestions
}
