import { dimensions, type Dimension } from '@evenhand/shared/polls/state'
import type { PollView } from '@evenhand/shared/polls/view'
import { groupLabel } from '../../words/groups.ts'
import type { Words } from '../../words/words.ts'
import type { Format } from './format.ts'
import { foundIn, groupsIn, type Column } from './found.ts'

/** By what the result of a round can be split, in a fixed order. */
export function dimensionsIn(poll: PollView, round?: number): Dimension[] {
  const splits = splitsIn(poll, round)
  return dimensions.filter((dimension) => splits[dimension] !== undefined)
}

function splitsIn({ rounds = {} }: PollView, round?: number) {
  const newest = Math.max(...Object.keys(rounds).map(Number))
  return rounds[round ?? newest]?.splits ?? {}
}

/** A chart for each group of whom somebody answered, with how many of those present did. */
export function groupColumns(...asked: Parameters<typeof allGroups>): Column[] {
  return allGroups(...asked).filter(({ found }) => found.ballots > 0)
}

/** One line for the groups of whom nobody answered; empty where there are none. */
export function silentGroups(...asked: Parameters<typeof allGroups>): string {
  return allGroups(...asked)
    .filter(({ found }) => found.ballots === 0)
    .map(({ heading, note }) => `${heading}: ${note}`)
    .join(' · ')
}

function allGroups(t: Words, format: Format, poll: PollView, dimension: Dimension, round?: number) {
  const split = splitsIn(poll, round)[dimension] ?? {}
  return groupsIn(split).flatMap((group) => {
    const found = split[group]
    if (!found) return []
    const turnout = t('charts.turnout', { voted: found.ballots, present: found.present })
    const merged = found.of?.map((part) => groupName(t, dimension, part)) ?? []
    return [
      {
        key: group,
        heading: found.of ? t('charts.smaller') : groupName(t, dimension, group),
        note: merged.length > 0 ? `${turnout} · ${format.list(merged)}` : turnout,
        found,
      },
    ]
  })
}

function groupName(t: Words, dimension: Dimension, group: string): string {
  if (group === 'undeclared') return t('charts.undeclared')
  if (group === 'other') return t('charts.smaller')
  if (dimension === 'side') return t(`common.sideLong.${group as 'room'}`)
  return groupLabel(t, dimension, group)
}

/** Whether a round has anything to compare. */
export function hasGroups(poll: PollView, round?: number): boolean {
  return foundIn(poll, round)?.withheld === undefined && dimensionsIn(poll, round).length > 0
}
