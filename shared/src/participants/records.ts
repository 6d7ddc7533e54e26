import type { AgendaState } from '../agenda/state.ts'
import type { AttributionState } from '../attribution/state.ts'
import { levelOfAll } from '../attribution/unnamed.ts'
import type { FloorState } from '../floor/state.ts'
import type { HandsState } from '../hands/state.ts'
import { sides } from '../kernel/roles.ts'
import type { Sheet, SheetCell } from '../kernel/sheet.ts'
import type { LifeState } from '../life/state.ts'
import { present } from './attendance.ts'
import { headcount, type ParticipantsState } from './state.ts'

type State = {
  participants: ParticipantsState
  floor: FloorState
  hands: HandsState
  agenda: AgendaState
  attribution: AttributionState
  life: LifeState
  at: number
}

const undeclared = 'undeclared'

/** How many took part and spoke, by side, group and region; the sums alone where nobody is to be told apart. A hub counts the people behind it. */
export function participationRecords(state: State): Sheet[] {
  const { bySide, byGroup } = state.floor
  const level = levelOfAll(state)
  const there = present(state)
  const seconds = (ms: number) => Math.round(ms / 1000)
  const sum = (figure: (side: (typeof sides)[number]) => number) => sides.reduce((all, side) => all + figure(side), 0)
  const whole = [
    'all',
    null,
    there.reduce((all, person) => all + headcount(person), 0),
    sum((side) => bySide[side].count),
    seconds(sum((side) => bySide[side].ms)),
  ]
  const people = (dimension: 'side' | 'stakeholderGroup' | 'regionalGroup') => {
    const found = new Map<string, number>()
    for (const person of there) {
      const group = person[dimension] ?? undeclared
      found.set(group, (found.get(group) ?? 0) + headcount(person))
    }
    return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1))
  }
  const rows: SheetCell[][] = [
    ...sides.map((side): SheetCell[] => {
      const { count, ms } = bySide[side]
      return ['side', side, people('side').find(([name]) => name === side)?.[1] ?? 0, count, seconds(ms)]
    }),
    ...people('stakeholderGroup').map(([group, count]): SheetCell[] => {
      const ms = byGroup.get(group === undeclared ? '' : group) ?? 0
      return ['stakeholderGroup', group, count, null, seconds(ms)]
    }),
    ...(level === 'named'
      ? people('regionalGroup').map(([group, count]): SheetCell[] => ['regionalGroup', group, count, null, null])
      : []),
  ]
  return [
    {
      name: 'participation',
      columns: ['split by', 'group', 'people', 'interventions', 'speaking time s'],
      rows: [whole, ...(level === 'none' ? [] : rows)],
    },
  ]
}
