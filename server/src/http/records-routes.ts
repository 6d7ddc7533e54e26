import { moderators, type Role } from '@evenhand/shared/kernel/roles'
import type { Sheet } from '@evenhand/shared/kernel/sheet'
import type { Rules } from '@evenhand/shared/roundtable/contract'
import type { RoundtableState } from '@evenhand/shared/roundtable/state'
import { Router, type Request } from 'express'
import type { Authorize } from '../access/authorize.ts'
import { admitRole } from './caller.ts'
import { Problem } from './problem.ts'
import { csvOf, jsonOf, xlsxOf } from './records-file.ts'

export interface RecordsParts {
  rules: Rules<RoundtableState>
  authorize: Authorize
  trustProxy: number
}

const readers: readonly Role[] = ['organizer', ...moderators, 'rapporteur']

/**
 * `GET /:code/records.csv`, `.xlsx` or `.json` with the key of an organizer, moderator or rapporteur: what the rules give out as tables.
 * `?sheet=` picks one by its name; a CSV holds one, by default the first. Refused: another role (403), no key (401), a sheet that is not
 * there (404).
 */
export function recordsRoutes({ rules, authorize, trustProxy }: RecordsParts): Router {
  const routes = Router()

  routes.get('/:code/records.csv', async (request, response) => {
    const { code, sheets } = await recordsFor(request)
    const [sheet] = sheets
    if (!sheet) throw new Problem(404, 'no-records', 'This roundtable has no records.')
    response.attachment(`evenhand-${code}-${sheet.name.replaceAll(' ', '-')}.csv`).send(csvOf(sheet))
  })

  routes.get('/:code/records.xlsx', async (request, response) => {
    const { code, sheets } = await recordsFor(request)
    response.attachment(`evenhand-${code}-records.xlsx`).send(await xlsxOf(sheets))
  })

  routes.get('/:code/records.json', async (request, response) => {
    const { code, sheets } = await recordsFor(request)
    response.attachment(`evenhand-${code}-records.json`).json(jsonOf(sheets))
  })

  async function recordsFor(request: Request): Promise<{ code: string; sheets: Sheet[] }> {
    const { room, actor } = await admitRole(request, readers, authorize, trustProxy)
    const sheets = rules.records(room.state, actor.role)
    const { sheet: wanted } = request.query
    if (wanted === undefined) return { code: room.code, sheets }
    const picked = sheets.filter(({ name }) => name === wanted)
    if (picked.length === 0) {
      const message = `There is no such sheet. There are: ${sheets.map(({ name }) => name).join(', ')}.`
      throw new Problem(404, 'no-such-sheet', message, { errors: [{ path: 'sheet', message }] })
    }
    return { code: room.code, sheets: picked }
  }

  return routes
}
