import { noAnswer } from '../../session/refusals.ts'
import type { ApiAnswer } from '../../session/api.ts'
import type { Desk } from '../../links/requests.ts'

/** With all tables in one file. */
export const wholeFormats = ['xlsx', 'json'] as const
/** The tables by the names that the server gives them, the most wanted first: a CSV holds one. */
export const sheetNames = [
  'poll results',
  'polls',
  'poll turnout',
  'poll shifts',
  'poll texts',
  'poll ballots',
] as const

export type RecordFile =
  { format: (typeof wholeFormats)[number] } | { format: 'csv'; sheet: (typeof sheetNames)[number] }

export function recordName({ code }: Desk, file: RecordFile): string {
  const part = 'sheet' in file ? file.sheet.replaceAll(' ', '-') : 'records'
  return `evenhand-${code}-${part}.${file.format}`
}

/** The record as a file. The key goes in the header, so a link would not do. */
export async function fetchRecord({ code, key }: Desk, file: RecordFile): Promise<ApiAnswer<Blob>> {
  const sheet = 'sheet' in file ? `?sheet=${encodeURIComponent(file.sheet)}` : ''
  try {
    const answer = await fetch(`/api/roundtables/${code}/records.${file.format}${sheet}`, {
      headers: key === undefined ? {} : { Authorization: `Bearer ${key}` },
    })
    if (answer.ok) return { ok: true, body: await answer.blob() }
    const { refused = 'internal', detail = '' } = (await answer.json()) as { refused?: string; detail?: string }
    return { ok: false, refused, message: detail }
  } catch {
    return { ok: false, ...noAnswer }
  }
}
