import type { CommandSpec } from '../kernel/messages.ts'
import { actsCommands, type ActsCommands, type ActsFacts } from '../acts/messages.ts'
import { agendaCommands, type AgendaCommands, type AgendaFacts } from '../agenda/messages.ts'
import { attributionCommands, type AttributionCommands, type AttributionFacts } from '../attribution/messages.ts'
import { draftingCommands, type DraftingCommands, type DraftingFacts } from '../drafting/messages.ts'
import { floorCommands, type FloorCommands, type FloorFacts } from '../floor/messages.ts'
import { handsCommands, type HandsCommands, type HandsFacts } from '../hands/messages.ts'
import { lifeCommands, type LifeCommands, type LifeFacts } from '../life/messages.ts'
import { notesCommands, type NotesCommands, type NotesFacts } from '../notes/messages.ts'
import { outcomesCommands, type OutcomesCommands, type OutcomesFacts } from '../outcomes/messages.ts'
import { participantsCommands, type ParticipantsCommands, type ParticipantsFacts } from '../participants/messages.ts'
import { pollsCommands, type PollsCommands, type PollsFacts } from '../polls/messages.ts'
import { questionsCommands, type QuestionsCommands, type QuestionsFacts } from '../questions/messages.ts'
import { queueCommands, type QueueCommands, type QueueFacts } from '../queue/messages.ts'
import { signalsCommands, type SignalsCommands, type SignalsFacts } from '../signals/messages.ts'

/** Every command there is, with who may send it and its shape. */
export const commands = {
  ...lifeCommands,
  ...participantsCommands,
  ...agendaCommands,
  ...handsCommands,
  ...queueCommands,
  ...floorCommands,
  ...signalsCommands,
  ...pollsCommands,
  ...questionsCommands,
  ...outcomesCommands,
  ...notesCommands,
  ...attributionCommands,
  ...draftingCommands,
  ...actsCommands,
} satisfies Record<string, CommandSpec>

export type Commands = LifeCommands &
  ParticipantsCommands &
  AgendaCommands &
  HandsCommands &
  QueueCommands &
  FloorCommands &
  SignalsCommands &
  PollsCommands &
  QuestionsCommands &
  OutcomesCommands &
  NotesCommands &
  AttributionCommands &
  DraftingCommands &
  ActsCommands
export type AllFacts = LifeFacts &
  ParticipantsFacts &
  AgendaFacts &
  HandsFacts &
  QueueFacts &
  FloorFacts &
  SignalsFacts &
  PollsFacts &
  QuestionsFacts &
  OutcomesFacts &
  NotesFacts &
  AttributionFacts &
  DraftingFacts &
  ActsFacts
