import type { Sheet } from '../kernel/sheet.ts'
import { headOf, legendOf, listedMarks, shareOf, sumOf, type Round, type Row } from './legend.ts'
import { dimensions, type Poll, type PollsState, type RoundResult, type Split, type Tally } from './state.ts'

/** Ballots and hands, of all and by group, in long form: a row for each option, or for each step, rank or place that was given. */
export function resultsSheet(rounds: readonly Round[]): Sheet {
  return {
    name: 'poll results',
    columns: [
      ...['poll', 'asked', 'round', 'source', 'split by', 'group', 'option', 'step, rank or place'],
      ...['count', 'ballots', 'share'],
    ],
    rows: rounds.flatMap(resultRows),
  }
}

function resultRows({ poll, round, found, hands }: Round): Row[] {
  const counted = (source: string, by: string, group: string | null, { ballots, counts }: Tally): Row[] =>
    listedMarks(poll, counts).map((mark) => {
      const count = counts[mark] ?? 0
      const share = shareOf(poll, count, ballots)
      return [...headOf(poll), round, source, by, group, ...legendOf(poll, mark), count, ballots, share]
    })
  return [
    ...(found.withheld ? [] : counted('ballots', 'all', null, found)),
    ...splitsOf(found).flatMap(([by, group, split]) => counted('ballots', by, group, split)),
    ...(hands ? counted('hands', 'all', null, { ballots: sumOf(hands), counts: hands }) : []),
  ]
}

/** Who voted, of those who had joined when the poll closed. */
export function turnoutSheet(rounds: readonly Round[]): Sheet {
  return {
    name: 'poll turnout',
    columns: ['poll', 'asked', 'round', 'split by', 'group', 'ballots', 'present', 'merged groups'],
    rows: rounds.flatMap(turnoutRows),
  }
}

function turnoutRows({ poll, round, found }: Round): Row[] {
  const splits = splitsOf(found)
  const sides = splits.filter(([by]) => by === 'side')
  const present = sides.length > 0 ? sides.reduce((sum, [, , split]) => sum + split.present, 0) : null
  return [
    [...headOf(poll), round, 'all', null, found.ballots, present, null],
    ...splits.map(([by, group, split]): Row => {
      const merged = split.of?.join('; ') ?? null
      return [...headOf(poll), round, by, group, split.ballots, split.present, merged]
    }),
  ]
}

/** From each option of the first round to those of the second. */
export function shiftsSheet({ results }: PollsState, polls: readonly Poll[]): Sheet {
  return {
    name: 'poll shifts',
    columns: ['poll', 'asked', 'from', 'to', 'count', 'voted in both'],
    rows: [...new Set(polls)].flatMap((poll): Row[] => {
      const shifts = poll.stage === 'closed' ? results.get(poll.id)?.shifts : undefined
      const moves = Object.entries(shifts?.from ?? {}).flatMap(([from, row]) =>
        Object.entries(row).map(([to, count]) => [from, to, count] as const),
      )
      return moves.map(([from, to, count]) => [
        ...headOf(poll),
        legendOf(poll, from)[0],
        legendOf(poll, to)[0],
        count,
        shifts?.both ?? null,
      ])
    }),
  }
}

function splitsOf({ splits = {} }: RoundResult): [by: string, group: string, split: Split][] {
  return dimensions.flatMap((by) =>
    Object.entries(splits[by] ?? {}).map(([group, split]): [string, string, Split] => [by, group, split]),
  )
}
