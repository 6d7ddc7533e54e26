import type { ParticipantsState } from '../participants/state.ts'
import type { Present } from './messages.ts'
import { halfOf, undeclared } from './state.ts'

/** Of each group, side and region those who have joined with a device of their own, and so can vote. */
export function presentNow({ people }: ParticipantsState): Present {
  const stakeholderGroups = new Map<string, number>()
  const sides = new Map<string, number>()
  const regionalGroups = new Map<string, number>()
  for (const { phone, stakeholderGroup, side, regionalGroup } of people.values()) {
    if (!phone) continue
    add(stakeholderGroups, stakeholderGroup ?? undeclared)
    add(sides, halfOf(side))
    add(regionalGroups, regionalGroup ?? undeclared)
  }
  return {
    stakeholderGroup: Object.fromEntries(stakeholderGroups),
    side: Object.fromEntries(sides),
    regionalGroup: Object.fromEntries(regionalGroups),
  }
}

function add(counts: Map<string, number>, group: string): void {
  counts.set(group, (counts.get(group) ?? 0) + 1)
}
