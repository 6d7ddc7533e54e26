import { readProposals } from '@evenhand/shared/proposal/read'
import express, { Router, type RequestHandler } from 'express'
import { addressOf } from '../access/address.ts'
import type { Limits } from '../access/limits.ts'
import { Problem } from './problem.ts'

/** Bytes of a pasted page. */
const largestPage = 200_000

/**
 * `POST /api/proposals/read`: the text of a pasted session page (`text/plain`, UTF-8, at most 200 kB) → `{proposals, sources}`.
 * Text that is no session page gives an empty proposal. Refused: another type (415), a longer page (413), too often (429).
 */
export function proposalRoutes({ limits, trustProxy }: { limits: Limits; trustProxy: number }): Router {
  const routes = Router()
  const guard: RequestHandler = async (request, _response, next) => {
    if (!/^text\/plain *(;|$)/i.test(request.headers['content-type'] ?? ''))
      throw new Problem(415, 'wrong-type', 'Send the text of the page as text/plain.')
    if (!(await limits.mayRead(addressOf(request, trustProxy))))
      throw new Problem(429, 'too-fast', 'Too many pages came from this network. Wait some minutes.')
    next()
  }
  routes.post('/read', guard, express.text({ limit: largestPage }), (request, response) => {
    response.json(readProposals(typeof request.body === 'string' ? request.body : ''))
  })
  return routes
}
