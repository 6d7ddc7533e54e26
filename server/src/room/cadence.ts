import type { Urgency } from '@evenhand/shared/roundtable/contract'

/** A hall above this size gets gathered updates 10 times a second instead of 20. */
const largeHall = 500
/** One delivery costs about 16 µs: urgent flushes may follow each other no faster than the machine can send them, gathered ones leave half of it for the commands that come. */
const msPerPerson = { now: 0.02, soon: 0.03 }
const longestMs = 2000
const mostStrainMs = 500
const calming = 0.2

/**
 * How often screens are told of changes. A timer that comes late shows that the process has more to do than time for it, and a flush
 * that takes long that the hall is large: the pause between two flushes grows to four times both, and shrinks again when it is over.
 */
export class Cadence {
  #last = -Infinity
  #strain = 0

  /** Milliseconds from one flush to the next in a hall of so many people. */
  pause(urgency: Urgency, people: number): number {
    const gathered = people > largeHall ? 100 : 50
    const least = Math.max(people * msPerPerson[urgency], urgency === 'now' ? 0 : gathered)
    return Math.min(least + 4 * this.#strain, longestMs)
  }

  /** Milliseconds until the next flush may run; never more than a pause, also when the clock was set back. */
  wait(urgency: Urgency, people: number, now: number): number {
    const pause = this.pause(urgency, people)
    return Math.min(Math.max(0, this.#last + pause - now), pause)
  }

  /** A flush that was planned for one time has run from another to a third. */
  ran(planned: number, from: number, to: number): void {
    this.#last = to
    const strain = Math.max(0, from - planned) + Math.max(0, to - from)
    this.#strain += calming * (Math.min(strain, mostStrainMs) - this.#strain)
  }
}
