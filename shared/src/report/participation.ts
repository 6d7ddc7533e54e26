import { sides } from '../kernel/roles.ts'
import { present } from '../participants/attendance.ts'
import { headcount } from '../participants/state.ts'
import { undeclared } from '../polls/state.ts'
import { questionFigures } from './questions.ts'
import { table, paragraph } from './blocks.ts'
import type { Block } from './document.ts'
import { duration, type Teller } from './teller.ts'

/** Who took part and who spoke, as figures; without attribution the sums alone. */
export function participation(teller: Teller): Block[] {
  const { words, state, all } = teller
  const { bySide, byGroup } = state.floor
  const turns = sides.reduce((sum, side) => sum + bySide[side].count, 0)
  const spoken = sides.reduce((sum, side) => sum + bySide[side].ms, 0)
  const whole = paragraph(
    turns > 0 ? teller.counted(words.spoke, turns, { time: duration(spoken) }) : words.missing.interventions,
    turns > 0 ? undefined : 'missing',
    'spoken',
  )
  if (all === 'none') return [whole, ...questionFigures(teller)]
  const { group, region, people, side, time } = words.columns
  return [
    ...table(words.caption.groups, [group, people], membersBy(teller, 'stakeholderGroup'), 'groups'),
    ...(all === 'named'
      ? table(words.caption.regions, [region, people], membersBy(teller, 'regionalGroup'), 'regions')
      : []),
    whole,
    ...table(
      words.caption.turns,
      [side, words.columns.turns, time],
      sides
        .filter((each) => bySide[each].count > 0)
        .map((each) => [words.side[each], bySide[each].count, duration(bySide[each].ms)]),
      'turns',
    ),
    ...table(
      words.caption.groupTime,
      [group, time],
      [...byGroup.entries()]
        .toSorted(([, a], [, b]) => b - a)
        .map(([name, ms]) => [teller.group(name || undeclared), duration(ms)]),
      'groupTime',
    ),
    ...questionFigures(teller),
  ]
}

function membersBy(teller: Teller, dimension: 'stakeholderGroup' | 'regionalGroup'): [string, number][] {
  const found = new Map<string, number>()
  for (const person of present(teller.state)) {
    const group = person[dimension] ?? undeclared
    found.set(group, (found.get(group) ?? 0) + headcount(person))
  }
  if (found.size === 1 && found.has(undeclared)) return []
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([group, count]) => [teller.group(group), count])
}
