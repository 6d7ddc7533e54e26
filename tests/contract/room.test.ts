import { describe, expect, test } from 'vitest'
import type { EventLog } from '../../server/src/log/event-log.ts'
import { MemoryLog, MemoryStore } from '../../server/src/log/memory-log.ts'
import { ana, bo, code, opened } from '../support/tally-room.ts'
import { VirtualTime } from '../support/virtual-time.ts'

const added = { at: 1, type: 'tally.added', data: { add: 1 } }

/** A log whose appends are counted, and fail while told to. */
class CountingLog extends MemoryLog {
  appends = 0
  failing: 'before' | 'after' | undefined

  override async append(...written: Parameters<EventLog['append']>): Promise<'appended' | 'conflict'> {
    this.appends++
    if (this.failing === 'before') throw new Error('no storage')
    const outcome = await super.append(...written)
    if (this.failing === 'after') throw new Error('no answer')
    return outcome
  }
}

describe('a turn', () => {
  test('is one write for all commands that wait, each decided on what those before it do', async () => {
    const log = new CountingLog()
    const { room, time, send } = await opened(log)
    const replies = [60, 60, 40].map((add) => send('tally.add', { add }))
    await time.pass(1)
    expect(await Promise.all(replies)).toMatchObject([
      { ok: true, seq: 1 },
      { refused: 'too-much' },
      { ok: true, seq: 2 },
    ])
    expect(log.appends).toBe(1)
    expect(room.state.total).toBe(100)
  })

  test('follows another no sooner than the machine says, and what comes meanwhile is one write; a lone command waits for nothing', async () => {
    const log = new CountingLog()
    const { room, send, say, time } = await opened(log, undefined, undefined, { betweenTurnsMs: 4 })
    await say('tally.add')
    const replies = [send('tally.add'), send('tally.add')]
    await time.pass(1)
    expect(room.state.total).toBe(1)
    await time.pass(3)
    expect(await Promise.all(replies)).toEqual([
      { ok: true, seq: 2 },
      { ok: true, seq: 3 },
    ])
    expect(log.appends).toBe(2)
    await time.pass(4)
    expect(await say('tally.add')).toEqual({ ok: true, seq: 4 })
  })

  test('answers a command that needs nothing with the place where it stands', async () => {
    const { say } = await opened()
    await say('tally.add')
    expect(await say('tally.nothing')).toEqual({ ok: true, seq: 1 })
  })

  test('goes on when a rule throws: that command is refused without detail, the others are done', async () => {
    const { room, time, send, heard } = await opened()
    const replies = [send('tally.add'), send('tally.broken'), send('tally.poison'), send('tally.add')]
    await time.pass(1)
    const internal = { ok: false, refused: 'internal', message: 'The server made a mistake. Nothing was changed.' }
    expect(await Promise.all(replies)).toEqual([{ ok: true, seq: 1 }, internal, internal, { ok: true, seq: 2 }])
    expect(room.state.total).toBe(2)
    expect(heard.problems).toHaveLength(2)
  })

  test('time in the log does not go back, whatever the clock does', async () => {
    const { say, time, log } = await opened()
    await say('tally.add')
    time.now -= 60_000
    await say('tally.add')
    const [first, second] = await log.read(code, 0)
    expect(second?.at).toBe(first?.at)
  })

  test('a command that the storage did not take may be sent again with its id', async () => {
    const log = new CountingLog()
    const { room, say, heard } = await opened(log)
    log.failing = 'before'
    expect(await say('tally.add', {}, ana, 'same-id-1')).toMatchObject({ ok: false, refused: 'busy' })
    log.failing = undefined
    expect(await say('tally.add', {}, ana, 'same-id-1')).toEqual({ ok: true, seq: 1 })
    expect(room.state.total).toBe(1)
    expect(heard.problems).toHaveLength(1)
  })

  test('a command that the storage took without an answer is done once when it is sent again', async () => {
    const log = new CountingLog()
    const { room, say } = await opened(log)
    log.failing = 'after'
    expect(await say('tally.add', {}, ana, 'same-id-1')).toMatchObject({ refused: 'busy' })
    log.failing = undefined
    expect(await say('tally.add', {}, ana, 'same-id-1')).toEqual({ ok: true, seq: 1 })
    expect(room.state.total).toBe(1)
  })

  test('after a failure the room reads on by itself', async () => {
    const store = new MemoryStore()
    let failing = false
    class Failing extends MemoryLog {
      override async read(...asked: Parameters<EventLog['read']>) {
        if (failing) throw new Error('no storage')
        return super.read(...asked)
      }
    }
    const { room, time, heard } = await opened(new Failing(store))
    failing = true
    await new MemoryLog(store).append(code, 0, [{ cause: 'c', facts: [added] }])
    await time.pass(10)
    failing = false
    await time.pass(2000)
    expect([room.state.total, heard.problems.length]).toEqual([1, 1])
  })
})

describe('the same command', () => {
  test('sent twice at once is done once, and both get the answer', async () => {
    const { room, time, send } = await opened()
    const replies = [send('tally.add', {}, ana, 'same-id-1'), send('tally.add', {}, ana, 'same-id-1')]
    await time.pass(1)
    expect(await Promise.all(replies)).toEqual([
      { ok: true, seq: 1 },
      { ok: true, seq: 1 },
    ])
    expect(room.state.total).toBe(1)
  })

  test('refused once is refused again, though it would be taken now', async () => {
    const { say } = await opened()
    await say('tally.add', { add: 90 })
    expect(await say('tally.add', { add: 20 }, ana, 'same-id-1')).toMatchObject({ refused: 'too-much' })
    await say('tally.add', { add: -50 })
    expect(await say('tally.add', { add: 20 }, ana, 'same-id-1')).toMatchObject({ refused: 'too-much' })
  })

  test('gets the same answer after a restart, also when it would be refused now', async () => {
    const store = new MemoryStore()
    const before = await opened(new MemoryLog(store))
    await before.say('tally.add', { add: 60 }, ana, 'same-id-1')
    await before.say('tally.add')
    const after = await opened(new MemoryLog(store))
    expect(await after.say('tally.add', { add: 60 }, ana, 'same-id-1')).toEqual({ ok: true, seq: 1 })
    expect(after.room.state.total).toBe(61)
  })

  test('is another one from another person: nobody fishes for replies', async () => {
    const { room, say } = await opened()
    await say('tally.add', {}, ana, 'same-id-1')
    expect(await say('tally.add', {}, bo, 'same-id-1')).toEqual({ ok: true, seq: 2 })
    expect(room.state.by).toEqual({ 'p-ana': 1, 'p-bo': 1 })
  })
})

describe('two servers over one log', () => {
  async function two() {
    const store = new MemoryStore()
    const time = new VirtualTime()
    return [await opened(new MemoryLog(store), time), await opened(new MemoryLog(store), time)] as const
  }

  test('write one after the other: the second decides again on what the first wrote', async () => {
    const [left, right] = await two()
    const replies = [left.send('tally.add', { add: 60 }), right.send('tally.add', { add: 60 }, bo)]
    await left.time.pass(5)
    expect((await Promise.all(replies)).map(({ ok }) => ok).sort()).toEqual([false, true])
    expect([left.room.state.total, right.room.state.total]).toEqual([60, 60])
  })

  test('a refusal never comes from an old state', async () => {
    const store = new MemoryStore()
    class Deaf extends MemoryLog {
      override follow(): () => void {
        return () => {}
      }
    }
    const [left, right] = [await opened(new Deaf(store)), await opened(new Deaf(store))]
    await left.say('tally.add', { add: 90 })
    await right.say('tally.nothing')
    await left.say('tally.add', { add: -50 })
    expect(await right.say('tally.add', { add: 20 })).toMatchObject({ ok: true })
  })

  test('catchUp holds what the log held, without waiting to be told', async () => {
    const [left, right] = await two()
    const reply = left.send('tally.add')
    await left.time.pass(0)
    await reply
    await right.room.catchUp()
    expect(right.room.state.seq).toBe(1)
  })
})

describe('a room that stops', () => {
  test('finishes its turn, tells the screens, and takes nothing further', async () => {
    const { room, send, heard } = await opened()
    room.connect(ana)
    const waiting = send('tally.add')
    const stopped = room.stop()
    const late = send('tally.add')
    await stopped
    expect(await waiting).toEqual({ ok: true, seq: 1 })
    expect(await late).toMatchObject({ refused: 'busy' })
    expect(heard.updates).toHaveLength(1)
  })

  test('hears no more of the log', async () => {
    const store = new MemoryStore()
    const { room, time } = await opened(new MemoryLog(store))
    expect(store.followers.get(code)?.size).toBe(1)
    await room.stop()
    expect(store.followers.get(code)?.size).toBe(0)
    await new MemoryLog(store).append(code, 0, [{ cause: 'c', facts: [added] }])
    await time.pass(10_000)
    expect(room.state.seq).toBe(0)
  })
})
