import { createHash, timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'
import { addressOf, isLocal } from '../access/address.ts'
import type { Limits } from '../access/limits.ts'
import { bearerOf } from './caller.ts'
import { Problem } from './problem.ts'

export interface CreationParts {
  limits: Limits
  trustProxy: number
  createKey: string | undefined
}

/**
 * Who may open roundtables. With CREATE_KEY set: whoever sends that key (401 without it, 429 after too many wrong ones);
 * without: requests from this machine (403).
 */
export function mayCreate({ limits, trustProxy, createKey }: CreationParts): RequestHandler {
  return async (request, _response, next) => {
    if (createKey === undefined) {
      if (isLocal(request)) return next()
      throw new Problem(
        403,
        'only-local',
        'Only requests from the server’s own machine may open roundtables, because CREATE_KEY is not set.',
      )
    }
    const address = addressOf(request, trustProxy)
    const seconds = await limits.barred(address)
    if (seconds > 0)
      throw new Problem(429, 'too-many-tries', 'Too many wrong keys came from this network. Wait some minutes.', {
        headers: { 'Retry-After': String(seconds) },
      })
    const given = bearerOf(request)
    if (given !== undefined && same(given, createKey)) return next()
    if (given !== undefined) await limits.failed(address)
    throw new Problem(
      401,
      'create-key-needed',
      'Send the key that this server asks of organizers as `Authorization: Bearer <key>`.',
      { headers: { 'WWW-Authenticate': 'Bearer' } },
    )
  }
}

/** Compares digests, so that the time of the answer tells nothing about the key. */
function same(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}
