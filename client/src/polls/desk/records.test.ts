import { afterEach, expect, test, vi } from 'vitest'
import { fetchRecord, recordName, sheetNames } from './records.ts'

const desk = { code: '12345678', key: 'secret' }
afterEach(() => vi.unstubAllGlobals())

test('a CSV is asked for by the name of its table, results before all others', async () => {
  const asked = vi.fn<typeof fetch>(() => Promise.resolve(new Response('a,b')))
  vi.stubGlobal('fetch', asked)
  const [sheet] = sheetNames
  expect(await fetchRecord(desk, { format: 'csv', sheet })).toMatchObject({ ok: true })
  expect(asked).toHaveBeenCalledWith('/api/roundtables/12345678/records.csv?sheet=poll%20results', {
    headers: { Authorization: 'Bearer secret' },
  })
  expect(recordName(desk, { format: 'csv', sheet })).toBe('evenhand-12345678-poll-results.csv')
  expect(recordName(desk, { format: 'xlsx' })).toBe('evenhand-12345678-records.xlsx')
})
