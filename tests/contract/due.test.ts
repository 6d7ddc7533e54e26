import { refuse } from '@evenhand/shared/kernel/decision'
import { describe, expect, test } from 'vitest'
import type { EventLog } from '../../server/src/log/event-log.ts'
import { MemoryLog, MemoryStore } from '../../server/src/log/memory-log.ts'
import { tally } from '../support/tally.ts'
import { code, opened } from '../support/tally-room.ts'
import { VirtualTime } from '../support/virtual-time.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** Rules whose due command is asked for in vain. */
function deaf() {
  const asked: number[] = []
  const decide: typeof tally.decide = (state, command, stamp) => {
    if (command.type !== 'tally.ring') return tally.decide(state, command, stamp)
    asked.push(state.seq)
    return state.total > 1 ? [] : refuse('deaf', 'Nobody hears it.')
  }
  return { asked, rules: { ...tally, decide } }
}

describe('what is due', () => {
  test('is asked for when its time has come, and not before', async () => {
    const { room, say, time, log } = await opened()
    await say('tally.alarm', { at: time.now + minute })
    await time.pass(minute - 2)
    expect(room.state.rung).toBe(0)
    await time.pass(1)
    expect(room.state.rung).toBe(1)
    expect((await log.read(code, 1)).map(({ type, by }) => [type, by])).toEqual([['tally.rang', 'server']])
    await time.pass(day)
    expect(room.state).toMatchObject({ rung: 1, seq: 2 })
  })

  test('happens once with two servers over one log', async () => {
    const store = new MemoryStore()
    const time = new VirtualTime()
    // Not even the rules are needed for it: asked for twice, this bell would ring twice.
    const decide: typeof tally.decide = (state, command, stamp) =>
      command.type === 'tally.ring'
        ? [{ type: 'tally.rang', at: stamp.at, by: stamp.by.id, data: {} }]
        : tally.decide(state, command, stamp)
    const open = () => opened(new MemoryLog(store), time, { ...tally, decide })
    const [left, right] = [await open(), await open()]
    await left.say('tally.alarm', { at: time.now + minute })
    await time.pass(2 * minute)
    expect([left.room.state, right.room.state]).toMatchObject([
      { rung: 1, seq: 2 },
      { rung: 1, seq: 2 },
    ])
  })

  test('happens late when nobody had the room open then', async () => {
    const store = new MemoryStore()
    const before = await opened(new MemoryLog(store))
    await before.say('tally.alarm', { at: before.time.now + minute })
    await before.room.stop()
    const time = new VirtualTime()
    time.now = before.time.now + day
    const { room } = await opened(new MemoryLog(store), time)
    await time.pass(1)
    expect(room.state).toMatchObject({ rung: 1, at: time.now - 1 })
  })

  test('follows the state: put forward, put off, called off', async () => {
    const { room, say, time } = await opened()
    const from = time.now
    await say('tally.alarm', { at: from + day })
    await say('tally.alarm', { at: from + minute })
    await time.pass(2 * minute)
    expect(room.state.rung).toBe(1)
    await say('tally.alarm', { at: from + 5 * minute })
    await say('tally.alarm', { at: from + 9 * minute })
    await time.pass(4 * minute)
    expect(room.state.rung).toBe(1)
    await say('tally.alarm')
    await time.pass(day)
    expect(room.state.rung).toBe(1)
  })

  test('is no longer waited for in a room that stops', async () => {
    const { room, say, time } = await opened()
    await say('tally.alarm', { at: time.now + minute })
    await room.stop()
    expect(await time.step()).toBe(false)
  })

  test('that changes nothing is asked for again only when the state has moved', async () => {
    const { asked, rules } = deaf()
    const { say, time } = await opened(new MemoryLog(), new VirtualTime(), rules)
    await say('tally.alarm', { at: time.now + minute })
    await time.pass(day)
    expect(asked).toEqual([1])
    await say('tally.add', { add: 2 })
    await time.pass(day)
    expect(asked).toEqual([1, 2])
  })

  test('that the storage did not take is asked for again after a second', async () => {
    let appends = 0
    class Failing extends MemoryLog {
      override async append(...written: Parameters<EventLog['append']>) {
        if (++appends === 2) throw new Error('no storage')
        return super.append(...written)
      }
    }
    const { room, say, time } = await opened(new Failing())
    await say('tally.alarm', { at: time.now })
    await time.pass(500)
    expect([room.state.rung, appends]).toEqual([0, 2])
    await time.pass(1000)
    expect([room.state.rung, appends]).toEqual([1, 3])
  })

  test('may be weeks ahead: the wait is never longer than a timer can hold', async () => {
    class Watched extends VirtualTime {
      longest = 0
      override schedule(run: () => void, ms: number) {
        this.longest = Math.max(this.longest, ms)
        return super.schedule(run, ms)
      }
    }
    const time = new Watched()
    const { room, say } = await opened(new MemoryLog(), time)
    await say('tally.alarm', { at: time.now + 30 * day })
    await time.pass(30 * day)
    expect(room.state.rung).toBe(1)
    expect(time.longest).toBeLessThan(2 ** 31)
  })

  test('is noticed within a minute by a machine that has slept', async () => {
    const { room, say, time } = await opened()
    await say('tally.alarm', { at: time.now + day })
    time.now += 2 * day
    await time.pass(minute)
    expect(room.state.rung).toBe(1)
  })

  test('costs the room nothing when the rules make a mistake in it', async () => {
    const rules: typeof tally = {
      ...tally,
      due() {
        throw new Error('a mistake in a rule')
      },
    }
    const { say, heard } = await opened(new MemoryLog(), new VirtualTime(), rules)
    expect(await say('tally.add')).toEqual({ ok: true, seq: 1 })
    expect(heard.problems).toHaveLength(1)
  })
})
