import { STATUS_CODES } from 'node:http'
import type { Refusal } from '@evenhand/shared/kernel/decision'
import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { z } from 'zod'

export interface FieldError {
  path: string
  message: string
}

/** What an HTTP caller did wrong; sent as problem details (RFC 9457) with the stable code in `refused`. */
export class Problem extends Error {
  readonly status: number
  readonly refused: string
  readonly errors: readonly FieldError[]
  readonly headers: Record<string, string>

  constructor(
    status: number,
    refused: string,
    message: string,
    more: { errors?: readonly FieldError[]; headers?: Record<string, string> } = {},
  ) {
    super(message)
    this.status = status
    this.refused = refused
    this.errors = more.errors ?? []
    this.headers = more.headers ?? {}
  }
}

const statusOf: Record<string, number> = {
  'unknown-code': 404,
  'unknown-key': 401,
  'link-revoked': 403,
  'too-many-tries': 429,
}

/** A refusal of the door or of the rules, as HTTP says it; a rule's refusal is a bad request. */
export function problemOf({ refused, message, path, values }: Refusal): Problem {
  return new Problem(statusOf[refused] ?? 400, refused, message, {
    ...(path !== undefined && { errors: [{ path, message }] }),
    headers: {
      ...(values?.seconds !== undefined && { 'Retry-After': String(values.seconds) }),
      ...(refused === 'unknown-key' && { 'WWW-Authenticate': 'Bearer' }),
    },
  })
}

/** Every complaint of a schema; `path` is dotted, as in `proposal.speakers.2.name`. */
export function wrongShape(error: z.ZodError): Problem {
  const errors = error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
  return new Problem(400, 'wrong-shape', 'Some fields are not as they should be.', { errors })
}

export const noSuchRoute: RequestHandler = (request) => {
  throw new Problem(404, 'no-such-route', `There is no ${request.method} ${request.path} here.`)
}

/** Turns what a route threw into problem details; what is no problem of the caller's is logged and told without its inside. */
export function answerProblems(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error)
    const problem = error instanceof Problem ? error : fromBodyReader(error)
    if (!problem) logger.error({ err: error, method: request.method, path: request.path }, 'a request failed')
    const { status, refused, message, errors, headers } =
      problem ?? new Problem(500, 'failed', 'The server could not do this.')
    response.status(status).set(headers).type('application/problem+json')
    response.send(
      JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail: message, refused, errors }),
    )
  }
}

/** The reader of bodies (and of paths) throws errors with a status of its own. */
function fromBodyReader(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number' || error.status >= 500)
    return undefined
  if (error.status === 413)
    return new Problem(
      413,
      'too-long',
      `This is too long.${'limit' in error ? ` At most ${Number(error.limit) / 1000} kB can be read.` : ''}`,
    )
  if (error.status === 415)
    return new Problem(415, 'wrong-encoding', 'The text must be UTF-8, and not compressed in an unknown way.')
  if ('type' in error && error.type === 'entity.parse.failed')
    return new Problem(400, 'not-json', 'The body is not JSON.')
  return new Problem(error.status, 'bad-request', 'The request could not be read.')
}
