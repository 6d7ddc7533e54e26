import { afterEach, describe, expect, test } from 'vitest'
import type { Unplaced } from '@evenhand/shared/roundtable/contract'
import type { EventLog } from '../../server/src/log/event-log.ts'
import { erasuresContract } from './erasures.suite.ts'
import { scopesContract, type Opened } from './scopes.suite.ts'

/** A storage under test: logs opened on it are servers that share it. */
export interface Storage {
  open(): Promise<EventLog>
  /** Every byte that the storage keeps, where they can be read. */
  bytes?(): Buffer
  remove(): Promise<void>
}

const at = 1_700_000_000_000

function fact(word: string, more: Partial<Unplaced> = {}): Unplaced {
  return { at, type: 'test.said', data: { word }, ...more }
}

/** Every promise of `EventLog`, to be kept by each storage there is. */
export function eventLogContract(name: string, make: () => Promise<Storage>): void {
  describe(`event log: ${name}`, () => {
    const ends: (() => Promise<void>)[] = []
    afterEach(async () => {
      for (const end of ends.splice(0).reverse()) await end()
    })

    async function storage(): Promise<Opened> {
      const made = await make()
      ends.push(() => made.remove())
      const open = async () => {
        const log = await made.open()
        ends.push(() => log.close())
        return log
      }
      return { open, ...(made.bytes && { bytes: () => made.bytes?.() ?? Buffer.alloc(0) }) }
    }

    const fresh = async () => (await storage()).open()

    async function seqs(log: EventLog, roundtable = 'a'): Promise<number[]> {
      return (await log.read(roundtable, 0)).map(({ seq }) => seq)
    }

    test('facts come back as they were, in order, without a gap', async () => {
      const log = await fresh()
      const whole = fact('one', { by: 'p1', back: '{"way":[1,{"deep":"é"}]}' })
      await log.append('a', 0, [{ cause: 'c1', facts: [whole, fact('two')] }])
      await log.append('a', 2, [{ cause: 'c2', facts: [fact('three', { at: at + 1 })] }])
      expect(await log.read('a', 0)).toEqual([
        { ...whole, seq: 1 },
        { ...fact('two'), seq: 2 },
        { ...fact('three', { at: at + 1 }), seq: 3 },
      ])
    })

    test('reading begins behind a place and ends after so many', async () => {
      const log = await fresh()
      await log.append('a', 0, [{ cause: 'c1', facts: ['1', '2', '3', '4', '5'].map((word) => fact(word)) }])
      expect((await log.read('a', 2, 2)).map(({ seq }) => seq)).toEqual([3, 4])
      expect(await log.read('a', 5)).toEqual([])
      expect(await log.read('a', 99)).toEqual([])
    })

    test('what is read is nobody else’s: changing it changes no later reading', async () => {
      const log = await fresh()
      const written = fact('one')
      await log.append('a', 0, [{ cause: 'c1', facts: [written] }])
      Object.assign(written.data, { word: 'spoilt' })
      expect((await log.read('a', 0))[0]?.data).toEqual({ word: 'one' })
    })

    test('roundtables are apart', async () => {
      const log = await fresh()
      await log.append('a', 0, [{ cause: 'c1', facts: [fact('a')] }])
      await log.append('b', 0, [{ cause: 'c1', facts: [fact('b')] }])
      expect((await log.read('b', 0)).map(({ data }) => data)).toEqual([{ word: 'b' }])
      expect((await log.roundtables()).sort()).toEqual(['a', 'b'])
      expect(await log.read('c', 0)).toEqual([])
    })

    test('a log that has moved on is a conflict, and nothing is written', async () => {
      const log = await fresh()
      await log.append('a', 0, [{ cause: 'c1', facts: [fact('one')] }])
      expect(await log.append('a', 0, [{ cause: 'c2', facts: [fact('two')] }])).toBe('conflict')
      expect(await log.append('a', 2, [{ cause: 'c3', facts: [fact('three')] }])).toBe('conflict')
      expect(await seqs(log)).toEqual([1])
      expect(await log.append('a', 1, [{ cause: 'c2', facts: [fact('two')] }])).toBe('appended')
    })

    test('a cause is written once: a second time is a conflict, and the batches with it are not written', async () => {
      const log = await fresh()
      await log.append('a', 0, [{ cause: 'c1', facts: [fact('one')] }])
      const doubled = [
        { cause: 'c2', facts: [fact('two')] },
        { cause: 'c1', facts: [fact('one')] },
      ]
      expect(await log.append('a', 1, doubled)).toBe('conflict')
      expect(await seqs(log)).toEqual([1])
      expect(await log.replyOf('a', 'c2')).toBeUndefined()
    })

    test('the same cause twice in one append is a conflict', async () => {
      const log = await fresh()
      const twice = [
        { cause: 'c1', facts: [fact('one')] },
        { cause: 'c1', facts: [fact('one')] },
      ]
      expect(await log.append('a', 0, twice)).toBe('conflict')
      expect(await seqs(log)).toEqual([])
    })

    test('all batches or none: a fact that cannot be stored takes the others with it', async () => {
      const log = await fresh()
      const broken = fact('two', { data: { word: 1n } })
      const batches = [
        { cause: 'c1', facts: [fact('one')] },
        { cause: 'c2', facts: [broken] },
      ]
      await log.append('a', 0, [{ cause: 'c0', facts: [fact('zero')] }])
      await expect(log.append('a', 1, batches)).rejects.toThrow()
      expect(await seqs(log)).toEqual([1])
      expect(await log.replyOf('a', 'c1')).toBeUndefined()
      expect(await log.append('a', 1, batches.slice(0, 1))).toBe('appended')
    })

    test('the reply of a cause is the place of its last fact, in its own roundtable only', async () => {
      const log = await fresh()
      await log.append('a', 0, [
        { cause: 'c1', facts: [fact('one')] },
        { cause: 'c2', facts: [fact('two'), fact('three')] },
      ])
      expect(await log.replyOf('a', 'c1')).toBe(1)
      expect(await log.replyOf('a', 'c2')).toBe(3)
      expect(await log.replyOf('a', 'c3')).toBeUndefined()
      expect(await log.replyOf('b', 'c1')).toBeUndefined()
    })

    test('of two servers that append behind the same place one succeeds', async () => {
      const shared = await storage()
      const [left, right] = [await shared.open(), await shared.open()]
      const answers = await Promise.all([
        left.append('a', 0, [{ cause: 'left', facts: [fact('left')] }]),
        right.append('a', 0, [{ cause: 'right', facts: [fact('right')] }]),
      ])
      expect(answers.sort()).toEqual(['appended', 'conflict'])
      expect(await seqs(left)).toEqual([1])
      expect(await left.read('a', 0)).toEqual(await right.read('a', 0))
    })

    test('many writers at once leave no gap and lose nothing', async () => {
      const shared = await storage()
      const logs = [await shared.open(), await shared.open(), await shared.open()]
      await Promise.all(
        logs.map(async (log, writer) => {
          for (let number = 0; number < 20;) {
            const after = (await log.read('a', 0)).length
            const batch = { cause: `${writer}-${number}`, facts: [fact(`${writer}-${number}`)] }
            if ((await log.append('a', after, [batch])) === 'appended') number++
          }
        }),
      )
      const all = (await logs[0]?.read('a', 0)) ?? []
      expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1))
      expect(new Set(all.map(({ data }) => JSON.stringify(data))).size).toBe(60)
    })

    test('a follower hears of what its own server and others write, until it stops', async () => {
      const shared = await storage()
      const [own, other] = [await shared.open(), await shared.open()]
      let heard = new Signal()
      let extra = 0
      const stop = own.follow('a', () => heard.give())
      const stopExtra = own.follow('a', () => extra++)
      await own.append('a', 0, [{ cause: 'c1', facts: [fact('own')] }])
      await heard.given
      heard = new Signal()
      await other.append('a', 1, [{ cause: 'c2', facts: [fact('other')] }])
      await heard.given
      expect(await seqs(own)).toEqual([1, 2])
      expect(extra).toBeGreaterThan(0)
      stopExtra()
      extra = 0
      heard = new Signal()
      await other.append('a', 2, [{ cause: 'c3', facts: [fact('more')] }])
      await heard.given
      stop()
      expect(extra).toBe(0)
    })

    test('a log opened again on the same storage goes on where the other ended', async () => {
      const shared = await storage()
      const first = await shared.open()
      await first.append('a', 0, [{ cause: 'c1', facts: [fact('one')] }])
      await first.close()
      const second = await shared.open()
      expect(await seqs(second)).toEqual([1])
      expect(await second.replyOf('a', 'c1')).toBe(1)
      expect(await second.append('a', 1, [{ cause: 'c1', facts: [fact('one')] }])).toBe('conflict')
      expect(await second.append('a', 1, [{ cause: 'c2', facts: [fact('two')] }])).toBe('appended')
    })

    test('an emptied fact keeps its place, time and type; data is {}, the way back is gone, its cause stays known', async () => {
      const log = await fresh()
      await log.append('a', 0, [{ cause: 'c1', facts: [fact('secret', { by: 'p1', back: 'secret' }), fact('open')] }])
      await log.redact('a', [1, 99])
      expect(await log.read('a', 0)).toEqual([
        { seq: 1, at, type: 'test.said', data: {}, by: 'p1' },
        { ...fact('open'), seq: 2 },
      ])
      expect(await log.replyOf('a', 'c1')).toBe(2)
      expect(await log.append('a', 2, [{ cause: 'c2', facts: [fact('on')] }])).toBe('appended')
    })

    scopesContract(name, storage)
    erasuresContract(name, storage)

    test('a storage that works says it is ready, a closed one does not', async () => {
      const log = await fresh()
      await log.ready()
      await log.close()
      await expect(log.ready()).rejects.toThrow()
    })

    test('of an emptied fact no byte is left in the files, wherever rows have been moved meanwhile', async () => {
      const { open, bytes } = await storage()
      if (!bytes) return expect(name).toBe('memory')
      const log = await open()
      const places = new Map<string, number>()
      const secret = (number: number) => `secret-${number}-`
      const emptied = new Set<number>()
      const rows: { roundtable: string; seq: number }[] = []
      for (let number = 0; number < 900; number++) {
        const roundtable = `r${(number * 7) % 13}`
        const after = places.get(roundtable) ?? 0
        // From a few bytes to several pages.
        const data = { word: secret(number).repeat(1 + ((number * 31) % (number % 50 === 0 ? 900 : 20))) }
        const facts = [{ at, type: 'test.said', data, back: secret(number) }]
        await log.append(roundtable, after, [{ cause: `${number}`, facts }])
        places.set(roundtable, after + 1)
        rows.push({ roundtable, seq: after + 1 })
        if (number % 9 === 8) await empty((number * 17) % number, number - 3)
      }
      for (let number = 0; number < 900; number++) if (number % 3 !== 0) emptied.add(number)
      for (const number of emptied) await empty(number)
      const left = bytes().toString('latin1')
      expect([...emptied].filter((number) => left.includes(secret(number)))).toEqual([])
      expect(left.includes(secret(0)) || emptied.has(0)).toBe(true)

      async function empty(...numbers: number[]): Promise<void> {
        for (const number of numbers) {
          emptied.add(number)
          const row = rows[number]
          if (row) await log.redact(row.roundtable, [row.seq])
        }
      }
    })
  })
}

/** Something that is waited for. */
class Signal {
  give: () => void = () => {}
  readonly given = new Promise<void>((resolve) => {
    this.give = resolve
  })
}
