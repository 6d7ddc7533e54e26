import { RateLimiterMemory } from 'rate-limiter-flexible'

/** How often is too often. Points per duration (seconds). */
const tries = { points: 20, duration: 600 }
const commands = { points: 20, duration: 1 }
const joins = { points: 20, duration: 10 }
const reads = { points: 60, duration: 600 }

/**
 * Counts per address only what failed: a venue is one address, and thousands who join from it are no attack.
 * A person's commands and a connection's joins are counted one by one.
 */
export class Limits {
  readonly #tries = new RateLimiterMemory(tries)
  readonly #commands = new RateLimiterMemory(commands)
  readonly #joins = new RateLimiterMemory(joins)
  readonly #reads = new RateLimiterMemory(reads)

  /** Seconds until this address may guess codes and keys again; 0: now. */
  async barred(address: string): Promise<number> {
    const counted = await this.#tries.get(address)
    return counted && counted.consumedPoints >= tries.points ? Math.ceil(counted.msBeforeNext / 1000) : 0
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
