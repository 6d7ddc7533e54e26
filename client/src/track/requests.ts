import type { TrackEntry } from '@evenhand/shared/report/track-sheet'
import { askApi, type ApiAnswer } from '../session/api.ts'
import { noAnswer } from '../session/refusals.ts'
import type { Tracked } from './kept.ts'

export function readTrack(list: readonly Tracked[]): Promise<ApiAnswer<{ rows: TrackEntry[] }>> {
  return askApi<{ rows: TrackEntry[] }>('/api/track', asking(list))
}

/** The track as a file; the keys go in the body, so a link would not do. */
export async function fetchTrack(list: readonly Tracked[], format: 'csv' | 'xlsx'): Promise<ApiAnswer<Blob>> {
  try {
    const answer = await fetch(`/api/track.${format}`, asking(list))
    if (answer.ok) return { ok: true, body: await answer.blob() }
    const { refused = 'internal', detail = '' } = (await answer.json()) as { refused?: string; detail?: string }
    return { ok: false, refused, message: detail }
  } catch {
    return { ok: false, ...noAnswer }
  }
}

function asking(roundtables: readonly Tracked[]): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ roundtables }),
  }
}
