import type { Recorded } from '@evenhand/shared/roundtable/contract'
import type { Batch, EventLog } from './event-log.ts'

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
