import { expect, test } from 'vitest'
import type { Opened } from './scopes.suite.ts'

const at = 1_700_000_000_000

function said(word: string, more: object = {}) {
  return { at, type: 'test.said', data: { word }, ...more }
}

/** What every storage promises of words that leave it, of whole roundtables that do, and of the date for that; part of the contract of `EventLog`. */
export function erasuresContract(name: string, storage: () => Promise<Opened>): void {
  const fresh = async () => (await storage()).open()

  test('X7 a fact that erases is named as unfinished, by every server, until its rewriting is done', async () => {
    const shared = await storage()
    const log = await shared.open()
    await log.append('a', 0, [{ cause: 'c1', facts: [said('secret-one', { back: 'secret-way' }), said('two')] }])
    await log.append('a', 2, [{ cause: 'c2', facts: [said('erase')], erases: true }])
    expect(await (await shared.open()).unfinished()).toEqual([{ roundtable: 'a', seq: 3 }])
    await log.rewrite('a', { seq: 3, person: 'p1' }, [{ seq: 1, data: { word: '' } }])
    expect(await log.unfinished()).toEqual([])
    expect(await log.read('a', 0)).toEqual([
      { ...said(''), seq: 1 },
      { ...said('two'), seq: 2 },
      { ...said('erase'), seq: 3 },
    ])
    expect([await log.replyOf('a', 'c1'), shared.bytes?.().includes('secret-') ?? false]).toEqual([2, false])
  })

  test('X7 what is longer than before leaves no copy either', async () => {
    const { open, bytes } = await storage()
    if (!bytes) return expect(name).toBe('memory')
    const log = await open()
    for (let seq = 0; seq < 300; seq++) {
      const facts = [said(`secret-${seq}-`.repeat(1 + (seq % 9)))]
      await log.append(`r${seq % 3}`, Math.floor(seq / 3), [{ cause: `${seq}`, facts }])
    }
    for (const code of ['r0', 'r1', 'r2'])
      for (let seq = 1; seq <= 100; seq++)
        await log.rewrite(code, { seq: 1, person: 'p1' }, [{ seq, data: { word: seq % 20 ? '' : 'x'.repeat(200) } }])
    expect(bytes().includes('secret-')).toBe(false)
  })

  test('X8 of a roundtable that is removed nothing is left, and its code is as if it had never been', async () => {
    const { open, bytes } = await storage()
    const log = await open()
    const key = await log.keyOf('gone', 's')
    for (let seq = 0; seq < 200; seq++) {
      const word = 'secret-word '.repeat(1 + (seq % 40))
      await log.append('gone', seq, [{ cause: `c${seq}`, facts: [said(word, { by: 'secret-person' })] }])
      await log.append('kept', seq, [{ cause: `c${seq}`, facts: [said(`neighbour-${seq}`)] }])
    }
    await log.append('gone', 200, [{ cause: 'last', facts: [said('erase')], erases: true, expiresAt: 5 }])
    await log.remove('gone')
    await log.remove('never')
    expect(await Promise.all([log.read('gone', 0), log.unfinished(), log.expired(9), log.roundtables()])).toEqual([
      [],
      [],
      [],
      ['kept'],
    ])
    expect((await log.keyOf('gone', 's'))?.equals(key ?? Buffer.alloc(0))).toBe(false)
    expect(await log.append('gone', 0, [{ cause: 'c0', facts: [said('again')] }])).toBe('appended')
    await log.remove('gone')
    await log.redact(
      'kept',
      [...Array(200).keys()].map((seq) => seq + 1),
    )
    const left = bytes?.().toString('latin1') ?? ''
    expect(['secret-', 'neighbour-', key?.toString('latin1') ?? ''].filter((secret) => left.includes(secret))).toEqual(
      [],
    )
  })

  test('X9 the date of a deletion is durable with the fact that sets it, and can be moved and taken away', async () => {
    const shared = await storage()
    const log = await shared.open()
    await log.append('a', 0, [{ cause: 'c1', facts: [said('one')], expiresAt: 100 }])
    const other = await shared.open()
    expect([await other.expired(99), await other.expired(100)]).toEqual([[], ['a']])
    await log.append('a', 1, [{ cause: 'c2', facts: [said('two')] }])
    expect(await log.expired(100)).toEqual(['a'])
    await log.append('a', 2, [{ cause: 'c3', facts: [said('three')], expiresAt: null }])
    expect(await log.expired(100)).toEqual([])
    await log.expire('a', 7)
    expect(await (await shared.open()).expired(7)).toEqual(['a'])
    await log.append('a', 1, [{ cause: 'c4', facts: [said('late')], expiresAt: 1, erases: true }])
    expect([await log.expired(6), await log.unfinished()]).toEqual([[], []])
  })

  test('a log that nobody has written to has nothing to erase', async () => {
    expect(await (await fresh()).unfinished()).toEqual([])
  })
}
