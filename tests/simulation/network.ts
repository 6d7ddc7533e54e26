import type { Random } from '../support/random.ts'
import type { VirtualTime } from '../support/virtual-time.ts'

/**
 * calm: a line carries everything once and in order until it breaks, as a socket does. wild: updates and commands are lost, late,
 * doubled and overtaken besides.
 */
export type Weather = 'calm' | 'wild'

/** One connection, from a screen to one life of one server. */
export interface Line {
  open: boolean
  /** When the last message in order arrives, each way. */
  up: number
  down: number
}

export class Network {
  readonly #time: VirtualTime
  readonly #random: Random
  #weather: Weather

  constructor(time: VirtualTime, random: Random, weather: Weather) {
    this.#time = time
    this.#random = random
    this.#weather = weather
  }

  /** From here on nothing is lost or overtaken. */
  settle(): void {
    this.#weather = 'calm'
  }

  /** `loose`: a message that the weather may play with. What is under way when a line breaks is lost in any weather. */
  carry(line: Line, way: 'up' | 'down', arrive: () => void, loose: boolean): void {
    const delay = this.#random.chance(0.1) ? this.#random.between(40, 250) : this.#random.between(1, 30)
    if (loose && this.#weather === 'wild') {
      if (this.#random.chance(0.08)) return
      this.#deliver(line, delay, arrive)
      if (this.#random.chance(0.08)) this.#deliver(line, delay + this.#random.between(0, 300), arrive)
      return
    }
    line[way] = Math.max(line[way], this.#time.now + delay)
    this.#deliver(line, line[way] - this.#time.now, arrive)
  }

  #deliver(line: Line, delay: number, arrive: () => void): void {
    this.#time.schedule(() => line.open && arrive(), delay)
  }
}
