import type { Recorded, Unplaced } from '@evenhand/shared/roundtable/contract'

/** The facts of one command. `cause` stands for the command: it is written once, ever, so a retry can be told from a new wish. */
export interface Batch {
  cause: string
  facts: readonly Unplaced[]
}

/**
 * The one durable thing. Facts of a roundtable stand at 1, 2, 3 …, without a gap. Several servers may write to the same
 * storage: the place that `append` expects is the only lock there is.
 */
export interface EventLog {
  /**
   * Writes all batches right behind place `after`, in one transaction that is durable when the promise resolves.
   * 'conflict': the log has moved on, or a cause is known already; nothing was written.
   */
  append(roundtable: string, after: number, batches: readonly Batch[]): Promise<'appended' | 'conflict'>
  /** The facts behind `after`, in order, at most `most`. */
  read(roundtable: string, after: number, most?: number): Promise<Recorded[]>
  /** The place of the last fact that this cause wrote, or undefined. */
  replyOf(roundtable: string, cause: string): Promise<number | undefined>
  /** Calls `onMore` whenever there may be more to read, whoever wrote it. Returns how to stop. */
  follow(roundtable: string, onMore: () => void): () => void
  /** Empties these facts: row, place, time and type stay, `data` becomes {} and the way back goes. No byte of it is left in the files. */
  redact(roundtable: string, seqs: readonly number[]): Promise<void>
  /**
   * The 32 random bytes of a scope, the same for every server; made, and durable, when first asked for. Undefined for ever once the
   * scope is sealed.
   */
  keyOf(roundtable: string, scope: string): Promise<Buffer | undefined>
  /**
   * Empties every fact of the scope as `redact` does and destroys its key. When it throws, some of this may still stand in the files:
   * `unsealed` goes on naming the scope, and another call completes it. Sealing again does nothing.
   */
  seal(roundtable: string, scope: string): Promise<void>
  /** The scopes whose key, or a trace of it, is still there. */
  unsealed(): Promise<{ roundtable: string; scope: string }[]>
  /** The codes of all roundtables that hold a fact. */
  roundtables(): Promise<string[]>
  /** Throws when the storage cannot be reached. */
  ready(): Promise<void>
  close(): Promise<void>
}
