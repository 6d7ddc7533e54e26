import { RateLimiterMemory } from 'rate-limiter-flexible'

/** How often is too often: points per duration (seconds). */
const usual = {
  /** Wrong codes and keys of one address. */
  tries: { points: 20, duration: 600 },
  /** Commands of one person. */
  commands: { points: 20, duration: 1 },
  /** Joins of one connection. */
  joins: { points: 20, duration: 10 },
  /** Proposals read for one address. */
  reads: { points: 60, duration: 600 },
}

/**
 * Counts per address only what failed: a venue is one address, and thousands who join from it are no attack.
 * A person's commands and a connection's joins are counted one by one.
 */
export class Limits {
  readonly #tries
  readonly #commands
  readonly #joins
  readonly #reads

  constructor(limits: Partial<typeof usual> = {}) {
    const { tries, commands, joins, reads } = { ...usual, ...limits }
    this.#tries = new RateLimiterMemory(tries)
    this.#commands = new RateLimiterMemory(commands)
    this.#joins = new RateLimiterMemory(joins)
    this.#reads = new RateLimiterMemory(reads)
  }

  /** Seconds until this address may guess codes and keys again; 0: now. */
  async barred(address: string): Promise<number> {
    const counted = await this.#tries.get(address)
    return counted && counted.consumedPoints >= this.#tries.points ? Math.ceil(counted.msBeforeNext / 1000) : 0
  }

  async failed(address: string): Promise<void> {
    await this.#tries.penalty(address)
  }

  mayCommand(participant: string): Promise<boolean> {
    return allowed(this.#commands, participant)
  }

  mayJoin(connection: string): Promise<boolean> {
    return allowed(this.#joins, connection)
  }

  mayRead(address: string): Promise<boolean> {
    return allowed(this.#reads, address)
  }
}

/** The library rejects with the count, not with an error, when the points are spent. */
async function allowed(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  return limiter.consume(key).then(
    () => true,
    () => false,
  )
}
