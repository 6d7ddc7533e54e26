import type { EventLog } from '../log/event-log.ts'
import type { Machine } from './machine.ts'

/** How often it is looked whether something is to be deleted; it is counted in days. */
const lookMs = 3_600_000

interface Works {
  log: Pick<EventLog, 'expired'>
  clock: () => number
  machine: Machine
  /** Takes a roundtable out of everything. */
  remove(code: string): Promise<void>
}

/** Deletes roundtables whose time is over. The dates lie in the storage, so no roundtable is read for it. */
export class Retention {
  readonly #works: Works
  #callOff: (() => void) | undefined
  #stopped = false

  constructor(works: Works) {
    this.#works = works
  }

  /** Deletes what is over by now, and looks again every hour. */
  async look(): Promise<void> {
    const { log, clock, machine, remove } = this.#works
    try {
      for (const code of await log.expired(clock()))
        if (!this.#stopped)
          await remove(code).catch((problem: unknown) => machine.report(problem, `deletion of ${code}`))
    } catch (problem) {
      machine.report(problem, 'deletion of what is over')
    }
    if (!this.#stopped) this.#callOff = machine.schedule(() => void this.look(), lookMs)
  }

  stop(): void {
    this.#stopped = true
    this.#callOff?.()
  }
}
