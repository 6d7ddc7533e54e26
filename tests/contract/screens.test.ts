import { describe, expect, test } from 'vitest'
import type { Actor } from '@evenhand/shared/kernel/decision'
import type { Rules } from '@evenhand/shared/roundtable/contract'
import { MemoryLog } from '../../server/src/log/memory-log.ts'
import { ana, bo, opened } from '../support/tally-room.ts'
import { tally, type Tally } from '../support/tally.ts'
import { VirtualTime } from '../support/virtual-time.ts'

const onsite: Actor = { id: 'm-on', role: 'onsite-moderator' }
const online: Actor = { id: 'm-off', role: 'online-moderator' }

describe('screens', () => {
  test('hear of a change once, as the difference of their view; roles without a screen or a change hear nothing', async () => {
    const { room, say, heard } = await opened()
    room.connect(ana)
    room.connect({ id: 'd', role: 'display' })
    await say('tally.add', { add: 2 })
    await say('tally.add', { add: 3 })
    expect(heard.updates).toEqual([
      ['participant', { from: 0, to: 1, patch: { total: 2 } }],
      ['participant', { from: 1, to: 2, patch: { total: 5 } }],
    ])
  })

  test('hear of gathered changes at most 20 times a second, of urgent ones at once', async () => {
    const { room, say, heard, time } = await opened()
    room.connect(ana)
    await time.pass(1000)
    for (let count = 0; count < 40; count++) await say('tally.add', { add: 1 })
    await time.pass(100)
    expect(heard.updates.length).toBeLessThan(4)
    expect(heard.updates.at(-1)?.[1]).toMatchObject({ to: 40, patch: { total: 40 } })
    await say('tally.add', { add: 1 })
    await say('tally.add', { add: 2 })
    expect(heard.updates.at(-1)?.[1]).toMatchObject({ to: 42 })
  })

  test('coming back get what they missed; from too far back, from another life or from nowhere the whole view', async () => {
    const { room, say } = await opened()
    room.connect(ana)
    for (let count = 0; count < 3; count++) await say('tally.add', { add: 2 })
    expect(room.join('participant', 2)).toEqual({ seq: 3, updates: [{ from: 2, to: 3, patch: { total: 6 } }] })
    expect(room.join('participant', 3)).toEqual({ seq: 3, updates: [] })
    expect(room.join('participant', 3, room.chain)).toEqual({ seq: 3, updates: [] })
    for (const asked of [[], [0], [99], [3, 'another-chain']] as [number?, string?][])
      expect(room.join('participant', ...asked)).toEqual({ seq: 3, snapshot: { total: 6 } })
  })

  test('after a thousand changes a screen from the beginning gets the whole view', async () => {
    const { room, say } = await opened()
    room.connect(ana)
    await say('tally.add', { add: 2 })
    for (let count = 0; count < 500; count++) {
      await say('tally.add', { add: 2 })
      await say('tally.add', { add: -2 })
    }
    expect(room.join('participant', 1)).toHaveProperty('snapshot')
    expect(room.join('participant', 1000)).toHaveProperty('updates')
  })

  test('that come at the same place get the very same object, so that it is encoded once', async () => {
    const { room, say } = await opened()
    room.connect(ana)
    await say('tally.add', { add: 2 })
    const [first, second] = [room.join('participant'), room.join('participant')]
    expect('snapshot' in first && 'snapshot' in second && first.snapshot === second.snapshot).toBe(true)
  })

  test('of a role that nobody looks at cost nothing, and start from now when somebody comes', async () => {
    const { room, time, say, heard, drawn } = await opened()
    room.connect(bo)
    room.disconnect(bo)
    room.connect(onsite)
    await time.pass(100)
    drawn.length = 0
    await say('tally.add', { add: 2 })
    expect([drawn, heard.updates.map(([role]) => role)]).toEqual([['onsite-moderator'], ['onsite-moderator']])
    room.connect(ana)
    expect(room.shown('participant')).toEqual({ seq: 1, view: { total: 2 } })
    expect(heard.updates).toHaveLength(1)
  })

  test('a moderator sees the other one come at once, and go after five seconds', async () => {
    const { room, heard, time } = await opened()
    room.connect(onsite)
    room.connect(online)
    await time.pass(100)
    room.disconnect(online)
    await time.pass(4900)
    expect(heard.updates).toEqual([['onsite-moderator', { from: 0, to: 0, patch: { attended: true } }]])
    await time.pass(200)
    expect(heard.updates.at(-1)).toEqual(['onsite-moderator', { from: 0, to: 0, patch: { attended: false } }])
  })

  test('a view that throws costs its role an update and nobody else', async () => {
    const broken: Rules<Tally> = {
      ...tally,
      view(state, role, live) {
        if (role === 'display' && state.seq > 0) throw new Error('a mistake in a view')
        return tally.view(state, role, live)
      },
    }
    const { room, say, heard } = await opened(new MemoryLog(), new VirtualTime(), broken)
    room.connect({ id: 'd', role: 'display' })
    room.connect(ana)
    expect(await say('tally.add', { add: 2 })).toMatchObject({ ok: true })
    expect([heard.updates.map(([role]) => role), heard.problems.length]).toEqual([['participant'], 1])
  })
})

describe('one’s own', () => {
  test('is told to those a fact concerns and who are here, as a difference', async () => {
    const { room, say, heard } = await opened()
    room.connect(ana)
    expect(room.mine(ana)).toEqual({ added: 0 })
    await say('tally.add', { add: 2 })
    await say('tally.add', { add: 2 }, bo)
    expect(heard.mine).toEqual([['p-ana', { added: 2 }]])
  })

  test('a second screen takes nothing from the first', async () => {
    const { room, send, heard, time } = await opened()
    room.connect(ana)
    room.mine(ana)
    await time.pass(1000)
    const reply = send('tally.add')
    await time.step()
    await reply
    room.connect(ana)
    expect(room.mine(ana)).toEqual({ added: 1 })
    await time.pass(1000)
    expect(heard.mine).toEqual([['p-ana', { added: 1 }]])
  })

  test('is told no more to who has left, and anew to who comes back', async () => {
    const { room, say, heard } = await opened()
    room.connect(bo)
    room.connect(ana)
    room.mine(ana)
    room.disconnect(ana)
    await say('tally.add', { add: 2 })
    expect(heard.mine).toEqual([])
    room.connect(ana)
    expect(room.mine(ana)).toEqual({ added: 2 })
    expect(heard.mine).toEqual([])
  })
})

describe('presence', () => {
  test('is counted by side, told at most twice a second and only when it changed', async () => {
    const { room, heard, time } = await opened()
    room.connect(ana)
    room.connect(ana)
    room.connect(bo)
    room.connect(onsite)
    await time.pass(600)
    room.disconnect(bo)
    room.connect(bo)
    await time.pass(9000)
    expect(heard.presence).toEqual([{ room: 2, online: 0, hub: 0 }])
    expect(room.presence).toEqual({ room: 2, online: 0, hub: 0 })
    expect(room.people).toBe(3)
  })

  test('somebody with two screens is here until both are gone for five seconds', async () => {
    const { room, time } = await opened()
    room.connect(ana)
    room.connect(ana)
    room.disconnect(ana)
    await time.pass(6000)
    expect(room.people).toBe(1)
    room.disconnect(ana)
    room.disconnect(ana)
    await time.pass(4000)
    expect(room.people).toBe(1)
    await time.pass(1500)
    expect(room.people).toBe(0)
  })
})
