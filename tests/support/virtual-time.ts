import type { Machine } from '../../server/src/room/machine.ts'

interface Planned {
  at: number
  order: number
  run(): void
}

/** Time that passes only by steps: each runs the next thing planned and lets all promises settle, so a run is the same every time. */
export class VirtualTime implements Pick<Machine, 'schedule'> {
  now = 1_700_000_000_000
  #planned: Planned[] = []
  #order = 0

  readonly clock = (): number => this.now

  schedule(run: () => void, ms: number): () => void {
    const planned = { at: this.now + Math.max(0, Math.ceil(ms)), order: this.#order++, run }
    let index = this.#planned.length
    while (index > 0 && (this.#planned[index - 1]?.at ?? 0) > planned.at) index--
    this.#planned.splice(index, 0, planned)
    return () => {
      const place = this.#planned.indexOf(planned)
      if (place >= 0) this.#planned.splice(place, 1)
    }
  }

  /** False when nothing is planned any more. */
  async step(): Promise<boolean> {
    const next = this.#planned.shift()
    if (!next) return false
    this.now = Math.max(this.now, next.at)
    next.run()
    await settled()
    return true
  }

  /** Runs what is planned up to then. */
  async pass(ms: number): Promise<void> {
    const until = this.now + ms
    await settled()
    while ((this.#planned[0]?.at ?? Infinity) <= until) await this.step()
    this.now = until
  }
}

/** All promises that wait for nothing but each other are done. */
function settled(): Promise<void> {
  return new Promise((done) => setImmediate(done))
}
