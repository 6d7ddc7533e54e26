import type { Actor, Live, Refusal } from '../kernel/decision.ts'
import type { Role, Side } from '../kernel/roles.ts'
import type { Sheet } from '../kernel/sheet.ts'

/**
 * A fact as the log keeps it. `back` is the way back of an act that a moderator may undo, as JSON text: it is by far the longest part and
 * only the newest few are ever read. A fact of a `scope` has no `by` and the time 0;
 * once the scope is sealed its `data` is {}.
 */
export interface Recorded {
  seq: number
  at: number
  type: string
  data: object
  by?: string
  back?: string
  scope?: string
}

/** A fact on its way into the log. */
export type Unplaced = Omit<Recorded, 'seq'>

export interface Command {
  type: string
  data: unknown
}

/** How soon screens must hear of a fact: the floor and the queue at once, counts gathered. */
export type Urgency = 'now' | 'soon'

/**
 * All that a server, a simulation or a test needs to know of the roundtable; `roundtable.ts` is its one implementation.
 * Every function is pure.
 */
export interface Rules<State extends { seq: number; at: number }> {
  initial: State
  /** The command with checked data, or why it is refused: an unknown type, a wrong shape, a role that may not. */
  check(command: Command, role: Role): Command | Refusal
  /**
   * The scope in which this checked command's sender acts under a pseudonym, if any: HMAC-SHA-256 of `subject` (the sender's id where it
   * is left out) under a key of that scope alone, which is destroyed when a fact seals it. Nothing else tells the pseudonyms of one
   * scope from those of another.
   */
  under(state: State, command: Command): { scope: string; subject?: string } | undefined
  /**
   * What a checked command does to this state: facts to append, none, or a refusal. `at` is ms since 1970; `live` who is connected;
   * `pseudonym` who acts in the command's scope.
   */
  decide(
    state: State,
    command: Command,
    stamp: { at: number; by: Actor; live: Live; pseudonym?: string },
  ): Unplaced[] | Refusal
  /** The scope that this fact seals: its rows are emptied and its key is destroyed, for good. */
  sealedBy(fact: Recorded): string | undefined
  /** The person whose words this fact takes out of those before it, if it does. */
  erases(fact: Recorded): string | undefined
  /**
   * Those facts of `before` (all before it, in order) that such a fact changes, as they shall stand from then on. What they fold to
   * misses the words and nothing else; rewriting them again changes nothing.
   */
  erased(before: readonly Recorded[], fact: Recorded): Recorded[]
  /** When this roundtable is to be deleted (ms since 1970); undefined: not by itself. */
  expiry(state: State): number | undefined
  /** The same fact in a roundtable with this code. */
  readdressed(fact: Recorded, code: string): Recorded
  /** Whether there is a fact of this name. */
  isFact(type: string): boolean
  /**
   * The command that this state brings about by itself, and from when on (ms since 1970). It is only a wake-up: what depends on time is
   * decided by the time of the command, so one that comes late, twice or from two servers does no harm.
   */
  due(state: State): { at: number; command: Command } | undefined
  /** The state after these facts, in order. The given state stays as it is. */
  evolve(state: State, facts: readonly Recorded[]): State
  /** The command that brings a person to the table, or undefined for a role that takes no seat. */
  arrival(
    role: Role,
    joining: {
      name?: string
      side?: Side
      stakeholderGroup?: string
      regionalGroup?: string
      hubSize?: number
      locale?: string
    },
  ): Command | undefined
  /** What everybody in this role is shown: an allow-list. */
  view(state: State, role: Role, live: Live): object
  /** What one person is shown besides: their own hand, place, signals. */
  mine(state: State, actor: Actor, live: Live): object
  /** The people whose `mine` these facts may have changed; those in the queue always. */
  concerned(before: State, after: State, facts: readonly Recorded[]): Set<string>
  /** The people whose `mine` or place depends on being connected. */
  watched(state: State, participant: string): boolean
  urgency(fact: Recorded): Urgency
  /** Whether screens were told things before this fact that nobody may be told after it. */
  withdraws(fact: Recorded): boolean
  /** Where a person sits and for how many (a hub: the people behind it), for counting who is connected; undefined for roles without a seat. */
  seatAt(state: State, participant: string): { side: Side; people: number } | undefined
  /** What leaves as tables for whoever holds this role; as a view, an allow-list. */
  records(state: State, role: Role): Sheet[]
  /** What anyone may know; undefined before the roundtable is opened. */
  publicFacts(state: State): { title: string; state: 'ready' | 'live' | 'closed' } | undefined
}
