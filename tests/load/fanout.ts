import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MeasuredServer } from './child.ts'
import { Hall } from './hall.ts'
import { quantile, type Row } from './table.ts'

interface Measured {
  cpuPerDelivery: number
  bytesPerUpdate: number
  medianMs: number
  slowestMs: number
  memoryPerPhone: number
}

export interface EvenhandReady {
  port: number
  code: string
  displayKey: string
  organizerKey: string
}

/** Hands raised and lowered before a hall of so many phones: server CPU per delivered update, bytes, time to the display, memory per phone. */
export async function fanout(phones: number, rounds: number): Promise<Row[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'evenhand-bench-'))
  const evenhand = await MeasuredServer.start<EvenhandReady>('evenhand', dataDir)
  const { code, displayKey } = evenhand.ready
  const ours = await measured(
    evenhand,
    phones,
    rounds,
    'socket.io',
    (number) => ({
      code,
      device: `a-device-of-the-bench-${number}`,
      name: `Person ${number}`,
      side: number % 2 ? 'room' : 'online',
    }),
    {
      code,
      key: displayKey,
      device: 'a-device-of-the-bench-display',
    },
  )
  rmSync(dataDir, { recursive: true, force: true })
  const bare = await MeasuredServer.start('bare', String(Math.round(ours.bytesPerUpdate)))
  const floor = await measured(bare, phones, rounds, 'bare', () => undefined)
  const naive = await MeasuredServer.start('naive')
  // The whole state to everybody is so much that a few rounds are enough to know its price.
  const rival = await measured(naive, phones, Math.min(rounds, 4), 'socket.io', (number) => ({
    name: `Person ${number}`,
    side: number % 2 ? 'room' : 'online',
  }))
  return rowsOf(`${phones} phones`, ours, floor, rival)
}

async function measured(
  server: MeasuredServer<{ port: number }>,
  phones: number,
  rounds: number,
  protocol: 'socket.io' | 'bare',
  joinOf: (number: number) => object | undefined,
  displayJoin?: object,
): Promise<Measured> {
  const hall = new Hall()
  try {
    const empty = await server.ask('memory')
    await hall.enter(phones, { port: server.ready.port, protocol }, joinOf, displayJoin)
    await settled()
    const full = await server.ask('memory')
    await hall.raise(2)
    hall.take()
    const before = await server.ask('cpu')
    const delays = await hall.raise(rounds)
    const after = await server.ask('cpu')
    const { delivered, bytes } = hall.take()
    return {
      cpuPerDelivery: ((after - before) * 1000) / delivered,
      bytesPerUpdate: bytes / delivered,
      medianMs: quantile(delays, 0.5),
      slowestMs: quantile(delays, 0.99),
      memoryPerPhone: (full - empty) / phones,
    }
  } finally {
    hall.leave()
    await server.stop()
  }
}

/** Arrivals are told in gathered updates; they must not be counted with the hands. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2500))
}

function rowsOf(hall: string, ours: Measured, bare: Measured, naive: Measured): Row[] {
  const row = (figure: string, unit: string, of: (measured: Measured) => number, aim?: string): Row => ({
    figure: `${figure}, ${hall}`,
    unit,
    evenhand: of(ours),
    bare: of(bare),
    naive: of(naive),
    ...(aim && { aim }),
  })
  return [
    row('server CPU per delivered update', 'µs', ({ cpuPerDelivery }) => cpuPerDelivery, 'at most 1.1 × bare'),
    row('bytes per phone and update', 'B', ({ bytesPerUpdate }) => bytesPerUpdate, 'naive at least 20 ×'),
    row('hands.raise to display, median', 'ms', ({ medianMs }) => medianMs),
    row('hands.raise to display, p99', 'ms', ({ slowestMs }) => slowestMs),
    row('memory per phone', 'kB', ({ memoryPerPhone }) => memoryPerPhone / 1024),
  ]
}
