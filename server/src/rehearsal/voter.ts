import type { Choice } from '@evenhand/shared/polls/state'
import type { PollsView, PollView } from '@evenhand/shared/polls/view'
import { choiceFor, tasteOf } from './answers.ts'
import type { Part } from './cast.ts'
import { Thinking } from './thinking.ts'

/** How many answer at all, how many take the time to write a text, and how many think differently in a second round. */
const answering = 0.85
const writing = 0.4
const changingTheirMind = 0.2

/** How one simulated person answers polls: once in each series. */
export class Voter {
  readonly #part: Part
  readonly #random: () => number
  readonly #thinking: Thinking
  readonly #given = new Map<string, Choice>()

  constructor(part: Part, random: () => number = Math.random) {
    this.#part = part
    this.#random = random
    this.#thinking = new Thinking(random)
  }

  /** The ballots that this person casts now (ms since 1970), by poll. */
  ballots({ polls }: Pick<PollsView, 'polls'>, now: number, pace: number): { poll: string; choice: Choice }[] {
    return Object.entries(polls).flatMap(([id, poll]) => {
      // Codes are printed on badges, and nobody here wears one.
      if (poll.stage !== 'open' || poll.venue !== 'session' || poll.codes) return []
      const { series: round, kind, closesAt } = poll
      const asked = { round, closesAt, answering: kind === 'text' ? writing : answering }
      return this.#thinking.isDone(id, asked, now, pace) ? [{ poll: id, choice: this.#choose(id, poll) }] : []
    })
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
