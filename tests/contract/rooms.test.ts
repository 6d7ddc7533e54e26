import { describe, expect, test } from 'vitest'
import { MemoryLog, MemoryStore } from '../../server/src/log/memory-log.ts'
import { silent } from '../../server/src/room/outlet.ts'
import { Rooms } from '../../server/src/room/rooms.ts'
import { tally } from '../support/tally.ts'
import { ana, code } from '../support/tally-room.ts'
import { VirtualTime } from '../support/virtual-time.ts'

const minute = 60_000
const opening = { id: 'opening-1', type: 'tally.add', data: {} }

function house() {
  const time = new VirtualTime()
  const store = new MemoryStore()
  const machine = { schedule: (run: () => void, ms: number) => time.schedule(run, ms), report: () => {} }
  const outlets: string[] = []
  const outletOf = (asked: string) => (outlets.push(asked), silent)
  const rooms = new Rooms(tally, new MemoryLog(store), time.clock, outletOf, machine)
  /** What a promise gives, once time has passed for it. */
  const after = async <T>(promise: Promise<T>): Promise<T> => {
    await time.pass(1)
    return promise
  }
  return { rooms, time, store, outlets, after }
}

describe('the rooms of a server', () => {
  test('a roundtable that the log does not have has no room, and asking for it leaves nothing behind', async () => {
    const { rooms, outlets } = house()
    expect(await rooms.get(code)).toBeUndefined()
    expect([rooms.all(), outlets]).toEqual([[], []])
  })

  test('a roundtable is made by its first command, which gets the same answer again', async () => {
    const { rooms, store, after } = house()
    expect(await after(rooms.create(code, opening, ana))).toEqual({ ok: true, seq: 1 })
    expect(await after(rooms.create(code, opening, ana))).toEqual({ ok: true, seq: 1 })
    expect(store.roundtables.get(code)?.facts).toHaveLength(1)
    expect((await rooms.get(code))?.state.total).toBe(1)
  })

  test('a refused first command makes nothing', async () => {
    const { rooms, store, after } = house()
    const refused = await after(rooms.create(code, { ...opening, data: { add: 101 } }, ana))
    expect(refused).toMatchObject({ ok: false, refused: 'too-much' })
    expect([store.roundtables.size, await rooms.get(code)]).toEqual([0, undefined])
  })

  test('all who ask at the same time get one room', async () => {
    const { rooms, outlets, after } = house()
    await after(rooms.create(code, opening, ana))
    const [first, second] = await Promise.all([rooms.get(code), rooms.get(code)])
    expect(first).toBeDefined()
    expect(second).toBe(first)
    expect([rooms.all(), outlets]).toEqual([[first], [code]])
  })

  test('a room is dropped when nobody was connected for ten minutes, and opened anew when asked for', async () => {
    const { rooms, time, store, after } = house()
    await after(rooms.create(code, opening, ana))
    const room = await rooms.get(code)
    room?.connect(ana)
    await time.pass(30 * minute)
    expect(rooms.all()).toEqual([room])
    room?.disconnect(ana)
    await time.pass(9 * minute)
    expect(rooms.all()).toEqual([room])
    await time.pass(3 * minute)
    expect(rooms.all()).toEqual([])
    expect(store.followers.get(code)?.size).toBe(0)
    expect((await rooms.get(code))?.state.total).toBe(1)
  })

  test('a room that is asked for stays', async () => {
    const { rooms, time, after } = house()
    await after(rooms.create(code, opening, ana))
    const room = await rooms.get(code)
    for (let asked = 0; asked < 5; asked++) {
      await time.pass(9 * minute)
      expect(await rooms.get(code)).toBe(room)
    }
  })

  test('a storage that fails once does not lock the room out', async () => {
    const { time } = house()
    let failing = true
    class Failing extends MemoryLog {
      override async read(...asked: Parameters<MemoryLog['read']>) {
        if (failing) throw new Error('no storage')
        return super.read(...asked)
      }
    }
    const machine = { schedule: (run: () => void, ms: number) => time.schedule(run, ms), report: () => {} }
    const log = new Failing()
    const rooms = new Rooms(tally, log, time.clock, () => silent, machine)
    await log.append(code, 0, [{ cause: 'c', facts: [{ at: 1, type: 'tally.added', data: { add: 1 } }] }])
    await expect(rooms.get(code)).rejects.toThrow('no storage')
    failing = false
    expect((await rooms.get(code))?.state.total).toBe(1)
  })

  test('stopping stops every room: nothing is planned or followed any more', async () => {
    const { rooms, time, store, after } = house()
    await after(rooms.create(code, opening, ana))
    const room = await rooms.get(code)
    room?.connect(ana)
    await rooms.stop()
    expect(await room?.submit({ ...opening, id: 'later-123' }, ana)).toMatchObject({ refused: 'busy' })
    expect([rooms.all(), store.followers.get(code)?.size]).toEqual([[], 0])
    expect(await time.step()).toBe(false)
  })
})
