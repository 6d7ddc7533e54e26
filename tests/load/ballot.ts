import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MeasuredServer } from './child.ts'
import type { EvenhandReady } from './fanout.ts'
import { Hall } from './hall.ts'
import { quantile, type Row } from './table.ts'
import { Desk, vote, voter } from './voting.ts'

const few = 500
const many = 5000
/** Ballots that come in a second: as in the storm of a large hall, or all at once. */
const storm = 2500
const flatOut = Infinity
/** For warming up. */
const unmeasured = 3

/** A server with its hall; `ask` opens a poll. */
interface Contender {
  server: MeasuredServer<{ port: number }>
  hall: Hall
  ask: () => Promise<string>
  costs: { perSecond: number; of: Costs }[]
}
/** µs of the server's CPU for each ballot: over all, of those after `few` and of those after `many`. */
type Costs = Record<'whole' | 'early' | 'late', number>

/**
 * One ballot by itself: checked, decided, written for good and answered, without the screens that are told of it; beside an echo of the
 * same command on as many connections. They take turns, so that a neighbour of this machine disturbs both. Medians of so many rounds.
 */
export async function ballot(rounds: number): Promise<Row[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'evenhand-bench-'))
  const server = await MeasuredServer.start<EvenhandReady>('evenhand', dataDir, '0', '', 'unwatched')
  const desk = new Desk(server.ready)
  const ours: Contender = { server, hall: new Hall(), ask: () => desk.ask(), costs: [] }
  const echoes = await MeasuredServer.start('echo')
  const echo: Contender = { server: echoes, hall: new Hall(), ask: () => Promise.resolve('v1'), costs: [] }
  const contenders = [ours, echo]
  try {
    for (const { server, hall } of contenders)
      await hall.enter(many + few, { port: server.ready.port, protocol: 'socket.io' }, (number) =>
        voter(desk.code, number),
      )
    for (let round = 0; round < unmeasured + rounds; round++)
      for (const perSecond of [flatOut, storm])
        for (const contender of contenders) {
          const of = await pollOf(contender, perSecond)
          if (round >= unmeasured) contender.costs.push({ perSecond, of })
        }
  } finally {
    for (const { server, hall } of contenders) {
      hall.leave()
      await server.stop()
    }
    rmSync(dataDir, { recursive: true, force: true })
  }
  const row = (figure: string, perSecond: number, aim?: string): Row => ({
    figure: `server CPU per ballot, unwatched, ${figure}; bare: an echo`,
    unit: 'µs',
    evenhand: median(ours, perSecond, ({ whole }) => whole),
    bare: median(echo, perSecond, ({ whole }) => whole),
    ...(aim && { aim }),
  })
  return [
    row('flat out', flatOut, 'at most 2 × echo'),
    row(`${storm} a second`, storm),
    {
      figure: `the same flat out with ${many} ballots cast; bare: ${few}`,
      unit: 'µs',
      evenhand: median(ours, flatOut, ({ late }) => late),
      bare: median(ours, flatOut, ({ early }) => early),
      aim: 'the same',
    },
  ]
}

async function pollOf({ server, hall: { phones }, ask }: Contender, perSecond: number): Promise<Costs> {
  const poll = await ask()
  const steps = [0, few, 2 * few, many, many + few]
  let whole = 0
  const costs: number[] = []
  for (const [index, until] of steps.slice(1).entries()) {
    const part = phones.slice(steps[index], until)
    const before = await server.ask('cpu')
    await vote(part, poll, { withinMs: (1000 * part.length) / perSecond })
    const used = ((await server.ask('cpu')) - before) * 1000
    whole += used
    costs.push(used / part.length)
  }
  const [, early = Number.NaN, , late = Number.NaN] = costs
  return { whole: whole / phones.length, early, late }
}

function median({ costs }: Contender, perSecond: number, figure: (of: Costs) => number): number {
  return quantile(
    costs.filter((one) => one.perSecond === perSecond).map(({ of }) => figure(of)),
    0.5,
  )
}
