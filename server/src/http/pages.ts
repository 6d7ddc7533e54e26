import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import express, { Router } from 'express'
import { Problem } from './problem.ts'

const noncePlaceholder = /__CSP_NONCE__/g

/** The client: assets whose name holds their hash may be kept for ever, every other path is the one page. */
export function pages(clientDir: string): Router {
  const routes = Router()
  const index = join(clientDir, 'index.html')
  const page = existsSync(index) ? readFileSync(index, 'utf8') : undefined

  routes.use(
    '/assets',
    express.static(join(clientDir, 'assets'), {
      immutable: true,
      maxAge: '1y',
      index: false,
      fallthrough: false,
      redirect: false,
    }),
  )
  routes.use(express.static(clientDir, { index: false, redirect: false, maxAge: '1h' }))
  routes.get('/{*any}', (_request, response) => {
    if (page === undefined) throw new Problem(503, 'no-client', 'The pages are not built yet: run `npm run build`.')
    response.set('Cache-Control', 'no-store').type('html')
    response.send(page.replace(noncePlaceholder, String(response.locals.nonce)))
  })
  return routes
}
