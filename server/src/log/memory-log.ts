import { randomBytes } from 'node:crypto'
import type { Recorded, Unplaced } from '@evenhand/shared/roundtable/contract'
import type { Batch, EventLog } from './event-log.ts'

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
    const written = batches.map(({ cause, facts }) => ({ cause, facts: facts.map(copied) }))
    for (const { cause, facts } of written) {
      for (const fact of facts) kept.facts.push({ ...fact, seq: kept.facts.length + 1 })
      kept.causes.set(cause, kept.facts.length)
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
