import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OpenedRoundtable } from '../../server/src/access/open-roundtable.ts'
import { post, problem } from '../support/http.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
let one: OpenedRoundtable
let other: OpenedRoundtable

beforeEach(async () => {
  server = await startServer()
  one = await server.open()
  other = await server.open()
})
afterEach(() => server.stop())

const wrong = 'x'.repeat(43)
const linked = ({ code, keys }: OpenedRoundtable, key: string = keys.organizer) => ({ code, key })
const track = (roundtables: unknown, file = 'track') => post(`${server.url}/api/${file}`, { roundtables })
const rowsOf = async (roundtables: unknown) =>
  ((await (await track(roundtables)).json()) as { rows: { code: string; error?: { refused: string } }[] }).rows

describe('POST /api/track', () => {
  it('M4 gives a row for each organizer’s link in the order asked; a wrong one is the error of its row alone', async () => {
    const rows = await rowsOf([
      linked(other),
      linked(one, wrong),
      linked(one, one.keys['onsite-moderator']),
      linked(one, other.keys.organizer),
      linked(one),
    ])
    expect(rows.map(({ code, error }) => [code, error?.refused])).toEqual([
      [other.code, undefined],
      [one.code, 'unknown-key'],
      [one.code, 'organizers-only'],
      [one.code, 'unknown-key'],
      [one.code, undefined],
    ])
    expect(rows[0]).toMatchObject({ title: other.title, state: 'ready', people: { all: expect.any(Number) } })
  })

  it('M4 no key stands in an answer', async () => {
    const text = await (await track([linked(one), linked(other, wrong)])).text()
    expect([one.keys.organizer, wrong].filter((key) => text.includes(key))).toEqual([])
  })

  it('M5 twenty wrong keys and the address waits, in one request too; right keys pass all the same', async () => {
    const guesses = Array.from({ length: 22 }, (_, index) => linked(one, `${wrong}${index}`))
    const rows = await rowsOf([...guesses, linked(one)])
    expect(rows.map(({ error }) => error?.refused)).toEqual([
      ...Array.from({ length: 20 }, () => 'unknown-key'),
      ...['too-many-tries', 'too-many-tries', undefined],
    ])
  })

  it('M3 comes as CSV with a byte order mark and as a workbook', async () => {
    const csv = await track([linked(one), linked(other, wrong)], 'track.csv')
    expect(csv.status).toBe(200)
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename=evenhand-track.csv')
    const bytes = Buffer.from(await csv.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.toString()).toContain(one.code)
    const xlsx = await track([linked(one)], 'track.xlsx')
    expect(xlsx.headers.get('content-type')).toMatch(/spreadsheetml\.sheet/)
  })

  it('M4 refuses another shape with the field, more than 200, and another type', async () => {
    const { errors } = await problem(await track([{ code: '12', key: 'k' }]), 400, 'wrong-shape')
    expect(errors.map(({ path }) => path)).toEqual(['roundtables.0.code'])
    await problem(await track(Array.from({ length: 201 }, () => linked(one))), 400, 'wrong-shape')
    await problem(await post(`${server.url}/api/track`, 'x', { 'Content-Type': 'text/plain' }), 415, 'wrong-type')
    expect(await rowsOf([])).toEqual([])
  })
})
