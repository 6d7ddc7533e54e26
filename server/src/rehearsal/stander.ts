import type { Stance } from '@evenhand/shared/outcomes/state'
import type { OutcomesView } from '@evenhand/shared/outcomes/view'
import { tasteOf } from './answers.ts'
import type { Part } from './cast.ts'
import { objections } from './phrases.ts'
import { Thinking } from './thinking.ts'

const answering = 0.85

/** From the warmest down: whoever likes a sentence more than this says so. Most people who come to a table want it to agree. */
const stances: readonly (readonly [least: number, stance: Stance])[] = [
  [0.42, 'support'],
  [0.32, 'can-live'],
  [0.28, 'no-position'],
  [0.25, 'unclear'],
  [0.18, 'concern'],
  [0, 'object'],
]

interface Stood {
  outcome: string
  round: number
  stance: Stance
  reason?: string
}

/** How one simulated person says where they stand on outcomes: once in each round, and with a reason to object. */
export class Stander {
  readonly #part: Part
  readonly #random: () => number
  readonly #thinking: Thinking

  constructor(part: Part, random: () => number = Math.random) {
    this.#part = part
    this.#random = random
    this.#thinking = new Thinking(random)
  }

  /** Where this person stands now (ms since 1970) on the outcomes that are called. */
  stands({ outcomes }: Pick<OutcomesView, 'outcomes'>, now: number, pace: number): Stood[] {
    return Object.entries(outcomes).flatMap(([outcome, { stage, round }]) =>
      stage === 'called' && this.#thinking.isDone(outcome, { round, answering }, now, pace)
        ? [{ outcome, round, ...this.#stance(outcome) }]
        : [],
    )
  }

  #stance(outcome: string): Pick<Stood, 'stance' | 'reason'> {
    const mood = tasteOf(this.#part, outcome, this.#random)('this sentence')
    const stance = stances.find(([least]) => mood >= least)?.[1] ?? 'object'
    const reason = objections[Math.floor(this.#random() * objections.length)]
    return { stance, ...(stance === 'object' && { reason: reason ?? '' }) }
  }
}
