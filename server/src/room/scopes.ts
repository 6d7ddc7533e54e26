import { createHmac } from 'node:crypto'
import type { Recorded } from '@evenhand/shared/roundtable/contract'
import type { EventLog } from '../log/event-log.ts'
import { retryMs, type Machine } from './machine.ts'

/** What a scope's works are, whatever the state. */
interface Works {
  code: string
  rules: { sealedBy(fact: Recorded): string | undefined }
  log: Pick<EventLog, 'keyOf' | 'seal'>
  machine: Machine
}

/** The name that stands for this subject in the scope of this key. 132 bits: two never meet, and without the key nobody tells whose it is. */
export function pseudonymOf(key: Buffer, subject: string): string {
  return createHmac('sha256', key).update(subject).digest('base64url').slice(0, 22)
}

/** The scopes of one roundtable: their keys while they last, and the end of those that a fact has sealed. */
export class Scopes {
  readonly #works: Works
  /** Undefined where a scope is sealed. */
  readonly #keys = new Map<string, Buffer | undefined>()
  readonly #toSeal = new Set<string>()
  #callOff: (() => void) | undefined
  #sealing: Promise<void> = Promise.resolve()
  #stopped = false

  constructor(works: Works) {
    this.#works = works
  }

  /** Whether `pseudonym` knows what there is to know of this scope. */
  has(scope: string): boolean {
    return this.#keys.has(scope)
  }

  /** Undefined when the scope is sealed. */
  pseudonym(scope: string, subject: string): string | undefined {
    const key = this.#keys.get(scope)
    return key && pseudonymOf(key, subject)
  }

  async fetch(scope: string): Promise<void> {
    const { code, log } = this.#works
    this.#keys.set(scope, await log.keyOf(code, scope))
  }

  /**
   * Facts were read. What they seal is sealed soon, and also when they are old: a server may have ended between the fact and the
   * sealing. Nobody's reply waits for it.
   */
  moved(facts: readonly Recorded[]): void {
    for (const fact of facts) {
      const scope = this.#works.rules.sealedBy(fact)
      if (scope === undefined) continue
      this.#keys.set(scope, undefined)
      this.#toSeal.add(scope)
    }
    if (this.#toSeal.size > 0) this.#sealIn(0)
  }

  /** Resolves when what was to be sealed is, or has failed once more: then it is done when the room is opened next. */
  async stop(): Promise<void> {
    this.#stopped = true
    this.#callOff?.()
    await this.#seal()
  }

  #sealIn(ms: number): void {
    if (this.#stopped) return
    this.#callOff ??= this.#works.machine.schedule(() => {
      this.#callOff = undefined
      void this.#seal()
    }, ms)
  }

  #seal(): Promise<void> {
    return (this.#sealing = this.#sealing.then(() => this.#sealAll()))
  }

  async #sealAll(): Promise<void> {
    const { code, log, machine } = this.#works
    for (const scope of this.#toSeal) {
      try {
        await log.seal(code, scope)
        this.#toSeal.delete(scope)
      } catch (problem) {
        machine.report(problem, `sealing in ${code}`)
        this.#sealIn(retryMs)
      }
    }
  }
}
