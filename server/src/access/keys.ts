import { createHash, randomBytes } from 'node:crypto'
import type { Role } from '@evenhand/shared/kernel/roles'

/** What is kept of the key in a role link; the key itself is nowhere. Times in ms since 1970. */
export interface KeyRecord {
  roundtable: string
  id: string
  role: Role
  /** For whom the link was made, as the list of links shows it. */
  label: string
  /** A panellist's key stands for this person of the roundtable. */
  person?: string
  createdAt: number
  revokedAt?: number
}

/** Where key records are kept, found by the SHA-256 of the key. Implementations live in `log/`. */
export interface KeyStore {
  add(hash: string, record: KeyRecord): Promise<void>
  find(hash: string): Promise<KeyRecord | undefined>
  /** In the order in which they were added. */
  list(roundtable: string): Promise<KeyRecord[]>
  /** Marks as revoked; one that is revoked already keeps its time. */
  revoke(roundtable: string, id: string, at: number): Promise<void>
  /** No key of the roundtable is known any more, nor for whom it was. */
  remove(roundtable: string): Promise<void>
}

export type KeyPurpose = Pick<KeyRecord, 'role' | 'label' | 'person'>

const shape = /^evh_[a-z]+_[A-Za-z0-9_-]{43}$/

/** The secrets in role links: 32 random bytes behind a prefix that says what a found one opens. */
export class Keys {
  readonly #store: KeyStore
  readonly #clock: () => number

  constructor(store: KeyStore, clock: () => number) {
    this.#store = store
    this.#clock = clock
  }

  /** A new key; the only moment at which it can be read. */
  async issue(roundtable: string, { role, label, person }: KeyPurpose): Promise<{ key: string; record: KeyRecord }> {
    const key = `evh_${role.replace('-moderator', '')}_${randomBytes(32).toString('base64url')}`
    const id = `k${randomBytes(9).toString('base64url')}`
    const record = { roundtable, id, role, label, ...(person !== undefined && { person }), createdAt: this.#clock() }
    await this.#store.add(digest(key), record)
    return { key, record }
  }

  /** Looks up by hash, so that the time of the answer tells nothing about a key. */
  async find(key: string): Promise<KeyRecord | undefined> {
    return shape.test(key) ? this.#store.find(digest(key)) : undefined
  }

  list(roundtable: string): Promise<KeyRecord[]> {
    return this.#store.list(roundtable)
  }

  async revoke(record: KeyRecord): Promise<void> {
    await this.#store.revoke(record.roundtable, record.id, this.#clock())
  }

  remove(roundtable: string): Promise<void> {
    return this.#store.remove(roundtable)
  }

  /** Another key for the same purpose. The new one is valid before the old one ends: a failure between them locks nobody out. */
  async renew(record: KeyRecord): Promise<{ key: string; record: KeyRecord }> {
    const renewed = await this.issue(record.roundtable, record)
    await this.revoke(record)
    return renewed
  }
}

function digest(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}
