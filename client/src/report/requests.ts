import type { ReportDocument, ReportLocale, Template } from '@evenhand/shared/report/document'
import type { Desk } from '../links/requests.ts'
import { askApi, type ApiAnswer } from '../session/api.ts'
import { noAnswer } from '../session/refusals.ts'

/** A form and a language. */
export interface ReportChoice {
  template: Template
  locale: ReportLocale
}

export const reportFormats = ['docx', 'html', 'md', 'json'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** The report as it stands, with all that its writers need; the server says what may be told. */
export function readReport(desk: Desk, choice: ReportChoice): Promise<ApiAnswer<ReportDocument>> {
  return askApi<ReportDocument>(`${pathOf(desk, choice, 'json')}&pieces=all`, { headers: headersOf(desk) })
}

/** The report as a file. The key goes in the header, so a link would not do. */
export async function fetchReport(desk: Desk, choice: ReportChoice, format: ReportFormat): Promise<ApiAnswer<Blob>> {
  try {
    const answer = await fetch(pathOf(desk, choice, format), { headers: headersOf(desk) })
    if (answer.ok) return { ok: true, body: await answer.blob() }
    const { refused = 'internal', detail = '' } = (await answer.json()) as { refused?: string; detail?: string }
    return { ok: false, refused, message: detail }
  } catch {
    return { ok: false, ...noAnswer }
  }
}

function pathOf({ code }: Desk, { template, locale }: ReportChoice, format: ReportFormat): string {
  return `/api/roundtables/${code}/report.${format}?template=${template}&locale=${locale}`
}

function headersOf({ key }: Desk): Record<string, string> {
  return key === undefined ? {} : { Authorization: `Bearer ${key}` }
}
