import type { PublishedDocument } from '@evenhand/shared/report/document'
import { askApi, type ApiAnswer } from '../../session/api.ts'

/** The published draft or final version; anybody may read it. */
export function readDraft(code: string): Promise<ApiAnswer<PublishedDocument>> {
  return askApi<PublishedDocument>(addressOf(code, 'json'))
}

export function addressOf(code: string, format: 'json' | 'html' | 'docx'): string {
  return `/api/roundtables/${code}/draft.${format}`
}
