import express, { Router, type Express } from 'express'
import type { Logger } from 'pino'
import type { EventLog } from '../log/event-log.ts'
import { securityHeaders } from './headers.ts'
import type { Metrics } from './metrics.ts'
import { pages } from './pages.ts'
import { answerProblems, noSuchRoute, Problem } from './problem.ts'
import { proposalRoutes } from './proposal-routes.ts'
import { recordsRoutes } from './records-routes.ts'
import { rehearsalRoutes, type RehearsalParts } from './rehearsal-routes.ts'
import { reportRoutes } from './report-routes.ts'
import { archiveRoutes } from './archive-routes.ts'
import { roundtableRoutes, type RoundtableParts } from './roundtable-routes.ts'
import { trackRoutes } from './track-routes.ts'

export interface HttpParts extends RoundtableParts, RehearsalParts {
  log: EventLog
  metrics: Metrics
  logger: Logger
  /** The folder that holds the built client. */
  clientDir: string
}

/** Everything the server says over HTTP. `/api` answers in JSON, refusals as problem details (RFC 9457); all else is the client. */
export function createHttp(parts: HttpParts): Express {
  const { logger } = parts
  const app = express()
  app.disable('x-powered-by')
  app.use(securityHeaders())
  app.use((request, response, next) => {
    const { method, path } = request
    const began = Date.now()
    response.once('finish', () =>
      logger.debug({ method, path, status: response.statusCode, ms: Date.now() - began }, 'request'),
    )
    next()
  })
  app.use(watching(parts))
  app.use('/api', api(parts))
  app.use(pages(parts.clientDir))
  app.use(noSuchRoute)
  app.use(answerProblems(logger))
  return app
}

function api(parts: HttpParts): Router {
  const routes = Router()
  routes.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store')
    next()
  })
  routes.use('/proposals', proposalRoutes(parts))
  routes.use('/roundtables', archiveRoutes(parts))
  routes.use('/roundtables', roundtableRoutes(parts))
  routes.use('/roundtables', recordsRoutes(parts))
  routes.use('/roundtables', reportRoutes(parts))
  routes.use('/rehearsals', rehearsalRoutes(parts))
  routes.use(trackRoutes(parts))
  routes.use(noSuchRoute)
  return routes
}

/** `GET /healthz`: the process is up. `/readyz`: its storage can be reached, else 503. `/metrics`: Prometheus text. */
function watching({ log, metrics }: HttpParts): Router {
  const routes = Router()
  routes.get('/healthz', (_request, response) => {
    response.json({ status: 'up' })
  })
  routes.get('/readyz', async (_request, response) => {
    await log.ready().catch(() => {
      throw new Problem(503, 'storage-unreachable', 'The storage cannot be reached.')
    })
    response.json({ status: 'ready' })
  })
  routes.get('/metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics())
  })
  return routes
}
