import type { KeyRecord, KeyStore } from '../access/keys.ts'

/** Keys that end with the process: for tests and rehearsals beside the log in memory. */
export class MemoryKeys implements KeyStore {
  readonly #records = new Map<string, KeyRecord>()

  async add(hash: string, record: KeyRecord): Promise<void> {
    this.#records.set(hash, record)
  }

  async find(hash: string): Promise<KeyRecord | undefined> {
    return this.#records.get(hash)
  }

  async list(roundtable: string): Promise<KeyRecord[]> {
    return [...this.#records.values()].filter((record) => record.roundtable === roundtable)
  }

  async revoke(roundtable: string, id: string, at: number): Promise<void> {
    for (const [hash, record] of this.#records)
      if (record.roundtable === roundtable && record.id === id)
        this.#records.set(hash, { ...record, revokedAt: record.revokedAt ?? at })
  }

  async remove(roundtable: string): Promise<void> {
    for (const [hash, record] of this.#records) if (record.roundtable === roundtable) this.#records.delete(hash)
  }
}
