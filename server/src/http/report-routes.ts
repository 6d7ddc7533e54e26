import { moderators, type Role } from '@evenhand/shared/kernel/roles'
import {
  isReportLocale,
  isTemplate,
  reportLocales,
  templates,
  type ReportDocument,
  type ReportLocale,
  type Template,
} from '@evenhand/shared/report/document'
import { printable } from '@evenhand/shared/report/pieces'
import { publishedOf, reportOf } from '@evenhand/shared/report/report'
import type { RoundtableState } from '@evenhand/shared/roundtable/state'
import { Router, type Request, type Response } from 'express'
import { docxOf } from '../report/docx.ts'
import { htmlOf } from '../report/html.ts'
import { mdOf } from '../report/md.ts'
import { admit, admitRole } from './caller.ts'
import { Problem } from './problem.ts'
import type { RecordsParts } from './records-routes.ts'

const readers: readonly Role[] = ['organizer', ...moderators, 'rapporteur']

const formats = ['md', 'html', 'docx', 'json'] as const
type Format = (typeof formats)[number]

/**
 * `GET /:code/report.md`, `.html`, `.docx` or `.json` with the key of an organizer, moderator or rapporteur: what the roundtable says so
 * far, in the form that `?template=` names (`igf-2021` unless said otherwise) and the language of `?locale=` (else the roundtable's own
 * where there is one, else English). `report.json?pieces=all` also holds what is left out, and beside each edited piece what the facts
 * say now. Refused: another role (403), no key (401), a form or language that is not there (404).
 *
 * `GET /:code/draft.md`, `.html`, `.docx` or `.json`: the published draft, or the final version, for anybody; each says which it is
 * (`standing` in JSON). A browser may keep it but asks each time whether it is still so (`ETag`). 404 `not-published` when there is none.
 */
export function reportRoutes({ authorize, trustProxy }: RecordsParts): Router {
  const routes = Router()

  for (const format of formats) {
    routes.get(`/:code/report.${format}`, async (request, response) => {
      const { room } = await admitRole(request, readers, authorize, trustProxy)
      const report = reportOf(room.state, choiceIn(request, room.state))
      const isWhole = format === 'json' && request.query.pieces === 'all'
      await send(response, format, room.code, isWhole ? report : printable(report))
    })

    routes.get(`/:code/draft.${format}`, async (request, response) => {
      const { room } = await admit(request, authorize, trustProxy)
      const draft = publishedOf(room.state)
      if (!draft) throw new Problem(404, 'not-published', 'No draft of this report is published.')
      response.set('Cache-Control', 'private, no-cache')
      await send(response, format, room.code, draft)
    })
  }

  return routes
}

function choiceIn({ query }: Request, state: RoundtableState): { template: Template; locale: ReportLocale } {
  const own = state.life.opening?.options.locale.split('-')[0] ?? ''
  const { template = 'igf-2021', locale = isReportLocale(own) ? own : 'en' } = query
  if (typeof template !== 'string' || !isTemplate(template))
    throw noSuch('template', 'no-such-template', `There is no such template. There are: ${templates.join(', ')}.`)
  if (typeof locale !== 'string' || !isReportLocale(locale))
    throw noSuch(
      'locale',
      'no-such-locale',
      `There is no report in this language. There are: ${reportLocales.join(', ')}.`,
    )
  return { template, locale }
}

async function send(response: Response, format: Format, code: string, report: ReportDocument): Promise<void> {
  const version = 'finalAt' in report ? '-final' : report.standing === undefined ? '' : '-draft'
  const name = `evenhand-${code}-${report.template}-${report.locale}${version}.${format}`
  switch (format) {
    case 'md':
      response.attachment(name).type('text/markdown; charset=utf-8').send(mdOf(report))
      return
    case 'html':
      // Made to be looked at and printed, so a browser opens it.
      response
        .set('Content-Disposition', `inline; filename=${name}`)
        .set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
        .type('html')
        .send(htmlOf(report))
      return
    case 'docx':
      response.attachment(name).send(await docxOf(report))
      return
    case 'json':
      response.attachment(name).json(report)
  }
}

function noSuch(path: string, refused: string, message: string): Problem {
  return new Problem(404, refused, message, { errors: [{ path, message }] })
}
