import { describe, expect, test } from 'vitest'
import type { EventLog } from '../../server/src/log/event-log.ts'
import { MemoryLog, MemoryStore } from '../../server/src/log/memory-log.ts'
import { silent } from '../../server/src/room/outlet.ts'
import { Rooms } from '../../server/src/room/rooms.ts'
import { pseudonymOf } from '../../server/src/room/scopes.ts'
import { tally, type Tally } from '../support/tally.ts'
import { ana, bo, code, opened } from '../support/tally-room.ts'
import { VirtualTime } from '../support/virtual-time.ts'

const scope = 's'

/** A log that counts, and whose keys and sealing fail or hang while told to. */
class FrailLog extends MemoryLog {
  appends = 0
  seals = 0
  failing = false
  hanging = false

  override async append(...written: Parameters<EventLog['append']>): Promise<'appended' | 'conflict'> {
    this.appends++
    return super.append(...written)
  }

  override async keyOf(...asked: Parameters<EventLog['keyOf']>): Promise<Buffer | undefined> {
    if (this.failing) throw new Error('no storage')
    return super.keyOf(...asked)
  }

  override async seal(...asked: Parameters<EventLog['seal']>): Promise<void> {
    this.seals++
    if (this.failing) throw new Error('no storage')
    return this.hanging ? new Promise(() => {}) : super.seal(...asked)
  }
}

function namesIn({ secrets }: Tally, of = scope): string[] {
  return Object.keys(secrets[of] ?? {})
}

/** A room with an open scope in which Ana has kept something. */
async function started(log: EventLog = new MemoryLog(), time?: VirtualTime) {
  const table = await opened(log, time)
  await table.say('tally.open', { scope })
  await table.say('tally.secret', { scope })
  return table
}

describe('a pseudonym', () => {
  test('is the same for one person in one scope, and another one for others and elsewhere', async () => {
    const { room, say, log } = await started()
    await say('tally.open', { scope: 't' })
    for (const add of [2, 3]) await say('tally.secret', { scope, add })
    for (const of of [scope, 't']) await say('tally.secret', { scope: of }, bo)
    await say('tally.secret', { scope: 't' })
    const key = (await log.keyOf(code, scope)) ?? Buffer.alloc(0)
    expect(room.state.secrets[scope]).toEqual({ [pseudonymOf(key, ana.id)]: 6, [pseudonymOf(key, bo.id)]: 1 })
    const all = [...namesIn(room.state), ...namesIn(room.state, 't')]
    expect([new Set(all).size, all.every((name) => /^[\w-]{22}$/.test(name))]).toEqual([4, true])
  })

  test('stands for whom the rules say: two devices of one person are one', async () => {
    const { room, say } = await started()
    await say('tally.secret', { scope, subject: ana.id }, bo)
    expect(Object.values(room.state.secrets[scope] ?? {})).toEqual([2])
  })

  test('stays after a restart', async () => {
    const store = new MemoryStore()
    await started(new MemoryLog(store))
    const { room, say } = await opened(new MemoryLog(store))
    await say('tally.secret', { scope })
    expect(Object.values(room.state.secrets[scope] ?? {})).toEqual([2])
  })

  test('is the same on two servers over one log', async () => {
    const store = new MemoryStore()
    const time = new VirtualTime()
    const left = await started(new MemoryLog(store), time)
    const right = await opened(new MemoryLog(store), time)
    expect(await right.say('tally.secret', { scope })).toMatchObject({ ok: true })
    expect(Object.values(left.room.state.secrets[scope] ?? {})).toEqual([2])
  })

  test('leaves no person and no time in the log', async () => {
    const { log } = await started()
    const [, fact] = await log.read(code, 0)
    expect(fact).toEqual({ seq: 2, at: 0, type: 'tally.kept', scope, data: expect.any(Object) })
    expect(JSON.stringify(fact)).not.toContain(ana.id)
  })
})

describe('a command in a scope', () => {
  test('is done once, however often it is sent: at once, after a restart, after the sealing', async () => {
    const store = new MemoryStore()
    const before = await opened(new MemoryLog(store))
    await before.say('tally.open', { scope })
    const ask = { type: 'tally.secret', data: { scope } }
    const twice = [before.send(ask.type, ask.data, ana, 'same-id-1'), before.send(ask.type, ask.data, ana, 'same-id-1')]
    await before.time.pass(1)
    const done = { ok: true, seq: 2 }
    expect(await Promise.all(twice)).toEqual([done, done])
    const after = await opened(new MemoryLog(store))
    expect(await after.say(ask.type, ask.data, ana, 'same-id-1')).toEqual(done)
    expect(Object.values(after.room.state.secrets[scope] ?? {})).toEqual([1])
    await after.say('tally.seal', { scope })
    const later = await opened(new MemoryLog(store))
    expect(await later.say(ask.type, ask.data, ana, 'same-id-1')).toEqual(done)
  })

  test('may come in the turn that opens the scope: none is lost, none overtakes another', async () => {
    const log = new FrailLog()
    const { send, time } = await opened(log)
    const replies = [
      send('tally.open', { scope }),
      send('tally.secret', { scope }),
      send('tally.open', { scope: 't' }),
      send('tally.secret', { scope }, bo),
      send('tally.secret', { scope: 't' }),
      send('tally.seal', { scope }),
      send('tally.secret', { scope }),
      send('tally.add'),
    ]
    await time.pass(0)
    const answers = await Promise.all(replies)
    expect(answers.map((reply) => (reply.ok ? reply.seq : reply.refused))).toEqual([1, 2, 3, 4, 5, 6, 'not-open', 7])
    expect(log.appends).toBe(3)
  })

  test('is looked at once, whether it waits for a key, for another server or for nothing', async () => {
    let checks = 0
    const rules = { ...tally, check: (...asked: Parameters<typeof tally.check>) => (checks++, tally.check(...asked)) }
    const { send, time } = await opened(new MemoryLog(), new VirtualTime(), rules)
    const replies = ['tally.open', 'tally.secret', 'tally.secret', 'tally.add'].map((type) => send(type, { scope }))
    await time.pass(0)
    expect((await Promise.all(replies)).every(({ ok }) => ok)).toBe(true)
    expect(checks).toBe(4)
  })

  test('may be sent again when the storage had no key for it', async () => {
    const log = new FrailLog()
    const { room, say } = await opened(log)
    await say('tally.open', { scope })
    log.failing = true
    expect(await say('tally.secret', { scope }, ana, 'same-id-1')).toMatchObject({ refused: 'busy' })
    log.failing = false
    expect(await say('tally.secret', { scope }, ana, 'same-id-1')).toEqual({ ok: true, seq: 2 })
    expect(namesIn(room.state)).toHaveLength(1)
  })

  test('finds no pseudonym where the key is destroyed, and the rules refuse it', async () => {
    const { say, log } = await opened()
    await say('tally.open', { scope })
    await log.seal(code, scope)
    expect(await say('tally.secret', { scope })).toMatchObject({ refused: 'not-open' })
  })

  test('makes no key for a scope that is not open', async () => {
    const { say, log } = await opened()
    await say('tally.secret', { scope })
    expect(await log.unsealed()).toEqual([])
  })
})

describe('sealing', () => {
  test('empties the facts of the scope and destroys its key, and the state does not miss them', async () => {
    const { room, say, log } = await started()
    await say('tally.seal', { scope })
    expect((await log.read(code, 1, 1))[0]?.data).toEqual({})
    expect([await log.keyOf(code, scope), await log.unsealed()]).toEqual([undefined, []])
    expect((await opened(log)).room.state).toEqual(room.state)
  })

  test('keeps no reply waiting', async () => {
    const log = new FrailLog()
    const { say } = await started(log)
    log.hanging = true
    expect(await say('tally.seal', { scope })).toEqual({ ok: true, seq: 3 })
    expect(await say('tally.add')).toEqual({ ok: true, seq: 4 })
    expect(log.seals).toBe(1)
  })

  test('makes the room forget the key at once, while the storage may still have it', async () => {
    const log = new FrailLog()
    const seen: (string | undefined)[] = []
    const decide: typeof tally.decide = (state, command, stamp) => {
      if (command.type === 'tally.secret') seen.push(stamp.pseudonym)
      return tally.decide(state, command, stamp)
    }
    const { say } = await opened(log, new VirtualTime(), { ...tally, under: () => ({ scope }), decide })
    await say('tally.open', { scope })
    await say('tally.secret', { scope })
    log.hanging = true
    await say('tally.seal', { scope })
    await say('tally.secret', { scope })
    expect(seen).toEqual([expect.any(String), undefined])
  })

  test('that fails is reported and tried again each second until it is done', async () => {
    const log = new FrailLog()
    const { say, time, heard } = await started(log)
    log.failing = true
    await say('tally.seal', { scope })
    await time.pass(2500)
    expect([heard.problems.length, log.seals]).toEqual([3, 3])
    log.failing = false
    await time.pass(5000)
    expect([await log.unsealed(), log.seals, heard.problems.length]).toEqual([[], 4, 3])
  })

  test('is made up for by whoever opens the room next, when the server ended between the fact and the sealing', async () => {
    const store = new MemoryStore()
    const crashed = new FrailLog(store)
    const { say } = await started(crashed)
    crashed.hanging = true
    await say('tally.seal', { scope })
    const log = new MemoryLog(store)
    expect(await log.unsealed()).toHaveLength(1)
    const { time, room } = await opened(log)
    await time.pass(1)
    expect([await log.unsealed(), room.state.secrets[scope]]).toEqual([[], 'sealed'])
    expect((await log.read(code, 1, 1))[0]?.data).toEqual({})
  })

  test('is done by a room that stops before it came to it', async () => {
    const { room, send, log } = await started()
    const reply = send('tally.seal', { scope })
    await room.stop()
    expect([await reply, await log.unsealed()]).toEqual([{ ok: true, seq: 3 }, []])
  })
})

test('a server that starts opens the rooms that still have something to seal, and no others', async () => {
  const store = new MemoryStore()
  const crashed = new FrailLog(store)
  const { say } = await started(crashed)
  crashed.hanging = true
  await say('tally.seal', { scope })
  const log = new MemoryLog(store)
  await log.append('done', 0, [{ cause: 'c', facts: [{ at: 1, type: 'tally.added', data: { add: 1 } }] }])
  await log.append('broken', 0, [{ cause: 'c', facts: [{ at: 1, type: 'tally.poisoned', data: {} }] }])
  await log.keyOf('broken', scope)
  const time = new VirtualTime()
  const problems: unknown[] = []
  const machine = {
    schedule: (run: () => void, ms: number) => time.schedule(run, ms),
    report: (problem: unknown) => problems.push(problem),
  }
  const rooms = new Rooms(tally, log, time.clock, () => silent, machine)
  await rooms.openUnsealed()
  await time.pass(1)
  expect(rooms.all().map((room) => room.code)).toEqual([code])
  expect(await log.unsealed()).toEqual([{ roundtable: 'broken', scope }])
  expect(problems).toHaveLength(1)
})
