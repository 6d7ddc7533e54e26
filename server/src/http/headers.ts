import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Router } from 'express'
import helmet from 'helmet'

/**
 * The headers of every answer. `response.locals.nonce` is new each time: the page hands it to the component library,
 * whose few style elements are the only ones allowed. Scripts come from this server only, and no text becomes markup (Trusted Types).
 */
export function securityHeaders(): Router {
  const routes = Router()
  routes.use((_request, response, next) => {
    response.locals.nonce = randomBytes(16).toString('base64')
    next()
  })
  routes.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'none'"],
          'script-src': ["'self'"],
          'style-src': [
            "'self'",
            (_request, response) => `'nonce-${String((response as { locals?: { nonce?: string } }).locals?.nonce)}'`,
          ],
          'img-src': ["'self'", 'data:'],
          'connect-src': ["'self'", webSocketsOfHost],
          'font-src': ["'self'"],
          'manifest-src': ["'self'"],
          'base-uri': ["'none'"],
          'form-action': ["'self'"],
          'frame-ancestors': ["'none'"],
          'require-trusted-types-for': ["'script'"],
          'trusted-types': ["'none'"],
        },
      },
      frameguard: { action: 'deny' },
      referrerPolicy: { policy: 'no-referrer' },
      // Settled by whoever adds TLS in front; over plain HTTP in a venue's network it would be ignored.
      strictTransportSecurity: false,
    }),
  )
  return routes
}

/** Some browsers do not count `ws:` of the same host as 'self'. A strange host header adds nothing to the policy. */
function webSocketsOfHost({ headers: { host = '' } }: IncomingMessage, _response: ServerResponse): string {
  return /^[\w.[\]:-]+$/.test(host) ? `ws://${host} wss://${host}` : "'self'"
}
