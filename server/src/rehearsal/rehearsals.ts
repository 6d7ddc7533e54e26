import { isRefusal, type Refusal } from '@evenhand/shared/kernel/decision'
import { examplePage } from '@evenhand/shared/proposal/example'
import { readProposals } from '@evenhand/shared/proposal/read'
import type { OpenedRoundtable } from '../access/open-roundtable.ts'
import { rehearse } from './rehearsal.ts'

/** A rehearsal ends by itself: nobody moderates longer than this. */
const longestMs = 3 * 3_600_000
/** More at once would only slow down the real roundtables; the oldest one ends. */
const mostAtOnce = 3

type Open = (proposal: unknown) => Promise<OpenedRoundtable | Refusal>

/** Roundtables made from the shipped example, filled with simulated people, for training and for trying the screens. */
export class Rehearsals {
  readonly #open: Open
  readonly #address: () => string
  readonly #running: { stop: () => void }[] = []

  /** `address` is where this server can be reached from its own machine. */
  constructor(open: Open, address: () => string) {
    this.#open = open
    this.#address = address
  }

  /** `pace` 1 is human, 10 ten times as fast. */
  async start(pace: number): Promise<OpenedRoundtable> {
    const [proposal] = readProposals(examplePage).proposals
    const opened = await this.#open(proposal)
    if (isRefusal(opened)) throw new Error(`the example proposal was refused: ${opened.message}`)
    const rehearsal = rehearse({
      address: this.#address(),
      code: opened.code,
      moderatorKey: opened.keys['online-moderator'],
      pace,
    })
    this.#running.push(rehearsal)
    if (this.#running.length > mostAtOnce) this.#running.shift()?.stop()
    setTimeout(() => rehearsal.stop(), longestMs).unref()
    return opened
  }

  stop(): void {
    for (const rehearsal of this.#running.splice(0)) rehearsal.stop()
  }
}
