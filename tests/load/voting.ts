import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { regionalGroups, stakeholderGroups } from '@evenhand/shared/kernel/roles'
import type { PollView } from '@evenhand/shared/polls/view'
import type { RoundtableView } from '@evenhand/shared/roundtable/view'
import type { EvenhandReady } from './fanout.ts'
import { Phone } from './phone.ts'

/** Every so manyeth phone has heard no reply and sends its command again. */
const everySend = 50

/** What a phone of a hall joins with: each another device, all groups among them. */
export function voter(code: string, number: number): object {
  return {
    code,
    device: `a-device-of-the-bench-${number}`,
    name: `Person ${number}`,
    side: number % 2 ? 'room' : 'online',
    stakeholderGroup: stakeholderGroups[number % stakeholderGroups.length],
    regionalGroup: regionalGroups[number % regionalGroups.length],
  }
}

export interface Voted {
  /** Milliseconds from each vote to its reply. */
  delays: number[]
  lastSentAt: number
  /** Commands sent again that were not answered as at first. */
  twice: number
}

/** One ballot of each phone, spread evenly over so many ms. Resolves when all are answered, or at the limit: those without a reply count as having waited that long. */
export async function vote(
  phones: readonly Phone[],
  poll: string,
  { withinMs, again = false, limitMs = 30_000 }: { withinMs: number; again?: boolean; limitMs?: number },
): Promise<Voted> {
  const began = performance.now()
  const delays: number[] = []
  const open: Promise<void>[] = []
  let twice = 0
  const cast = async (phone: Phone, index: number) => {
    const id = randomUUID()
    const act = () => phone.act('polls.cast', { poll, choice: `o${1 + (index % 4)}` }, id) as Promise<{ seq?: number }>
    const sentAt = performance.now()
    const first = await act()
    delays.push(performance.now() - sentAt)
    if (first.seq === undefined) throw new Error(`refused: ${JSON.stringify(first)}`)
    if (again && index % everySend === 0 && (await act()).seq !== first.seq) twice++
  }
  for (let sent = 0; sent < phones.length; await setTimeout(1)) {
    const part = withinMs > 0 ? (performance.now() - began) / withinMs : 1
    const due = Math.min(phones.length, Math.ceil(part * phones.length))
    for (const phone of phones.slice(sent, due)) open.push(cast(phone, sent++))
  }
  const lastSentAt = performance.now()
  await Promise.race([Promise.all(open), setTimeout(limitMs - (lastSentAt - began), undefined, { ref: false })])
  const unanswered = phones.length - delays.length
  return { delays: [...delays, ...Array<number>(unanswered).fill(limitMs)], lastSentAt, twice }
}

/** The organizer of a measured roundtable, connected only to act and to look, so that none but the hall is told of the storm. */
export class Desk {
  readonly #ready: EvenhandReady

  constructor(ready: EvenhandReady) {
    this.#ready = ready
  }

  get code(): string {
    return this.#ready.code
  }

  /** A poll that is open at once, as moderators ask it, with a result that all see grow. Returns its id. */
  async ask(): Promise<string> {
    const options = ['The first option', 'The second option', 'The third option', 'The fourth option']
    await this.#connected((desk) =>
      desk.act('polls.create', { kind: 'single', text: 'A poll', options, results: 'live', open: true }),
    )
    return (await this.#polls()).shown?.poll ?? ''
  }

  /** Closes the poll; what it has found, as the organizer sees it. */
  async close(poll: string): Promise<PollView['rounds']> {
    await this.#connected((desk) => desk.act('polls.close', { poll }))
    return (await this.#polls()).polls[poll]?.rounds
  }

  async #polls(): Promise<RoundtableView['polls']> {
    const welcome = await this.#connected(async ({ welcome }) => welcome)
    return (welcome as { snapshot: RoundtableView }).snapshot.polls
  }

  async #connected<T>(work: (desk: Phone) => Promise<T>): Promise<T> {
    const { port, code, organizerKey: key } = this.#ready
    const join = { code, key, device: 'a-device-of-the-bench-organizer' }
    const desk = new Phone({ port, protocol: 'socket.io', join, onUpdate: () => {} })
    await desk.connect()
    const done = await work(desk)
    desk.end()
    // The flush of what was done, and the server's hearing that nobody is at the desk.
    await setTimeout(200)
    return done
  }
}
