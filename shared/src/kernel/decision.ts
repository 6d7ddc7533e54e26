import type { Role } from './roles.ts'

/**
 * What a decision knows besides the state and the command: the time (ms since 1970), the acting person and
 * `seq`, the place its first fact will take in the log. New ids are made of `seq`, so a decision needs no random.
 */
export interface Stamp {
  at: number
  seq: number
  by: Actor
  live: Live
  /** Who acts, under the name that stands for them in the command's scope alone (see `Rules.under`); for commands that have one. */
  pseudonym?: string
}

export interface Actor {
  id: string
  role: Role
}

/** Who is connected now. Presence is never logged; a decision that depends on it records its result. */
export interface Live {
  /** Another number whenever somebody came or went. */
  readonly version: number
  connected(participant: string): boolean
  /** Whether anybody is connected in this role. */
  attended(role: Role): boolean
}

/** Where a fact stands: its place in the log and its time (ms since 1970). */
export interface Place {
  seq: number
  at: number
}

export type Facts = object

/**
 * One fact as a feature states it, before the log gives it a place. With a `scope` neither who caused it nor when is recorded, and
 * the row is emptied once the scope is sealed: the state must not need it from there on.
 */
export type Fact<F extends Facts> = { [T in keyof F]: { type: T; data: F[T]; scope?: string } }[keyof F]

/**
 * A command that changed nothing. `refused` is a stable code that screens translate with `values`;
 * `message` says in English what happened and what to do; `path` names the field, as in `data.text`.
 */
export interface Refusal {
  refused: string
  message: string
  path?: string
  values?: Record<string, string | number>
}

/** Facts to record (none: the wish is already fulfilled) or a refusal. */
export type Decision<F extends Facts> = readonly Fact<F>[] | Refusal

export function refuse(refused: string, message: string, more: Pick<Refusal, 'path' | 'values'> = {}): Refusal {
  return { refused, message, ...more }
}

export function isRefusal(decision: unknown): decision is Refusal {
  return typeof decision === 'object' && decision !== null && 'refused' in decision
}

/** One function per command: pure, answers with facts or a refusal, never throws. */
export type Decide<Commands extends object, State, F extends Facts> = {
  [T in keyof Commands]: (state: State, data: Commands[T], stamp: Stamp) => Decision<F>
}

/** One function per fact that this slice cares about; it only puts the fact in place. */
export type Evolve<Slice, F extends Facts> = { [T in keyof F]?: (slice: Slice, data: F[T], place: Place) => Slice }
