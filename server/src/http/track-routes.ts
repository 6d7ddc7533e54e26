import { isRefusal } from '@evenhand/shared/kernel/decision'
import { joinCode } from '@evenhand/shared/protocol/wire'
import { trackRow } from '@evenhand/shared/report/track'
import { trackSheet, type TrackEntry } from '@evenhand/shared/report/track-sheet'
import express, { Router, type Request } from 'express'
import { z } from 'zod'
import { addressOf } from '../access/address.ts'
import type { Authorize } from '../access/authorize.ts'
import { Problem, wrongShape } from './problem.ts'
import { csvOf, xlsxOf } from './records-file.ts'

const mostRoundtables = 200

const trackRequest = z.strictObject({
  roundtables: z.array(z.strictObject({ code: joinCode, key: z.string().min(1).max(200) })).max(mostRoundtables),
})

/**
 * `POST /api/track` `{roundtables: [{code, key}]}` (200 at most, organizers' keys) → `{rows: [TrackRow | {code, error: {refused, message}}]}`
 * in the order asked; `/api/track.csv` and `.xlsx` the same as a table. Nothing of it is kept. A key that is wrong, withdrawn or of
 * another role is the error of its row alone, and counts at the door as anywhere. Refused: another shape (400), another type (415).
 */
export function trackRoutes({ authorize, trustProxy }: { authorize: Authorize; trustProxy: number }): Router {
  const routes = Router()
  const body = express.json({ limit: 100_000 })

  routes.post('/track', body, async (request, response) => {
    response.json({ rows: await rowsFor(request) })
  })

  routes.post('/track.csv', body, async (request, response) => {
    response.attachment('evenhand-track.csv').send(csvOf(trackSheet(await rowsFor(request))))
  })

  routes.post('/track.xlsx', body, async (request, response) => {
    response.attachment('evenhand-track.xlsx').send(await xlsxOf([trackSheet(await rowsFor(request))]))
  })

  async function rowsFor(request: Request): Promise<TrackEntry[]> {
    if (!request.is('application/json')) throw new Problem(415, 'wrong-type', 'Send the list as application/json.')
    const asked = trackRequest.safeParse(request.body)
    if (!asked.success) throw wrongShape(asked.error)
    const address = addressOf(request, trustProxy)
    const rows: TrackEntry[] = []
    // One after the other: so failures are counted before the next key is tried, and rooms open in turn.
    for (const { code, key } of asked.data.roundtables) rows.push(await rowOf(code, key, address))
    return rows
  }

  async function rowOf(code: string, key: string, address: string): Promise<TrackEntry> {
    const admission = await authorize({ code, key, address })
    if (isRefusal(admission)) return { code, error: { refused: admission.refused, message: admission.message } }
    const { room, actor } = admission
    if (actor.role !== 'organizer')
      return { code, error: { refused: 'organizers-only', message: 'This is not the link of an organizer.' } }
    return trackRow(room.state, Date.now())
  }

  return routes
}
