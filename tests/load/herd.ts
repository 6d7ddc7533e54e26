import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MeasuredServer } from './child.ts'
import type { EvenhandReady } from './fanout.ts'
import { Hall } from './hall.ts'
import { Phone } from './phone.ts'
import type { Row } from './table.ts'

/** Text as long as a snapshot of about 20 kB needs, in a script of three bytes a character. */
const long = (characters: number) => '議'.repeat(characters)

/** A hall of so many phones whose server is killed and started again at once: the time until everybody is back with a snapshot. */
export async function herd(phones: number): Promise<Row[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'evenhand-bench-'))
  const first = await MeasuredServer.start<EvenhandReady>('evenhand', dataDir)
  const { code, port } = first.ready
  const snapshotBytes = await fillSnapshot(first.ready)
  const ours = await comeBack(
    first,
    phones,
    'socket.io',
    (number) => ({ code, device: `a-device-of-the-bench-${number}`, name: `Person ${number}`, side: 'online' }),
    () => MeasuredServer.start('evenhand', dataDir, String(port), code),
  )
  rmSync(dataDir, { recursive: true, force: true })
  const bare = await MeasuredServer.start('bare', '200', String(snapshotBytes))
  const floor = await comeBack(
    bare,
    phones,
    'bare',
    () => ({}),
    () => MeasuredServer.start('bare', '200', String(snapshotBytes), String(bare.ready.port)),
  )
  return [
    {
      figure: `${phones} phones back after a kill, snapshot of ${(snapshotBytes / 1024).toFixed(0)} kB`,
      unit: 'ms',
      evenhand: ours.ms,
      bare: floor.ms,
      aim: 'within 3 s',
    },
    { figure: 'server CPU for it, start included', unit: 'ms', evenhand: ours.cpuMs, bare: floor.cpuMs },
  ]
}

/** A question under discussion and a queue, long enough; returns the bytes of what a phone is given when it joins. */
async function fillSnapshot({ port, code, organizerKey }: EvenhandReady): Promise<number> {
  const organizer = new Phone({
    port,
    protocol: 'socket.io',
    join: { code, key: organizerKey, device: 'a-device-of-the-bench-organizer' },
    onUpdate: () => {},
  })
  await organizer.connect()
  await organizer.act('agenda.edit', { question: 'q1', text: long(3900) })
  await organizer.act('life.start')
  organizer.end()
  for (let number = 0; number < 8; number++) {
    const join = {
      code,
      device: `a-device-of-the-bench-waiting-${number}`,
      name: long(79),
      side: 'room',
      stakeholderGroup: long(79),
    }
    const phone = new Phone({ port, protocol: 'socket.io', join, onUpdate: () => {} })
    await phone.connect()
    await phone.act('hands.raise', { kind: 'new-point' })
    phone.end()
  }
  const witness = new Phone({
    port,
    protocol: 'socket.io',
    join: { code, device: 'a-device-of-the-bench-witness', name: 'W', side: 'room' },
    onUpdate: () => {},
  })
  await witness.connect()
  const { bytes } = witness
  witness.end()
  return bytes
}

async function comeBack(
  server: MeasuredServer<{ port: number }>,
  phones: number,
  protocol: 'socket.io' | 'bare',
  joinOf: (number: number) => object,
  restart: () => Promise<MeasuredServer<{ port: number }>>,
): Promise<{ ms: number; cpuMs: number }> {
  const hall = new Hall()
  let next: Promise<MeasuredServer<{ port: number }>> | undefined
  try {
    await hall.enter(phones, { port: server.ready.port, protocol }, joinOf)
    const ms = await hall.comeBack(() => {
      server.kill()
      next = server.stop().then(restart)
    })
    return { ms, cpuMs: (await (await next)?.ask('cpu')) ?? 0 }
  } finally {
    hall.leave()
    await server.stop()
    await (await next)?.stop()
  }
}
