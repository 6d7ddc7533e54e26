import { Phone, type PhoneOptions } from './phone.ts'

/** Many phones of one roundtable, and a display among them, in the middle of the crowd. */
export class Hall {
  readonly #phones: Phone[] = []
  #display: Phone | undefined
  #delivered = 0
  #bytes = 0
  #displayHeard: () => void = () => {}
  /** Hears of each update besides. */
  listener: (phone: Phone, update: Buffer) => void = () => {}

  /** Connects `count` phones, some at a time, as a hall does that walks in. */
  async enter(
    count: number,
    options: Omit<PhoneOptions, 'onUpdate' | 'join'>,
    join: (number: number) => object | undefined,
    displayJoin?: object,
  ): Promise<void> {
    const withUpdates = (request: object | undefined): PhoneOptions => ({
      ...options,
      ...(request && { join: request }),
      onUpdate: (phone, update) => this.#heard(phone, update),
    })
    const batch = 50
    for (let begun = 0; begun < count; begun += batch) {
      const comers = Array.from(
        { length: Math.min(batch, count - begun) },
        (_, index) => new Phone(withUpdates(join(begun + index))),
      )
      this.#phones.push(...comers)
      await Promise.all(comers.map((phone) => phone.connect()))
      if (!this.#display && begun + batch >= count / 2) {
        this.#display = new Phone(withUpdates(displayJoin ?? join(count)))
        await this.#display.connect()
      }
    }
  }

  get size(): number {
    return this.#phones.length + 1
  }

  get phones(): readonly Phone[] {
    return this.#phones
  }

  /** One hand after the other: the next when everybody has heard of the last. Returns the milliseconds until the display knew, for each. */
  async raise(rounds: number, timeoutMs = 20_000): Promise<number[]> {
    const delays: number[] = []
    for (let round = 0; round < rounds; round++) {
      const phone = this.#phones[(round * 37) % this.#phones.length]
      for (const type of ['hands.raise', 'hands.lower']) {
        const goal = this.#delivered + this.size
        const began = performance.now()
        const displayed = new Promise<number>((resolve) => {
          this.#displayHeard = () => resolve(performance.now() - began)
        })
        await phone?.act(type, type === 'hands.raise' ? { kind: 'new-point' } : {})
        const delay = await displayed
        if (type === 'hands.raise') delays.push(delay)
        while (this.#delivered < goal && performance.now() - began < timeoutMs)
          await new Promise((resolve) => setTimeout(resolve, 2))
      }
    }
    return delays
  }

  /** Updates delivered and their bytes since the last call. */
  take(): { delivered: number; bytes: number } {
    const taken = { delivered: this.#delivered, bytes: this.#bytes }
    this.#delivered = 0
    this.#bytes = 0
    return taken
  }

  /** Everybody comes back as a browser does, whenever the connection breaks; resolves when all are back, with the milliseconds from now. */
  async comeBack(kill: () => void): Promise<number> {
    const began = performance.now()
    const back = [...this.#phones, ...(this.#display ? [this.#display] : [])].map((phone) => returning(phone))
    kill()
    await Promise.all(back)
    return performance.now() - began
  }

  leave(): void {
    for (const phone of [...this.#phones, ...(this.#display ? [this.#display] : [])]) phone.end()
  }

  #heard(phone: Phone, update: Buffer): void {
    this.#delivered++
    this.#bytes += update.length
    this.listener(phone, update)
    if (phone === this.#display) this.#displayHeard()
  }
}

/** The delays of `client/src/session/link.ts`: 0.25 s doubling to 8 s, each spread by 90 %. */
async function returning(phone: Phone): Promise<void> {
  await new Promise<void>((resolve) => {
    phone.closed = resolve
  })
  for (let base = 250; ; base = Math.min(base * 2, 8000)) {
    await new Promise((resolve) => setTimeout(resolve, base * (1 + 0.9 * (2 * Math.random() - 1))))
    const back = await phone.connect().then(
      () => true,
      () => false,
    )
    if (back) return
  }
}
