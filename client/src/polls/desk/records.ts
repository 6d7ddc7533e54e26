import { noAnswer } from '../../session/refusals.ts'
import type { ApiAnswer } from '../../session/api.ts'
import type { Desk } from '../../links/requests.ts'

export const recordFormats = ['xlsx', 'csv', 'json'] as const
export type RecordFormat = (typeof recordFormats)[number]

/** The record as a file. The key goes in the header, so a link would not do. */
export async function fetchRecord({ code, key }: Desk, format: RecordFormat): Promise<ApiAnswer<Blob>> {
  try {
    const answer = await fetch(`/api/roundtables/${code}/records.${format}`, {
      headers: key === undefined ? {} : { Authorization: `Bearer ${key}` },
    })
    if (answer.ok) return { ok: true, body: await answer.blob() }
    const { refused = 'internal', detail = '' } = (await answer.json()) as { refused?: string; detail?: string }
    return { ok: false, refused, message: detail }
  } catch {
    return { ok: false, ...noAnswer }
  }
}
