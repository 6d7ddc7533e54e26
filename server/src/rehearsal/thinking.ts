/** At pace 1 (ms): the quickest thumb, and how far the others are spread behind it. */
const quickestMs = 1500
const spreadMs = 18_500

interface Asked {
  /** Whoever has answered in one round is asked again in the next. */
  round: number
  /** The share of people who answer at all, 0 to 1. */
  answering: number
  /** When there is an end to it (ms since 1970). */
  closesAt?: number | undefined
}

interface Plan {
  round: number
  /** When they will answer (ms since 1970); undefined once they have, or if they let it pass. */
  at?: number
}

/** When one simulated person answers what is asked of all: once in each round, after a while of thinking, or not at all. */
export class Thinking {
  readonly #random: () => number
  readonly #plans = new Map<string, Plan>()

  constructor(random: () => number) {
    this.#random = random
  }

  /** Whether the answer to `id` is ready now (ms since 1970); said once in each round. */
  isDone(id: string, asked: Asked, now: number, pace: number): boolean {
    const plan = this.#planFor(id, asked, now, pace)
    if (plan.at === undefined || plan.at > now) return false
    delete plan.at
    return true
  }

  #planFor(id: string, { round, answering, closesAt = Infinity }: Asked, now: number, pace: number): Plan {
    const known = this.#plans.get(id)
    if (known?.round === round) return known
    const thinking = (quickestMs + this.#random() * spreadMs) / pace
    // Before a countdown people hurry.
    const at = now + Math.min(thinking, (closesAt - now) * this.#random())
    const plan = { round, ...(this.#random() < answering && { at }) }
    this.#plans.set(id, plan)
    return plan
  }
}
