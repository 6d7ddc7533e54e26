import { floorRecords } from '../floor/records.ts'
import { moderators, type Role } from '../kernel/roles.ts'
import type { Sheet } from '../kernel/sheet.ts'
import { notesRecords } from '../notes/records.ts'
import { outcomesRecords } from '../outcomes/records.ts'
import { participationRecords } from '../participants/records.ts'
import { pollRecords } from '../polls/records.ts'
import { questionsRecords } from '../questions/records.ts'
import type { RoundtableState } from './state.ts'

const readers: readonly Role[] = ['organizer', ...moderators, 'rapporteur']

/** What leaves a roundtable as tables, one or several sheets a feature. */
export function records(state: RoundtableState, role: Role): Sheet[] {
  if (!readers.includes(role)) return []
  return [
    ...pollRecords(state, role),
    ...floorRecords(state),
    ...notesRecords(state),
    ...questionsRecords(state),
    ...outcomesRecords(state),
    ...participationRecords(state),
  ]
}
