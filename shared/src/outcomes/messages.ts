import { z } from 'zod'
import type { OwnWords } from '../kernel/erasure.ts'
import { command, id, words, type CommandsOf } from '../kernel/messages.ts'
import { attendees, moderators, type Role } from '../kernel/roles.ts'
import {
  labels,
  objectionStates,
  sourceKinds,
  stages,
  stances,
  thresholdNames,
  type Label,
  type Objection,
  type ObjectionState,
  type Outcome,
  type OutcomeStage,
  type Stand,
  type Thresholds,
} from './state.ts'

const keepers = ['rapporteur', 'organizer', ...moderators] as const

const sentence = words(500, { lines: true })
const outcome = id
/** Shares and scores, 0 to 1. */
export const thresholdsWish = z.partialRecord(z.enum(thresholdNames), z.number().min(0).max(1))
const source = z.strictObject({ kind: z.enum(sourceKinds), id: z.string().min(1).max(80) })

export const outcomesCommands = {
  /** A sentence for the board, with what it came from. Participants may where `outcomes.allow` says so. */
  'outcomes.propose': command({
    who: [...keepers, ...attendees],
    data: z.strictObject({
      text: sentence,
      question: id.nullable().optional(),
      sources: z.array(source).max(20).default([]),
    }),
    undo: true,
    afterClose: true,
  }),
  'outcomes.allow': command({ who: keepers, data: z.strictObject({ participants: z.boolean() }), undo: true }),
  /** Other words: the history keeps the old ones, and everybody is asked again. Refused when somebody else has changed it (`from`: the text seen). */
  'outcomes.reword': command({
    who: keepers,
    data: z.strictObject({ outcome, from: z.string().max(8000), text: sentence }),
    undo: true,
    afterClose: true,
  }),
  /** One sentence is taken up into another; its sources go along, where people stood does not. */
  'outcomes.merge': command({
    who: keepers,
    data: z.strictObject({ keep: outcome, drop: outcome }),
    undo: true,
    afterClose: true,
  }),
  /** One becomes several, each to be asked anew. */
  'outcomes.split': command({
    who: keepers,
    data: z.strictObject({ outcome, texts: z.array(sentence).min(2).max(6) }),
    undo: true,
    afterClose: true,
  }),
  'outcomes.move': command({
    who: keepers,
    data: z.strictObject({ outcome, after: outcome.nullable() }),
    undo: true,
    afterClose: true,
  }),
  /** Takes it off the board, or puts it back. */
  'outcomes.withdraw': command({
    who: keepers,
    data: z.strictObject({ outcome, withdrawn: z.boolean().default(true) }),
    undo: true,
    afterClose: true,
  }),
  /** One of the few (five at most) that go out as messages of the session. */
  'outcomes.feature': command({
    who: keepers,
    data: z.strictObject({ outcome, message: z.boolean() }),
    undo: true,
    afterClose: true,
  }),
  /** Proposed, discussed, called (phones are asked where they stand) or closed. */
  'outcomes.stage': command({
    who: keepers,
    data: z.strictObject({ outcome, stage: z.enum(stages) }),
    undo: true,
    afterClose: true,
  }),
  /** Asks everybody once more about the same words; the old round is kept. */
  'outcomes.again': command({ who: keepers, data: z.strictObject({ outcome }), undo: true }),
  /** Where one stands; free to change until it is closed. To object needs a `reason`. `round`: the words that the person saw. */
  'outcomes.stand': command({
    who: attendees,
    data: z.strictObject({
      outcome,
      stance: z.enum(stances),
      round: z.int().min(1).optional(),
      reason: words(500, { lines: true }).optional(),
    }),
  }),
  /** What became of an objection, and why. */
  'outcomes.address': command({
    who: keepers,
    data: z.strictObject({
      outcome,
      objection: id,
      state: z.enum(objectionStates),
      why: words(500, { lines: true }).optional(),
    }),
    undo: true,
    afterClose: true,
  }),
  /** A person confirms how it is named; the suggestion of that moment is kept beside it. */
  'outcomes.label': command({
    who: keepers,
    data: z.strictObject({ outcome, label: z.enum(labels) }),
    undo: true,
    afterClose: true,
  }),
  /** What a minority wants to stand beside it; replaces the list. Refused when somebody else has changed it (`version`: of the list seen). */
  'outcomes.minority': command({
    who: keepers,
    data: z.strictObject({
      outcome,
      version: z.int().min(0),
      statements: z.array(z.strictObject({ text: sentence, group: words(80).optional() })).max(10),
    }),
    undo: true,
    afterClose: true,
  }),
  /** From which figures on which word is suggested; what is left out stays. Labels that were confirmed keep what was suggested then. */
  'outcomes.adjust': command({
    who: ['organizer', ...moderators],
    data: thresholdsWish,
    undo: true,
    afterClose: true,
  }),
  /** On the projector: one outcome large, the whole `board`, or nothing (null). */
  'outcomes.show': command({
    who: keepers,
    data: z.strictObject({ shown: id.nullable() }),
    undo: true,
    afterClose: true,
  }),
}
export type OutcomesCommands = CommandsOf<typeof outcomesCommands>

export interface OutcomesFacts {
  'outcomes.proposed': Outcome
  'outcomes.allowed': { participants: boolean }
  'outcomes.reworded': { outcome: string; text: string; by: Role }
  'outcomes.merged': { keep: string; drop: string }
  'outcomes.split': { outcome: string; into: Outcome[] }
  'outcomes.moved': { outcome: string; after: string | null }
  'outcomes.withdrawn': { outcome: string; withdrawn: boolean }
  'outcomes.featured': { outcome: string; message: boolean }
  'outcomes.staged': { outcome: string; stage: OutcomeStage }
  'outcomes.askedAgain': { outcome: string }
  /** `objection`: the person's objection as it stands from here on, when there is one or was one. */
  'outcomes.stood': { outcome: string; round: number; person: string; stand: Stand; objection?: Objection }
  'outcomes.addressed': {
    outcome: string
    round: number
    person: string
    state: ObjectionState
    by: Role
    why?: string
  }
  'outcomes.labelled': { outcome: string; suggested: Label; confirmed: Label; by: Role }
  'outcomes.minorityStated': { outcome: string; statements: { text: string; group?: string }[] }
  'outcomes.adjusted': Thresholds
  'outcomes.shown': { shown: string | null }
}

/** What these facts hold of a person's own words: reasons. A sentence on the board is the table's. */
export const outcomesWords: readonly OwnWords[] = [{ of: 'person', gone: ['reason'], blank: ['text'] }]
