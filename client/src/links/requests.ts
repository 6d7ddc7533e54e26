import type { ApiAnswer } from '../session/api.ts'
import { askApi } from '../session/api.ts'
import type { ListedLink } from './listed.ts'

/** Which roundtable, and the organizer's key that opens the list of its links. */
export interface Desk {
  code: string
  key: string | undefined
}

function ask<Body>({ code, key }: Desk, path: string, method: 'GET' | 'POST'): Promise<ApiAnswer<Body>> {
  return askApi<Body>(`/api/roundtables/${code}/links${path}`, {
    method,
    headers: key === undefined ? {} : { Authorization: `Bearer ${key}` },
  })
}

export function listLinks(desk: Desk): Promise<ApiAnswer<ListedLink[]>> {
  return ask(desk, '', 'GET')
}

/** The new link, told only now; the old one has ended. */
export function renewLink(desk: Desk, id: string): Promise<ApiAnswer<ListedLink & { link: string }>> {
  return ask(desk, `/${id}/renew`, 'POST')
}

export function withdrawLink(desk: Desk, id: string): Promise<ApiAnswer<ListedLink>> {
  return ask(desk, `/${id}/revoke`, 'POST')
}
