import { Router } from 'express'
import type { OpenedRoundtable } from '../access/open-roundtable.ts'
import { linksOf } from './links.ts'
import { mayCreate, type CreationParts } from './may-create.ts'

export interface RehearsalParts extends CreationParts {
  /** Opens a roundtable full of simulated people. */
  rehearse(): Promise<OpenedRoundtable>
  publicUrl(): string
}

/** `POST /api/rehearsals` → 201 as for `POST /api/roundtables`, for those who may open one. */
export function rehearsalRoutes(parts: RehearsalParts): Router {
  const routes = Router()
  routes.post('/', mayCreate(parts), async (_request, response) => {
    response.status(201).json(linksOf(await parts.rehearse(), parts.publicUrl()))
  })
  return routes
}
