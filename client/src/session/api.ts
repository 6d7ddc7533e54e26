import type { Refused } from '@evenhand/shared/protocol/wire'
import { noAnswer } from './refusals.ts'

export type ApiAnswer<Body> = { ok: true; body: Body } | Refused

/**
 * Asks the server over HTTP. Problem details come back as a refusal, a lost connection as `no-answer`; it never throws.
 * The body's shape is the route's promise and is not checked again.
 */
export async function askApi<Body>(path: string, request: RequestInit = {}): Promise<ApiAnswer<Body>> {
  try {
    const answer = await fetch(path, request)
    const body: unknown = await answer.json()
    if (answer.ok) return { ok: true, body: body as Body }
    const { refused = 'internal', detail = '' } = body as { refused?: string; detail?: string }
    return { ok: false, refused, message: detail }
  } catch {
    return { ok: false, ...noAnswer }
  }
}
