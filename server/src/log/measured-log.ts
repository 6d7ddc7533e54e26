import type { Recorded } from '@evenhand/shared/roundtable/contract'
import type { Batch, Erasing, EventLog, Rewritten } from './event-log.ts'

/** Another log, with a look at how many commands each of its transactions holds. */
export class MeasuredLog implements EventLog {
  readonly #log: EventLog
  readonly #measure: (commands: number) => void

  constructor(log: EventLog, measure: (commands: number) => void) {
    this.#log = log
    this.#measure = measure
  }

  append(roundtable: string, after: number, batches: readonly Batch[]): Promise<'appended' | 'conflict'> {
    this.#measure(batches.length)
    return this.#log.append(roundtable, after, batches)
  }

  read(roundtable: string, after: number, most?: number): Promise<Recorded[]> {
    return this.#log.read(roundtable, after, most)
  }

  replyOf(roundtable: string, cause: string): Promise<number | undefined> {
    return this.#log.replyOf(roundtable, cause)
  }

  follow(roundtable: string, onMore: () => void): () => void {
    return this.#log.follow(roundtable, onMore)
  }

  redact(roundtable: string, seqs: readonly number[]): Promise<void> {
    return this.#log.redact(roundtable, seqs)
  }

  rewrite(roundtable: string, erasing: Erasing, facts: readonly Rewritten[]): Promise<void> {
    return this.#log.rewrite(roundtable, erasing, facts)
  }

  unfinished(): Promise<{ roundtable: string; seq: number }[]> {
    return this.#log.unfinished()
  }

  remove(roundtable: string): Promise<void> {
    return this.#log.remove(roundtable)
  }

  expire(roundtable: string, at: number | null): Promise<void> {
    return this.#log.expire(roundtable, at)
  }

  expired(now: number): Promise<string[]> {
    return this.#log.expired(now)
  }

  keyOf(roundtable: string, scope: string): Promise<Buffer | undefined> {
    return this.#log.keyOf(roundtable, scope)
  }

  seal(roundtable: string, scope: string): Promise<void> {
    return this.#log.seal(roundtable, scope)
  }

  unsealed(): Promise<{ roundtable: string; scope: string }[]> {
    return this.#log.unsealed()
  }

  roundtables(): Promise<string[]> {
    return this.#log.roundtables()
  }

  ready(): Promise<void> {
    return this.#log.ready()
  }

  close(): Promise<void> {
    return this.#log.close()
  }
}
