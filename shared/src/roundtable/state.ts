import { noActs, type ActsState } from '../acts/state.ts'
import { noAgenda, type AgendaState } from '../agenda/state.ts'
import { freelyNamed, type AttributionState } from '../attribution/state.ts'
import { nothingDrafted, type DraftingState } from '../drafting/state.ts'
import { emptyFloor, type FloorState } from '../floor/state.ts'
import { noHands, type HandsState } from '../hands/state.ts'
import { unopened, type LifeState } from '../life/state.ts'
import { noNotes, type NotesState } from '../notes/state.ts'
import { noOutcomes, type OutcomesState } from '../outcomes/state.ts'
import { nobody, type ParticipantsState } from '../participants/state.ts'
import { noPolls, type PollsState } from '../polls/state.ts'
import { noQuestions, type QuestionsState } from '../questions/state.ts'
import { openQueue, type QueueState } from '../queue/state.ts'
import { noSignals, type SignalsState } from '../signals/state.ts'

/** One slice a feature. */
export interface Slices {
  life: LifeState
  participants: ParticipantsState
  agenda: AgendaState
  hands: HandsState
  queue: QueueState
  floor: FloorState
  signals: SignalsState
  polls: PollsState
  questions: QuestionsState
  outcomes: OutcomesState
  notes: NotesState
  attribution: AttributionState
  drafting: DraftingState
  acts: ActsState
}

/** One roundtable: its slices, the place of its last fact in the log and that fact's time (ms since 1970). */
export interface RoundtableState extends Slices {
  seq: number
  at: number
}

export const initial: RoundtableState = {
  seq: 0,
  at: 0,
  life: unopened,
  participants: nobody,
  agenda: noAgenda,
  hands: noHands,
  queue: openQueue,
  floor: emptyFloor,
  signals: noSignals,
  polls: noPolls,
  questions: noQuestions,
  outcomes: noOutcomes,
  notes: noNotes,
  attribution: freelyNamed,
  drafting: nothingDrafted,
  acts: noActs,
}

/** Places that many acts add to: taking one act back leaves what others have added. `*` stands for any key. */
export const sums = [
  'participants.seats.*',
  'agenda.turnsSinceAsked',
  'hands.waiting.*.passed',
  'queue.credits.*',
  'floor.bySide.*.*',
  'floor.byGroup.*',
  'floor.turns.*.*',
  'floor.current.allottedMs',
  'questions.questions.*.supports',
  'outcomes.cells.*.*',
  'outcomes.objected.*.*',
] as const
