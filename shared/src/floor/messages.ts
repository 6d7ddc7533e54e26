import { z } from 'zod'
import { command, id, seconds, type CommandsOf } from '../kernel/messages.ts'
import { attendees, moderators, type Side } from '../kernel/roles.ts'
import { kinds, type Hand, type Kind } from '../hands/state.ts'
import type { Credits } from '../queue/state.ts'

export const floorCommands = {
  /**
   * Gives the floor to a hand (`to`: its id) or directly to a person (their id). `instead` is the intervention that the moderator saw
   * running (its id, or the person's; null: nobody), so that two moderators pressing at once skip nobody. Whoever holds the floor releases it.
   * The first time it is given the session begins.
   */
  'floor.give': command({
    who: moderators,
    data: z.strictObject({ to: id, instead: id.nullable(), allottedSeconds: seconds(10, 3600).optional() }),
    undo: true,
  }),
  /** Ends the intervention; by a moderator, or by the one who holds the floor. `intervention` guards against ending the next one by a late tap. */
  'floor.release': command({
    who: [...attendees, ...moderators],
    data: z.strictObject({ intervention: id.optional() }),
    undo: true,
  }),
  /** The person called has begun to speak: the clock starts anew. */
  'floor.begin': command({
    who: [...attendees, ...moderators],
    data: z.strictObject({ intervention: id.optional() }),
    undo: true,
  }),
  /** Called, but nothing is heard: the hand goes back to the head of the queue and blocks nobody. */
  'floor.noAnswer': command({ who: moderators, data: z.strictObject({ intervention: id.optional() }), undo: true }),
  /** Stops the clock for a clarification; `floor.resume` starts it again with the same time left. */
  'floor.pause': command({ who: moderators, data: z.strictObject({ intervention: id.optional() }), undo: true }),
  'floor.resume': command({ who: moderators, data: z.strictObject({ intervention: id.optional() }), undo: true }),
  /** More (or less) time for this intervention. */
  'floor.extend': command({
    who: moderators,
    data: z.strictObject({ intervention: id.optional(), seconds: seconds(-3600, 3600) }),
    undo: true,
  }),
  /** The allotted time of a kind from now on; `invited` is for panellists called without a hand. */
  'floor.allot': command({
    who: ['organizer', ...moderators],
    data: z.strictObject({ kind: z.enum([...kinds, 'invited']), seconds: seconds(10, 3600) }),
    undo: true,
  }),
  /** Who answers a remote intervention: a person, or nobody needs to (`by` left out). */
  'floor.answer': command({
    who: moderators,
    data: z.strictObject({ intervention: id, by: id.optional() }),
    undo: true,
  }),
}
export type FloorCommands = CommandsOf<typeof floorCommands>

export type Allotted = Record<Kind | 'invited', number>

/** What one turn of the floor was decided by: the policy, whom it suggested, and whom the moderator took instead. */
export interface Choice {
  policy: string
  /** The rule that put the suggested hand first. */
  rule?: string
  suggested?: string
  overrode?: true
}

export interface FloorFacts {
  'floor.given': {
    intervention: string
    person: string
    side: Side
    stakeholderGroup?: string
    regionalGroup?: string
    kind: Kind | 'invited'
    /** The hand it was given to, and the hand as it was, to be put back when nobody answers the call. */
    hand?: string
    held?: Hand
    about?: string
    question?: string
    allottedMs: number
    choice: Choice
    /** Hands that stood before it and were passed over. */
    passed: string[]
    /** How many could be called on each side, and the sides' credits after this turn. */
    waiting: Record<Side, number>
    credits: Credits
  }
  'floor.released': { intervention: string }
  'floor.begun': { intervention: string }
  /** The hand as it goes back to the head; those that its call had passed over were not passed over after all. */
  'floor.unanswered': { intervention: string; hand: Hand; passed: string[] }
  'floor.paused': { intervention: string }
  'floor.resumed': { intervention: string }
  'floor.extended': { intervention: string; ms: number }
  'floor.allotted': { kind: Kind | 'invited'; ms: number }
  'floor.answered': { intervention: string; by?: string }
}
