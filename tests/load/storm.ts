import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { MeasuredServer } from './child.ts'
import type { EvenhandReady } from './fanout.ts'
import { Hall } from './hall.ts'
import type { Phone } from './phone.ts'
import { quantile, type Row } from './table.ts'
import { Desk, vote, voter } from './voting.ts'

const withinMs = 2000
/** The naive server is cut then: with thousands of phones it would go on for minutes. */
const cutMs = 10_000
const limitMs = 60_000
const storms = 3
/** Ballots by which the picture of an open poll without names stays behind. */
const behind = 3

interface Measured {
  bytesPerPhone: number
  updateBytes: number
  cpuPerBallot: number
  cpuPerUpdate: number
  medianMs: number
  slowestMs: number
  finalMs: number
  /** Of all that was to be delivered. */
  delivered: number
}

/**
 * A whole hall votes in one poll within two seconds and sees the result grow. The final tally is there when a screen holds the exact number of
 * those who have voted and the last picture of the tally: while a poll without names is open it moves in steps of three ballots and stays
 * three behind, so `phones` is a multiple of three.
 */
export async function storm(phones: number): Promise<Row[]> {
  const ours = await ourStorms(phones)
  const bare = await rivalStorm('bare-poll', phones, limitMs, String(Math.round(ours.updateBytes)))
  const naive = await rivalStorm('naive-poll', phones, cutMs, String(cutMs))
  return rowsOf(`${phones} voting`, ours, bare, scaled(naive, phones))
}

async function ourStorms(phones: number): Promise<Measured & { wrong: number }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'evenhand-bench-'))
  const server = await MeasuredServer.start<EvenhandReady>('evenhand', dataDir)
  const { port, code, displayKey } = server.ready
  const hall = new Hall()
  try {
    const watch = new Watch(hall)
    const display = { code, key: displayKey, device: 'a-device-of-the-bench-display' }
    await hall.enter(phones, { port, protocol: 'socket.io' }, (number) => voter(code, number), display)
    const desk = new Desk(server.ready)
    const found: Measured[] = []
    const polls: string[] = []
    while (polls.length < storms) {
      const poll = await desk.ask()
      // Arrivals are told in gathered updates; they must not be counted with the votes.
      await setTimeout(polls.length === 0 ? 2500 : 500)
      found.push(await oneStorm(server, hall, watch, poll, limitMs, true))
      polls.push(poll)
    }
    const wrong: number[] = []
    for (const poll of polls) wrong.push(miscounted(await desk.close(poll), phones))
    return { ...medians(found), wrong: Math.max(...wrong) }
  } finally {
    hall.leave()
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function rivalStorm(
  name: 'bare-poll' | 'naive-poll',
  phones: number,
  limit: number,
  argument: string,
): Promise<Measured> {
  const server = await MeasuredServer.start(name, argument)
  const hall = new Hall()
  try {
    const watch = new Watch(hall)
    await hall.enter(phones, { port: server.ready.port, protocol: 'socket.io' }, () => ({}))
    await setTimeout(500)
    return await oneStorm(server, hall, watch, '', limit)
  } finally {
    hall.leave()
    await server.stop()
  }
}

async function oneStorm(
  server: MeasuredServer<{ port: number }>,
  hall: Hall,
  watch: Watch,
  poll: string,
  limitMs: number,
  again = false,
): Promise<Measured> {
  const { phones } = hall
  hall.take()
  const bytesBefore = sum(phones.map(({ bytes }) => bytes))
  const cpuBefore = await server.ask('cpu')
  const began = performance.now()
  const final = watch.final(poll, phones.length, again ? phones.length - behind : phones.length)
  const { delays, lastSentAt, twice } = await vote(phones, poll, { withinMs, again, limitMs })
  const finalAt = await Promise.race([final, setTimeout(Math.max(0, limitMs - (performance.now() - began)), undefined)])
  const cpu = (await server.ask('cpu')) - cpuBefore
  const { delivered, bytes } = hall.take()
  if (twice > 0 || watch.gaps > 0) throw new Error(`${twice} answered twice, ${watch.gaps} updates missed`)
  if (again && finalAt === undefined) throw new Error('the final tally did not reach every screen')
  const answered = delays.filter((delay) => delay < limitMs).length
  return {
    bytesPerPhone: (sum(phones.map((phone) => phone.bytes)) - bytesBefore) / phones.length,
    updateBytes: bytes / delivered,
    cpuPerBallot: (cpu * 1000) / answered,
    cpuPerUpdate: (cpu * 1000) / delivered,
    medianMs: quantile(delays, 0.5),
    slowestMs: quantile(delays, 0.99),
    finalMs: (finalAt ?? Infinity) - lastSentAt,
    delivered: finalAt === undefined ? delivered / (phones.length * hall.size) : 1,
  }
}

type Told = { voted?: number; tally?: { ballots?: number } }
type Update = { from?: number; to?: number; patch?: { polls?: { polls?: Record<string, Told> } } } & Told

/** Every screen of a hall: whether an update is missing in its row, and when the last one has the final tally. */
class Watch {
  /** Updates that did not go on from what the screen held. */
  gaps = 0
  readonly #screens = new Map<Phone, { seq: number | undefined; voted: number; ballots: number }>()
  // The same bytes go to thousands of screens and are read once.
  readonly #read = new Map<string, Update>()
  readonly #size: () => number
  #poll = ''
  #goal = { voted: Infinity, ballots: Infinity }
  #finished = 0
  #finish: (at: number) => void = () => {}

  constructor(hall: Hall) {
    this.#size = () => hall.size
    hall.listener = (phone, update) => this.#heard(phone, update.toString('latin1'))
  }

  /** Resolves with the time when each screen knows how many have voted and has the tally of so many ballots. */
  final(poll: string, voted: number, ballots: number): Promise<number> {
    this.#read.clear()
    for (const screen of this.#screens.values()) Object.assign(screen, { voted: 0, ballots: 0 })
    this.#poll = poll
    this.#goal = { voted, ballots }
    this.#finished = 0
    return new Promise((resolve) => (this.#finish = resolve))
  }

  #heard(phone: Phone, text: string): void {
    const { from, to, patch, ...plain } = this.#updateOf(text)
    const screen = this.#screenOf(phone)
    if (from !== undefined && from !== screen.seq) this.gaps++
    screen.seq = to
    const told = patch ? patch.polls?.polls?.[this.#poll] : plain
    if (!told) return
    screen.voted = told.voted ?? screen.voted
    screen.ballots = told.tally?.ballots ?? screen.ballots
    if (screen.voted !== this.#goal.voted || screen.ballots !== this.#goal.ballots) return
    this.#finished++
    if (this.#finished === this.#size()) this.#finish(performance.now())
  }

  #screenOf(phone: Phone) {
    const known = this.#screens.get(phone)
    if (known) return known
    const screen = { seq: (phone.welcome as { seq?: number }).seq, voted: 0, ballots: 0 }
    this.#screens.set(phone, screen)
    return screen
  }

  #updateOf(text: string): Update {
    const known = this.#read.get(text)
    if (known) return known
    const [, update] = JSON.parse(text.slice(2)) as [string, Update]
    this.#read.set(text, update)
    return update
  }
}

/** Ballots that were lost or counted twice, by the result or by one of its splits: the number of ballots, the options' sum, three splits. */
function miscounted(rounds: Awaited<ReturnType<Desk['close']>>, phones: number): number {
  const round = rounds?.['1']
  const splits = Object.values(round?.splits ?? {}).map((split) =>
    sum(Object.values(split).map(({ ballots }) => ballots)),
  )
  const sums = [round?.ballots ?? 0, sum(Object.values(round?.counts ?? {})), ...splits]
  if (sums.length !== 5) throw new Error(`the result has another shape: ${JSON.stringify(round)}`)
  return Math.max(...sums.map((found) => Math.abs(found - phones)))
}

/** What the whole storm would have taken, for a server that was cut on its way. */
function scaled(cut: Measured, phones: number): Measured {
  const { delivered, updateBytes } = cut
  if (delivered === 1) return cut
  return { ...cut, bytesPerPhone: updateBytes * phones, finalMs: cutMs / delivered - withinMs }
}

function medians(all: readonly Measured[]): Measured {
  const [first] = all
  return Object.fromEntries(
    Object.keys(first ?? {}).map((name) => [
      name,
      quantile(
        all.map((one) => one[name as keyof Measured]),
        0.5,
      ),
    ]),
  ) as unknown as Measured
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function rowsOf(hall: string, ours: Measured & { wrong: number }, bare: Measured, naive: Measured): Row[] {
  const row = (figure: string, unit: string, of: (measured: Measured) => number, aim?: string): Row => ({
    figure: `${figure}, ${hall}`,
    unit,
    evenhand: of(ours),
    bare: of(bare),
    naive: of(naive),
    ...(aim && { aim }),
  })
  return [
    row('bytes per phone', 'B', ({ bytesPerPhone }) => bytesPerPhone, 'at most 2.5 kB'),
    row('server CPU per ballot', 'µs', ({ cpuPerBallot }) => cpuPerBallot),
    row('server CPU per delivered update', 'µs', ({ cpuPerUpdate }) => cpuPerUpdate),
    row('vote to reply, median', 'ms', ({ medianMs }) => medianMs),
    row('vote to reply, p99', 'ms', ({ slowestMs }) => slowestMs, 'under 50 ms'),
    row('last vote to final tally everywhere', 'ms', ({ finalMs }) => finalMs, 'within 300 ms'),
    { figure: `ballots lost or counted twice, ${hall}`, unit: '', evenhand: ours.wrong, aim: 'none' },
    row(`delivered in ${cutMs / 1000} s (what is missing is scaled)`, '%', ({ delivered }) => 100 * delivered),
  ]
}
