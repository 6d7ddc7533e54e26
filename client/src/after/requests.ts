import type { Desk } from '../links/requests.ts'
import type { Opened } from '../proposal/opening.ts'
import { askApi, type ApiAnswer } from '../session/api.ts'
import { noAnswer } from '../session/refusals.ts'

/** The roundtable as one file; refused while it is not closed or answers wait to be sealed. */
export async function fetchArchive({ code, key }: Desk): Promise<ApiAnswer<Blob>> {
  try {
    const answer = await fetch(`/api/roundtables/${code}/archive`, { headers: headersOf(key) })
    if (answer.ok) return { ok: true, body: await answer.blob() }
    const { refused = 'internal', detail = '' } = (await answer.json()) as { refused?: string; detail?: string }
    return { ok: false, refused, message: detail }
  } catch {
    return { ok: false, ...noAnswer }
  }
}

/** Nothing of it is left afterwards. */
export function deleteRoundtable({ code, key }: Desk): Promise<ApiAnswer<{ deleted: true }>> {
  return askApi(`/api/roundtables/${code}`, {
    method: 'DELETE',
    headers: { ...headersOf(key), 'Content-Type': 'application/json' },
    body: JSON.stringify({ code }),
  })
}

/** A file that was taken away opens as a roundtable with new links; asked of whoever may open one here. */
export function importArchive(file: Blob, createKey: string): Promise<ApiAnswer<Opened>> {
  return askApi('/api/roundtables/import', {
    method: 'POST',
    headers: { ...headersOf(createKey || undefined), 'Content-Type': 'application/x-ndjson' },
    body: file,
  })
}

function headersOf(key: string | undefined): Record<string, string> {
  return key === undefined ? {} : { Authorization: `Bearer ${key}` }
}
