import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import express, { Router } from 'express'
import { archiveFormat, archiveLines, BadArchive } from '../archive/archive.ts'
import { hashOf } from '../archive/canonical.ts'
import { importArchive, type ImportParts } from '../archive/import.ts'
import type { Authorize } from '../access/authorize.ts'
import { admitRole } from './caller.ts'
import { linksOf } from './links.ts'
import { mayCreate, type CreationParts } from './may-create.ts'
import { Problem } from './problem.ts'

/** Bytes of an archive; an hour and a half are about one million. */
const largest = 64_000_000

export interface ArchiveParts extends ImportParts, CreationParts {
  authorize: Authorize
  publicUrl(): string
}

/**
 * `GET /:code/archive` with an organizer's key: the roundtable as one file, `<code>.evenhand`. Refused: another role (403), a session that is not closed or a
 * poll whose answers are not sealed yet (409 `not-closed`, `form-open`).
 *
 * `POST /import`, body = such a file, by whoever may open roundtables → 201 as for a new one: `{code, title, links, speakers}`. It keeps its code
 * where that is free. Refused: a file that is none, or was changed (422 `not-an-archive`, with the line); a roundtable that is here already (409 `already-here`).
 */
export function archiveRoutes(parts: ArchiveParts): Router {
  const { authorize, trustProxy, rules, log, publicUrl } = parts
  const routes = Router()

  routes.get('/:code/archive', async (request, response) => {
    const { room } = await admitRole(request, ['organizer'], authorize, trustProxy)
    const { code, state } = room
    const known = rules.publicFacts(state)
    if (known?.state !== 'closed') throw new Problem(409, 'not-closed', 'Close the session first.')
    if ((await log.unfinished()).some(({ roundtable }) => roundtable === code))
      throw new Problem(409, 'erasing', 'Somebody’s words are being erased. Try again in a moment.')
    if ((await log.unsealed()).some(({ roundtable }) => roundtable === code))
      throw new Problem(409, 'form-open', 'Answers to a poll are not sealed yet. Close the form first.')
    const facts = await log.read(code, 0, state.seq)
    const head = { format: archiveFormat, version: 1, code, title: known.title, exportedAt: Date.now() } as const
    response.attachment(`${code}.evenhand`).type('application/x-ndjson')
    await pipeline(Readable.from(archiveLines(head, facts, hashOf(state))), response)
  })

  routes.post(
    '/import',
    mayCreate(parts),
    express.text({ type: () => true, limit: largest, defaultCharset: 'utf-8' }),
    async (request, response) => {
      const opened = await importArchive(parts, typeof request.body === 'string' ? request.body : '').catch(told)
      if (opened === 'here') throw new Problem(409, 'already-here', 'This roundtable is on this server already.')
      response.status(201).json(linksOf(opened, publicUrl()))
    },
  )

  return routes
}

function told(error: unknown): never {
  if (!(error instanceof BadArchive)) throw error
  const { line, message } = error
  throw new Problem(422, 'not-an-archive', `${message} (line ${line}).`, {
    errors: [{ path: `line ${line}`, message }],
  })
}
