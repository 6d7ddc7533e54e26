import type { Recorded, Unplaced } from '@evenhand/shared/roundtable/contract'

/** The facts of one command. `cause` stands for the command: it is written once, ever, so a retry can be told from a new wish. */
export interface Batch {
  cause: string
  facts: readonly Unplaced[]
  /** Its last fact takes words out of those before it: `unfinished` names its place until `rewrite` has done so. */
  erases?: true
  /** From here on the roundtable is to be deleted then (ms since 1970; null: not by itself); absent: as before. */
  expiresAt?: number | null
}

export interface Erasing {
  seq: number
  person: string
}

/** A fact as it shall stand from now on. */
export type Rewritten = Pick<Recorded, 'seq' | 'data'>

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
  /**
   * Empties these facts: row, place, time and type stay, `data` becomes {} and the way back goes. No byte of it is left in the files.
   * When it throws, some of it may still stand there; the storage makes up for that when it is opened next.
   */
  redact(roundtable: string, seqs: readonly number[]): Promise<void>
  /**
   * Puts other data in the place of what these facts said, and takes their way back, leaving no byte of either; `erasing` is the fact that
   * asks for it, and whose words go: links that stand for that person lose their label too, where keys lie beside the log. When it throws, `unfinished` goes on naming that place, and another call completes it.
   */
  rewrite(roundtable: string, erasing: Erasing, facts: readonly Rewritten[]): Promise<void>
  /** The facts that take words out of those before them, and have not done so to the last byte. */
  unfinished(): Promise<{ roundtable: string; seq: number }[]>
  /**
   * Nothing of the roundtable is left: facts, scopes, what was to come. When it throws, some bytes may still stand in the files; the
   * date of its deletion stays, so that it is tried again. What is not there is no mistake.
   */
  remove(roundtable: string): Promise<void>
  /** When it is to be deleted (ms since 1970), as `append` may set it too; null: not by itself. */
  expire(roundtable: string, at: number | null): Promise<void>
  /** The roundtables whose date of deletion is not after this time. */
  expired(now: number): Promise<string[]>
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
