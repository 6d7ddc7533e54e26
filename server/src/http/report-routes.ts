import { moderators, type Role } from '@evenhand/shared/kernel/roles'
import {
  isReportLocale,
  isTemplate,
  reportLocales,
  templates,
  type ReportDocument,
} from '@evenhand/shared/report/document'
import { reportOf } from '@evenhand/shared/report/report'
import { Router, type Request } from 'express'
import { docxOf } from '../report/docx.ts'
import { htmlOf } from '../report/html.ts'
import { mdOf } from '../report/md.ts'
import { admitRole } from './caller.ts'
import { Problem } from './problem.ts'
import type { RecordsParts } from './records-routes.ts'

const readers: readonly Role[] = ['organizer', ...moderators, 'rapporteur']

type Format = 'md' | 'html' | 'docx' | 'json'

/**
 * `GET /:code/report.md`, `.html`, `.docx` or `.json` with the key of an organizer, moderator or rapporteur: what the roundtable says so
 * far, in the form that `?template=` names (`igf-2021` unless said otherwise) and the language of `?locale=` (else the roundtable's own
 * where there is one, else English). Refused: another role (403), no key (401), a form or language that is not there (404).
 */
export function reportRoutes({ authorize, trustProxy }: RecordsParts): Router {
  const routes = Router()

  routes.get('/:code/report.md', async (request, response) => {
    const { report, name } = await reportFor(request, 'md')
    response.attachment(name).type('text/markdown; charset=utf-8').send(mdOf(report))
  })

  // Made to be looked at and printed, so a browser opens it.
  routes.get('/:code/report.html', async (request, response) => {
    const { report, name } = await reportFor(request, 'html')
    response
      .set('Content-Disposition', `inline; filename=${name}`)
      .set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
      .type('html')
      .send(htmlOf(report))
  })

  routes.get('/:code/report.docx', async (request, response) => {
    const { report, name } = await reportFor(request, 'docx')
    response.attachment(name).send(await docxOf(report))
  })

  routes.get('/:code/report.json', async (request, response) => {
    const { report, name } = await reportFor(request, 'json')
    response.attachment(name).json(report)
  })

  async function reportFor(request: Request, format: Format): Promise<{ report: ReportDocument; name: string }> {
    const { room } = await admitRole(request, readers, authorize, trustProxy)
    const own = room.state.life.opening?.options.locale.split('-')[0] ?? ''
    const { template = 'igf-2021', locale = isReportLocale(own) ? own : 'en' } = request.query
    if (typeof template !== 'string' || !isTemplate(template))
      throw noSuch('template', 'no-such-template', `There is no such template. There are: ${templates.join(', ')}.`)
    if (typeof locale !== 'string' || !isReportLocale(locale))
      throw noSuch(
        'locale',
        'no-such-locale',
        `There is no report in this language. There are: ${reportLocales.join(', ')}.`,
      )
    const report = reportOf(room.state, { template, locale })
    return { report, name: `evenhand-${room.code}-${template}-${locale}.${format}` }
  }

  return routes
}

function noSuch(path: string, refused: string, message: string): Problem {
  return new Problem(404, refused, message, { errors: [{ path, message }] })
}
