import type { Recorded } from '@evenhand/shared/roundtable/contract'
import type { Batch, Erasing, EventLog, Rewritten } from '../../server/src/log/event-log.ts'
import { MemoryLog, type MemoryStore } from '../../server/src/log/memory-log.ts'
import type { Random } from '../support/random.ts'
import type { VirtualTime } from '../support/virtual-time.ts'

/** The storage could not be reached, before or after it did what was asked. */
export class StorageFailure extends Error {}

interface Circumstances {
  time: VirtualTime
  random: Random
  /** A server that has crashed does nothing more, and hears no answer. */
  alive(): boolean
  fails(): boolean
  appended(after: number, batches: readonly Batch[]): void
  keyed(scope: string, key: Buffer): void
}

/** One server's way to the shared storage: everything takes a while, and some of it fails. */
export class SlowLog implements EventLog {
  readonly #log: MemoryLog
  readonly #around: Circumstances

  constructor(store: MemoryStore, around: Circumstances) {
    this.#log = new MemoryLog(store)
    this.#around = around
  }

  append(roundtable: string, after: number, batches: readonly Batch[]): Promise<'appended' | 'conflict'> {
    return this.#slowly(async () => {
      const outcome = await this.#log.append(roundtable, after, batches)
      if (outcome === 'appended') this.#around.appended(after, batches)
      return outcome
    })
  }

  read(roundtable: string, after: number, most?: number): Promise<Recorded[]> {
    return this.#slowly(() => this.#log.read(roundtable, after, most))
  }

  replyOf(roundtable: string, cause: string): Promise<number | undefined> {
    return this.#slowly(() => this.#log.replyOf(roundtable, cause))
  }

  follow(roundtable: string, onMore: () => void): () => void {
    const { time, random, alive } = this.#around
    return this.#log.follow(roundtable, () =>
      time.schedule(() => alive() && onMore(), random.between(0, random.pick([20, 300]))),
    )
  }

  redact(roundtable: string, seqs: readonly number[]): Promise<void> {
    return this.#slowly(() => this.#log.redact(roundtable, seqs))
  }

  rewrite(roundtable: string, erasing: Erasing, facts: readonly Rewritten[]): Promise<void> {
    return this.#slowly(() => this.#log.rewrite(roundtable, erasing, facts))
  }

  unfinished(): Promise<{ roundtable: string; seq: number }[]> {
    return this.#slowly(() => this.#log.unfinished())
  }

  remove(roundtable: string): Promise<void> {
    return this.#slowly(() => this.#log.remove(roundtable))
  }

  expire(roundtable: string, at: number | null): Promise<void> {
    return this.#slowly(() => this.#log.expire(roundtable, at))
  }

  expired(now: number): Promise<string[]> {
    return this.#slowly(() => this.#log.expired(now))
  }

  keyOf(roundtable: string, scope: string): Promise<Buffer | undefined> {
    return this.#slowly(async () => {
      const key = await this.#log.keyOf(roundtable, scope)
      if (key) this.#around.keyed(scope, key)
      return key
    })
  }

  seal(roundtable: string, scope: string): Promise<void> {
    return this.#slowly(() => this.#log.seal(roundtable, scope))
  }

  unsealed(): Promise<{ roundtable: string; scope: string }[]> {
    return this.#slowly(() => this.#log.unsealed())
  }

  roundtables(): Promise<string[]> {
    return this.#slowly(() => this.#log.roundtables())
  }

  ready(): Promise<void> {
    return this.#slowly(() => this.#log.ready())
  }

  close(): Promise<void> {
    return this.#log.close()
  }

  #slowly<T>(work: () => Promise<T>): Promise<T> {
    const { time, random, alive, fails } = this.#around
    return new Promise((resolve, reject) => {
      const whenAlive = (run: () => void) => time.schedule(() => alive() && run(), random.between(0, 4))
      whenAlive(() => {
        if (fails()) return reject(new StorageFailure())
        const done = work()
        whenAlive(() => (fails() ? reject(new StorageFailure()) : resolve(done)))
      })
    })
  }
}
