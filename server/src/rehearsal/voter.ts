import type { Choice } from '@evenhand/shared/polls/state'
import type { PollsView, PollView } from '@evenhand/shared/polls/view'
import { choiceFor, tasteOf } from './answers.ts'
import type { Part } from './cast.ts'

/** How many answer at all, how many take the time to write a text, and how many think differently in a second round. */
const answering = 0.85
const writing = 0.4
const changingTheirMind = 0.2

/** At pace 1 (ms): the quickest thumb, and how far the others are spread behind it. */
const quickestMs = 1500
const spreadMs = 18_500

interface Plan {
  series: number
  /** When they will answer (ms since 1970); undefined once they have, or if they let it pass. */
  at?: number
}

/** How one simulated person answers polls: once in each series, after a while of thinking, or not at all. */
export class Voter {
  readonly #part: Part
  readonly #random: () => number
  readonly #plans = new Map<string, Plan>()
  readonly #given = new Map<string, Choice>()

  constructor(part: Part, random: () => number = Math.random) {
    this.#part = part
    this.#random = random
  }

  /** The ballots that this person casts now (ms since 1970), by poll. */
  ballots({ polls }: Pick<PollsView, 'polls'>, now: number, pace: number): { poll: string; choice: Choice }[] {
    return Object.entries(polls).flatMap(([id, poll]) => {
      // Codes are printed on badges, and nobody here wears one.
      if (poll.stage !== 'open' || poll.venue !== 'session' || poll.codes) return []
      const plan = this.#planFor(id, poll, now, pace)
      if (plan.at === undefined || plan.at > now) return []
      delete plan.at
      return [{ poll: id, choice: this.#choose(id, poll) }]
    })
  }

  #planFor(id: string, { kind, series, closesAt = Infinity }: PollView, now: number, pace: number): Plan {
    const known = this.#plans.get(id)
    if (known?.series === series) return known
    const thinking = (quickestMs + this.#random() * spreadMs) / pace
    // Before a countdown people hurry.
    const at = now + Math.min(thinking, (closesAt - now) * this.#random())
    const plan = { series, ...(this.#random() < (kind === 'text' ? writing : answering) && { at }) }
    this.#plans.set(id, plan)
    return plan
  }

  #choose(id: string, poll: PollView): Choice {
    const before = this.#given.get(id)
    if (before !== undefined && this.#random() >= changingTheirMind) return before
    // Whoever has changed their mind looks at it from another side.
    const topic = before === undefined ? id : `${id} again`
    const choice = choiceFor(poll, this.#part, tasteOf(this.#part, topic, this.#random))
    this.#given.set(id, choice)
    return choice
  }
}
