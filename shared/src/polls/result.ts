import { aboveFloor } from './floor.ts'
import { isOneOf } from './kinds.ts'
import type { Present } from './messages.ts'
import {
  dimensions,
  floorOfCells,
  isSecret,
  noTally,
  otherGroup,
  roundKey,
  takenTogether,
  tallyOf,
  type Dimension,
  type Entry,
  type Poll,
  type PollResult,
  type PollsState,
  type RoundResult,
  type Shifts,
  type Split,
} from './state.ts'

/** What the poll has found with the round that has just ended, as it may be shown to anybody and kept for ever. */
export function resultAfter(state: PollsState, poll: Poll, present: Present): PollResult {
  const rounds = state.results.get(poll.id)?.rounds ?? {}
  const shifts = poll.round > 1 ? shiftsOf(state, poll) : undefined
  return { rounds: { ...rounds, [poll.round]: roundResult(state, poll, present) }, ...(shifts && { shifts }) }
}

function roundResult(state: PollsState, poll: Poll, present: Present): RoundResult {
  const tally = tallyOf(state, poll)
  if (isSecret(poll) && tally.ballots < floorOfCells)
    return { ballots: tally.ballots, counts: {}, ...(tally.ballots > 0 && { withheld: true }) }
  const entries = entriesOf(state, poll)
  const splits = poll.privacy === 'anonymous' ? {} : splitsOf(state, poll, present)
  return {
    ...tally,
    ...(Object.keys(splits).length > 0 && { splits }),
    ...(Object.keys(entries).length > 0 && { entries }),
  }
}

function splitsOf(state: PollsState, poll: Poll, present: Present): NonNullable<RoundResult['splits']> {
  const found = dimensions.map(
    (dimension) => [dimension, aboveFloor(cellsOf(state, poll, dimension, present))] as const,
  )
  return Object.fromEntries(found.filter(([, split]) => Object.keys(split).length > 0))
}

/** Every group that voted or could have. */
function cellsOf(state: PollsState, poll: Poll, dimension: Dimension, present: Present): Map<string, Split> {
  const prefix = `${roundKey(poll.id, poll.round)}${dimension}/`
  const cells = new Map<string, Split>()
  for (const [group, members] of Object.entries(present[dimension])) cells.set(group, { ...noTally, present: members })
  for (const [key, tally] of state.cells.startingWith(prefix, Infinity)) {
    const group = key.slice(prefix.length)
    // Somebody may have changed groups since voting: nobody voted who was not there.
    cells.set(group, { ...tally, present: Math.max(tally.ballots, cells.get(group)?.present ?? 0) })
  }
  return cells
}

/** Words by their folded form; texts under numbers, in no order of time, with group and side where at least three share both. */
function entriesOf(state: PollsState, poll: Poll): Record<string, Entry> {
  const prefix = roundKey(poll.id, poll.round)
  const found = state.entries.startingWith(prefix, Infinity)
  if (poll.kind === 'words' || !isSecret(poll))
    return Object.fromEntries(found.map(([key, entry]) => [key.slice(prefix.length), entry]))
  const groups = aboveFloor(authorsOf(found.map(([, entry]) => entry)))
  return Object.fromEntries(
    found.map(([, { text, count, state, ...author }], index) => {
      const { stakeholderGroup, side } = author
      const known = Object.hasOwn(groups, authorKey(author)) && authorKey(author) !== otherGroup
      return [
        `t${index + 1}`,
        { text, count, state, ...(known && stakeholderGroup && { stakeholderGroup }), ...(known && side && { side }) },
      ]
    }),
  )
}

function authorsOf(entries: readonly Entry[]): Map<string, Split> {
  const authors = new Map<string, Split>()
  for (const entry of entries) {
    const { ballots } = authors.get(authorKey(entry)) ?? noTally
    authors.set(authorKey(entry), { ballots: ballots + 1, counts: {}, present: 0 })
  }
  return authors
}

function authorKey({ stakeholderGroup, side }: Pick<Entry, 'stakeholderGroup' | 'side'>): string {
  return `${stakeholderGroup ?? ''}\u001f${side ?? ''}`
}

/** Who moved, for kinds with one option a ballot. Options that fewer than three came from are taken together. */
function shiftsOf(state: PollsState, poll: Poll): Shifts | undefined {
  if (!isOneOf(poll.kind)) return undefined
  const [first, second] = [roundKey(poll.id, 1), roundKey(poll.id, 2)]
  const from = new Map<string, Split>()
  let both = 0
  for (const [key, { choice }] of state.ballots.startingWith(second, Infinity)) {
    const before = state.ballots.get(first + key.slice(second.length))?.choice
    if (typeof before !== 'string' || typeof choice !== 'string') continue
    both += 1
    const row = from.get(before) ?? { ...noTally, present: 0 }
    from.set(before, {
      ballots: row.ballots + 1,
      present: 0,
      counts: { ...row.counts, [choice]: (row.counts[choice] ?? 0) + 1 },
    })
  }
  if (both < floorOfCells) return undefined
  // One who voted in a single round would be what the rounds and the moves between them leave over.
  const once = [1, 2].map((round) => (state.cells.get(`${roundKey(poll.id, round)}all/`) ?? noTally).ballots - both)
  if (isSecret(poll) && once.some((ballots) => ballots > 0 && ballots < floorOfCells)) return undefined
  const rows = Object.entries(from.size === 1 ? Object.fromEntries(from) : aboveFloor(from))
  return rows.length > 0
    ? { both, from: Object.fromEntries(rows.map(([row, { of, counts }]) => [of ? takenTogether : row, counts])) }
    : undefined
}
