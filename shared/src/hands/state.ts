import { Table } from '../kernel/table.ts'

/** Why somebody wishes to speak, in the order in which a chair takes them. */
export const kinds = ['point-of-order', 'clarification', 'reply', 'new-point'] as const
export type Kind = (typeof kinds)[number]

/** A wish to speak, from the moment it is raised until the floor is given or it is lowered. */
export interface Hand {
  id: string
  person: string
  kind: Kind
  text?: string
  /** What a reply or clarification is about: an intervention. */
  about?: string
  /** The policy question under discussion when it was raised. */
  question?: string
  /** When the person put the hand up, by the clock at the source; bounds below (ms since 1970). */
  raisedAt: number
  /** When the server heard of it. */
  receivedAt: number
  /** The place of its fact in the log: the last tie-break of every order. */
  seq: number
  /** Entered by this person at the desk. */
  by?: string
  /** Held at the side, with the old time: by the person («not now») or by a moderator. */
  parked?: 'self' | 'moderator'
  /** The line is checked or the person says so; a remote hand vouched for is callable though nothing is connected. */
  ready?: true
  /** How often somebody behind it was taken first. */
  passed: number
  /** How often it was called without an answer. */
  unanswered?: number
  /** Kept at the head of the order (a dropped or silent speaker, a wish of the moderator). */
  head?: true
}

export interface HandsState {
  /** By the hand's id: waiting and parked. */
  waiting: Table<Hand>
  /** From person to hand. */
  byPerson: Table<string>
  /** When each person's last hand went down (ms since 1970): nobody gains by taking it down and raising it again. */
  downAt: Table<number>
  /** How long each hand had waited (ms) when the floor was given to it or it was taken down; one that is put back goes on from there. */
  waited: Table<number>
}

export const noHands: HandsState = {
  waiting: Table.empty(),
  byPerson: Table.empty(),
  downAt: Table.empty(),
  waited: Table.empty(),
}

/** How far back a hand may be dated, ms: typing takes time, but nobody may jump the queue. */
export const backdateLimitMs = 120_000

/** How far ahead of the server a screen's clock may be, ms; such a hand counts as raised now. */
export const aheadLimitMs = 5_000

export function handOf(hands: HandsState, person: string): Hand | undefined {
  const id = hands.byPerson.get(person)
  return id === undefined ? undefined : hands.waiting.get(id)
}
