import { randomUUID } from 'node:crypto'
import type { CommandReply } from '@evenhand/shared/protocol/wire'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '../../server/src/log/sqlite.ts'
import { SqliteLog } from '../../server/src/log/sqlite-log.ts'
import { buildServer, programs, startProcess } from '../support/process.ts'
import { Screen } from '../support/screen.ts'
import { newDataDir } from '../support/server.ts'

const kills = 50
const phones = 12
/** Below the limit of commands per person and second, which each new process counts anew. */
const mostInOneLife = 18

const data = newDataDir()
beforeAll(buildServer)
afterAll(() => data.remove())

/** One person who raises a hand and lowers it, over and over; what has no reply yet is sent again after the crash, under its id. */
class Person {
  readonly device = randomUUID()
  readonly acknowledged: { id: string; type: string; text: string; seq: number }[] = []
  readonly refused: CommandReply[] = []
  retries = 0
  #open: { id: string; type: string; text: string } | undefined
  #turn = 0

  async live(url: string, code: string, acknowledged: () => void): Promise<void> {
    const screen = new Screen(url, { transports: ['websocket'] })
    const gone = new Promise<undefined>((resolve) => screen.socket.once('disconnect', () => resolve(undefined)))
    const unreachable = new Promise<undefined>((resolve) =>
      screen.socket.once('connect_error', () => resolve(undefined)),
    )
    if (!(await Promise.race([screen.ask({ code, device: this.device }), gone, unreachable]))) return
    if (this.#open) this.retries += 1
    for (let sent = 0; sent < mostInOneLife; sent += 1) {
      const wish = (this.#open ??= this.#nextWish())
      const data = wish.type === 'hands.raise' ? { kind: 'new-point', text: wish.text } : {}
      const reply = await Promise.race([screen.command(wish.type, data, wish.id), gone])
      if (!reply) return
      this.#open = undefined
      if (reply.ok) this.acknowledged.push({ ...wish, seq: reply.seq })
      else this.refused.push(reply)
      acknowledged()
    }
    await gone
  }

  #nextWish() {
    this.#turn += 1
    const type = this.#turn % 2 === 1 ? 'hands.raise' : 'hands.lower'
    return { id: randomUUID(), type, text: `${this.device} ${this.#turn}` }
  }
}

it(
  `${kills} times kill -9 under load: nothing acknowledged is lost, nothing happens twice`,
  { timeout: 180_000 },
  async () => {
    const people = Array.from({ length: phones }, () => new Person())
    let code = ''
    for (let life = 0; life < kills; life += 1) {
      const server = await startProcess(programs.bundle, { DATA_DIR: data.path })
      code ||= await open(server.url)
      let untilDeath = 10 + ((life * 37) % 90)
      let die = () => {}
      const fated = new Promise<void>((resolve) => (die = resolve))
      const lives = people.map((person) => person.live(server.url, code, () => (untilDeath -= 1) === 0 && die()))
      await Promise.race([fated, Promise.all(lives)])
      await server.kill()
      await Promise.all(lives)
    }

    // A lost hand would refuse the next lowering, a doubled or a resurrected one the next raising.
    expect(people.flatMap(({ refused }) => refused)).toEqual([])
    const acknowledged = people.flatMap((person) => person.acknowledged)
    expect(people.reduce((sum, { retries }) => sum + retries, 0)).toBeGreaterThan(kills)

    const log = new SqliteLog(openDatabase(data.path))
    const facts = await log.read(code, 0)
    await log.close()
    expect(facts.map(({ seq }) => seq)).toEqual(facts.map((_, index) => index + 1))
    const bySeq = new Map(facts.map((fact) => [fact.seq, fact]))
    const raised = new Map<string, number>()
    for (const { type, data } of facts)
      if (type === 'hands.raised' && 'text' in data)
        raised.set(String(data.text), (raised.get(String(data.text)) ?? 0) + 1)
    for (const { type, text, seq } of acknowledged) {
      expect(bySeq.get(seq)?.type).toBe(type === 'hands.raise' ? 'hands.raised' : 'hands.lowered')
      if (type === 'hands.raise') expect(bySeq.get(seq)?.data).toMatchObject({ text })
    }
    expect([...raised.values()].filter((times) => times !== 1)).toEqual([])
  },
)

async function open(url: string): Promise<string> {
  const response = await fetch(`${url}/api/roundtables`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ proposal: { title: 'Towers' } }),
  })
  return ((await response.json()) as { code: string }).code
}
