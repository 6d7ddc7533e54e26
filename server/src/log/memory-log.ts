import { randomBytes } from 'node:crypto'
import type { Recorded, Unplaced } from '@evenhand/shared/roundtable/contract'
import type { Batch, Erasing, EventLog, Rewritten } from './event-log.ts'

interface Kept {
  facts: Recorded[]
  /** The last place of each cause. */
  causes: Map<string, number>
}

/** The storage behind memory logs; two logs over one store are two servers over one database. */
export class MemoryStore {
  readonly roundtables = new Map<string, Kept>()
  readonly followers = new Map<string, Set<() => void>>()
  /** By roundtable and scope; undefined where it was destroyed. */
  readonly keys = new Map<string, Map<string, Buffer | undefined>>()
  /** Places of facts whose erasing is not done, by roundtable. */
  readonly unfinished = new Map<string, Set<number>>()
  readonly expiries = new Map<string, number>()
  readonly newKey: () => Buffer

  constructor(newKey = () => randomBytes(32)) {
    this.newKey = newKey
  }
}

/** A log that ends with the process: for tests, simulations and rehearsals. */
export class MemoryLog implements EventLog {
  readonly #store: MemoryStore
  readonly #stops = new Set<() => void>()
  #closed = false

  constructor(store = new MemoryStore()) {
    this.#store = store
  }

  async append(roundtable: string, after: number, batches: readonly Batch[]): Promise<'appended' | 'conflict'> {
    const kept = this.#store.roundtables.get(roundtable) ?? { facts: [], causes: new Map<string, number>() }
    const causes = new Set(batches.map((batch) => batch.cause))
    if (
      kept.facts.length !== after ||
      causes.size < batches.length ||
      [...causes].some((cause) => kept.causes.has(cause))
    )
      return 'conflict'
    const written = batches.map((batch) => ({ ...batch, facts: batch.facts.map(copied) }))
    for (const { cause, facts, erases, expiresAt } of written) {
      for (const fact of facts) kept.facts.push({ ...fact, seq: kept.facts.length + 1 })
      kept.causes.set(cause, kept.facts.length)
      if (erases) this.#unfinishedOf(roundtable).add(kept.facts.length)
      if (expiresAt !== undefined) this.#expire(roundtable, expiresAt)
    }
    this.#store.roundtables.set(roundtable, kept)
    for (const onMore of this.#store.followers.get(roundtable) ?? []) onMore()
    return 'appended'
  }

  async read(roundtable: string, after: number, most = Infinity): Promise<Recorded[]> {
    const facts = this.#store.roundtables.get(roundtable)?.facts ?? []
    return facts.slice(after, after + most)
  }

  async replyOf(roundtable: string, cause: string): Promise<number | undefined> {
    return this.#store.roundtables.get(roundtable)?.causes.get(cause)
  }

  follow(roundtable: string, onMore: () => void): () => void {
    const followers = this.#store.followers.get(roundtable) ?? new Set()
    this.#store.followers.set(roundtable, followers)
    // One wrapper per call, so that the same function may follow twice.
    const follower = () => onMore()
    followers.add(follower)
    const stop = () => {
      followers.delete(follower)
      this.#stops.delete(stop)
    }
    this.#stops.add(stop)
    return stop
  }

  async redact(roundtable: string, seqs: readonly number[]): Promise<void> {
    const facts = this.#store.roundtables.get(roundtable)?.facts ?? []
    for (const seq of seqs) {
      const fact = facts[seq - 1]
      if (fact) facts[seq - 1] = emptied(fact)
    }
  }

  async rewrite(roundtable: string, erasing: Erasing, rewritten: readonly Rewritten[]): Promise<void> {
    const facts = this.#store.roundtables.get(roundtable)?.facts ?? []
    for (const { seq, data } of rewritten) {
      const fact = facts[seq - 1]
      if (fact) facts[seq - 1] = { ...emptied(fact), data: JSON.parse(JSON.stringify(data)) as object }
    }
    this.#unfinishedOf(roundtable).delete(erasing.seq)
  }

  async unfinished(): Promise<{ roundtable: string; seq: number }[]> {
    return [...this.#store.unfinished].flatMap(([roundtable, places]) =>
      [...places].map((seq) => ({ roundtable, seq })),
    )
  }

  async remove(roundtable: string): Promise<void> {
    const { roundtables, keys, unfinished, expiries } = this.#store
    for (const held of [roundtables, keys, unfinished, expiries]) held.delete(roundtable)
  }

  async expire(roundtable: string, at: number | null): Promise<void> {
    this.#expire(roundtable, at)
  }

  async expired(now: number): Promise<string[]> {
    return [...this.#store.expiries].flatMap(([roundtable, at]) => (at <= now ? roundtable : []))
  }

  async keyOf(roundtable: string, scope: string): Promise<Buffer | undefined> {
    const keys = this.#keysOf(roundtable)
    if (!keys.has(scope)) keys.set(scope, this.#store.newKey())
    return keys.get(scope)
  }

  async seal(roundtable: string, scope: string): Promise<void> {
    const facts = this.#store.roundtables.get(roundtable)?.facts ?? []
    facts.forEach((fact, index) => {
      if (fact.scope === scope) facts[index] = emptied(fact)
    })
    this.#keysOf(roundtable).set(scope, undefined)
  }

  async unsealed(): Promise<{ roundtable: string; scope: string }[]> {
    return [...this.#store.keys].flatMap(([roundtable, keys]) =>
      [...keys].flatMap(([scope, key]) => (key ? { roundtable, scope } : [])),
    )
  }

  async roundtables(): Promise<string[]> {
    return [...this.#store.roundtables.keys()]
  }

  async ready(): Promise<void> {
    if (this.#closed) throw new Error('the log is closed')
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const stop of this.#stops) stop()
  }

  #expire(roundtable: string, at: number | null): void {
    if (at === null) this.#store.expiries.delete(roundtable)
    else this.#store.expiries.set(roundtable, at)
  }

  #unfinishedOf(roundtable: string): Set<number> {
    const places = this.#store.unfinished.get(roundtable) ?? new Set<number>()
    this.#store.unfinished.set(roundtable, places)
    return places
  }

  #keysOf(roundtable: string): Map<string, Buffer | undefined> {
    const keys = this.#store.keys.get(roundtable) ?? new Map<string, Buffer | undefined>()
    this.#store.keys.set(roundtable, keys)
    return keys
  }
}

function emptied({ back: _, ...fact }: Recorded): Recorded {
  return { ...fact, data: {} }
}

/** As storage would give it back, so that nothing is shared with who wrote it. */
function copied(fact: Unplaced): Unplaced {
  return JSON.parse(JSON.stringify(fact)) as Unplaced
}
