import { expect, test } from 'vitest'
import type { Unplaced } from '@evenhand/shared/roundtable/contract'
import type { EventLog } from '../../server/src/log/event-log.ts'
import { causeOf } from '../../server/src/room/replies.ts'
import { pseudonymOf } from '../../server/src/room/scopes.ts'

/** A storage that a test has made: all logs opened on it are closed at its end, and the storage is removed. */
export interface Opened {
  open(): Promise<EventLog>
  bytes?: () => Buffer
}

function kept(scope: string, word: string): Unplaced {
  return { at: 0, type: 'test.kept', data: { word }, scope }
}

/** What every storage promises of scopes; part of the contract of `EventLog`. */
export function scopesContract(name: string, storage: () => Promise<Opened>): void {
  const fresh = async () => (await storage()).open()
  const sorted = (words: object[]) => words.map((word) => JSON.stringify(word)).sort()

  test('a fact of a scope comes back with it, without a person and a time', async () => {
    const log = await fresh()
    await log.append('a', 0, [{ cause: 'c1', facts: [kept('s', 'one')] }])
    expect(await log.read('a', 0)).toEqual([{ ...kept('s', 'one'), seq: 1 }])
  })

  test('a scope has one key, the same for every server and after a restart, and no other scope has it', async () => {
    const shared = await storage()
    const [left, right] = [await shared.open(), await shared.open()]
    const [key, other] = await Promise.all([left.keyOf('a', 's'), right.keyOf('a', 's')])
    expect([key?.length, other?.equals(key ?? Buffer.alloc(0))]).toEqual([32, true])
    const all = [key, await left.keyOf('a', 't'), await left.keyOf('b', 's')].map((bytes) => bytes?.toString('hex'))
    expect(new Set(all).size).toBe(3)
    await left.close()
    await right.close()
    expect(await (await shared.open()).keyOf('a', 's')).toEqual(key)
  })

  test('a sealed scope has no key, on any server, for ever; other scopes keep theirs', async () => {
    const shared = await storage()
    const [left, right] = [await shared.open(), await shared.open()]
    const other = await left.keyOf('a', 't')
    await left.keyOf('a', 's')
    await right.seal('a', 's')
    expect([await left.keyOf('a', 's'), await right.keyOf('a', 's')]).toEqual([undefined, undefined])
    await left.close()
    await right.close()
    const again = await shared.open()
    expect([await again.keyOf('a', 's'), await again.keyOf('a', 't')]).toEqual([undefined, other])
  })

  test('a scope that is sealed before anybody asked for its key never gets one', async () => {
    const log = await fresh()
    await log.seal('a', 's')
    await log.seal('a', 's')
    expect([await log.keyOf('a', 's'), await log.unsealed()]).toEqual([undefined, []])
  })

  test('sealing empties the facts of the scope and no others; rows, places and types stay, their causes are known', async () => {
    const log = await fresh()
    const open: Unplaced = { at: 5, type: 'test.said', data: { word: 'open' }, by: 'p1', back: 'before' }
    await log.append('a', 0, [
      { cause: 'c1', facts: [{ ...kept('s', 'one'), back: 'none' }, open] },
      { cause: 'c2', facts: [kept('t', 'two'), kept('s', 'three')] },
    ])
    await log.append('b', 0, [{ cause: 'c1', facts: [kept('s', 'elsewhere')] }])
    await log.seal('a', 's')
    expect(await log.read('a', 0)).toEqual([
      { ...kept('s', ''), data: {}, seq: 1 },
      { ...open, seq: 2 },
      { ...kept('t', 'two'), seq: 3 },
      { ...kept('s', ''), data: {}, seq: 4 },
    ])
    expect((await log.read('b', 0))[0]?.data).toEqual({ word: 'elsewhere' })
    expect(await log.replyOf('a', 'c1')).toBe(2)
    expect(await log.append('a', 4, [{ cause: 'c3', facts: [open] }])).toBe('appended')
  })

  test('it names the scopes that are not sealed', async () => {
    const log = await fresh()
    for (const [roundtable, scope] of [
      ['a', 's'],
      ['a', 't'],
      ['b', 's'],
    ] as const)
      await log.keyOf(roundtable, scope)
    await log.seal('a', 's')
    expect(sorted(await log.unsealed())).toEqual(
      sorted([
        { roundtable: 'a', scope: 't' },
        { roundtable: 'b', scope: 's' },
      ]),
    )
  })

  test('of a sealed scope no byte is left in the files: no data, no key, nothing that ties a sender to a row', async () => {
    const { open, bytes } = await storage()
    if (!bytes) return expect(name).toBe('memory')
    const log = await open()
    const scopes = Array.from({ length: 60 }, (_, number) => `scope-${number}`)
    const early = scopes.slice(0, 20)
    const keys = new Map<string, Buffer>()
    const secrets: string[] = []
    for (let number = 0; number < 400; number++) {
      if (number === 200) for (const scope of early) await log.seal('a', scope)
      const usable = number < 200 ? scopes : scopes.slice(early.length)
      const scope = usable[(number * 7) % usable.length] ?? ''
      const key = keys.get(scope) ?? (await log.keyOf('a', scope)) ?? Buffer.alloc(0)
      keys.set(scope, key)
      const sender = `sender-${number}-`
      const who = pseudonymOf(key, sender)
      // From a few bytes to several pages.
      const choice = `choice-${number}-`.repeat(1 + (number % 60 === 0 ? 900 : number % 9))
      const facts = [{ ...kept(scope, choice), data: { who, choice }, back: choice }]
      const cause = causeOf({ id: sender, role: 'participant' }, `id-${number}-`)
      await log.append('a', number, [{ cause, facts }])
      secrets.push(sender, who, `choice-${number}-`, `id-${number}-`)
    }
    const keysIn = (left: Buffer) => [...keys].flatMap(([scope, key]) => (left.includes(key) ? scope : []))
    const secretsIn = (left: string) => secrets.filter((secret) => left.includes(secret))
    expect(keysIn(bytes()).sort()).toEqual(scopes.slice(early.length).sort())
    for (const scope of scopes) await log.seal('a', scope)
    expect([keysIn(bytes()), secretsIn(bytes().toString('latin1'))]).toEqual([[], []])
  })
}
