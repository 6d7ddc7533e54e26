import { isRefusal } from '@evenhand/shared/kernel/decision'
import { openingRequest } from '@evenhand/shared/roundtable/opening'
import type { Rules } from '@evenhand/shared/roundtable/contract'
import type { RoundtableState } from '@evenhand/shared/roundtable/state'
import express, { Router, type Request } from 'express'
import type { Authorize } from '../access/authorize.ts'
import type { KeyRecord, Keys } from '../access/keys.ts'
import { openRoundtable } from '../access/open-roundtable.ts'
import type { Rooms } from '../room/rooms.ts'
import { admit, admitRole } from './caller.ts'
import { linksOf, linkTo } from './links.ts'
import { mayCreate, type CreationParts } from './may-create.ts'
import { Problem, problemOf, wrongShape } from './problem.ts'

export interface RoundtableParts extends CreationParts {
  rooms: Rooms<RoundtableState>
  rules: Rules<RoundtableState>
  keys: Keys
  authorize: Authorize
  publicUrl(): string
  /** Ends the open connections that came by this link. */
  endLink(code: string, link: string): void
  /** Takes a roundtable out of everything. */
  remove(code: string): Promise<void>
}

/**
 * `POST /api/roundtables` `{proposal, options?}` → 201 `{code, title, links, speakers}`; `GET /:code` → `{code, title, state}`;
 * with an organizer's key `DELETE /:code` `{code}` → `{code, deleted: true}`, `GET /:code/links`, `POST /:code/links/:id/renew` and `…/revoke`.
 * Refusals are problem details; what each route refuses stands with it.
 */
export function roundtableRoutes(parts: RoundtableParts): Router {
  const { rules, keys, authorize, trustProxy, publicUrl, endLink, remove } = parts
  const routes = Router()

  routes.post('/', mayCreate(parts), express.json({ limit: 500_000 }), async (request, response) => {
    if (!request.is('application/json')) throw new Problem(415, 'wrong-type', 'Send the proposal as application/json.')
    const parsed = openingRequest.safeParse(request.body)
    if (!parsed.success) throw wrongShape(parsed.error)
    const opened = await openRoundtable(parts, parsed.data.proposal, parsed.data.options)
    if (isRefusal(opened)) throw problemOf(opened)
    response.status(201).json(linksOf(opened, publicUrl()))
  })

  routes.get('/:code', async (request, response) => {
    const { room } = await admit(request, authorize, trustProxy)
    response.json({ code: room.code, ...rules.publicFacts(room.state) })
  })

  /**
   * Deletes the roundtable for good: what was said, its keys, its links. `{code}` says once more which. Refused: another role (403), a code
   * that is not this one (400).
   */
  routes.delete('/:code', express.json({ limit: 1000 }), async (request, response) => {
    const { room } = await admitRole(request, ['organizer'], authorize, trustProxy)
    const { code: confirmed } = (request.body ?? {}) as { code?: unknown }
    if (confirmed !== room.code) {
      const message = 'Repeat the join code of the roundtable that is to be deleted.'
      throw new Problem(400, 'not-confirmed', message, { errors: [{ path: 'code', message }] })
    }
    await remove(room.code)
    response.json({ code: room.code, deleted: true })
  })

  routes.get('/:code/links', async (request, response) => {
    const { room } = await admitRole(request, ['organizer'], authorize, trustProxy)
    response.json((await keys.list(room.code)).map(listed))
  })

  /** A new key for the same purpose; the old link ends. Refused: an unknown link (404), one that was revoked (409). */
  routes.post('/:code/links/:id/renew', async (request, response) => {
    const record = await linkNamedBy(request)
    const renewed = await keys.renew(record)
    endLink(record.roundtable, record.id)
    response.json({ ...listed(renewed.record), link: linkTo(publicUrl(), record.roundtable, record.role, renewed.key) })
  })

  /** Ends a link for good. Refused besides: the organizer's last one, which can be renewed (409). */
  routes.post('/:code/links/:id/revoke', async (request, response) => {
    const record = await linkNamedBy(request)
    const others = (await keys.list(record.roundtable)).filter(
      ({ id, role, revokedAt }) => role === 'organizer' && revokedAt === undefined && id !== record.id,
    )
    if (record.role === 'organizer' && others.length === 0)
      throw new Problem(
        409,
        'last-organizer-link',
        'Nobody could lead this roundtable any more. Renew the link instead.',
      )
    await keys.revoke(record)
    endLink(record.roundtable, record.id)
    response.json({ ...listed(record), revoked: true })
  })

  async function linkNamedBy(request: Request): Promise<KeyRecord> {
    const { room } = await admitRole(request, ['organizer'], authorize, trustProxy)
    const record = (await keys.list(room.code)).find(({ id }) => id === request.params.id)
    if (!record) throw new Problem(404, 'unknown-link', 'This roundtable has no such link.')
    if (record.revokedAt !== undefined) throw new Problem(409, 'link-revoked', 'This link was withdrawn already.')
    return record
  }

  return routes
}

function listed({ id, role, label, createdAt, revokedAt }: KeyRecord) {
  return { id, role, label, createdAt, revoked: revokedAt !== undefined }
}
