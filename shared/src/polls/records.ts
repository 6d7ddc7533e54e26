import type { Level } from '../attribution/state.ts'
import { levelOf, unnaming } from '../attribution/unnamed.ts'
import { moderators, type Role } from '../kernel/roles.ts'
import type { Sheet, SheetCell } from '../kernel/sheet.ts'
import { questionOf } from '../agenda/state.ts'
import { isOneOf } from './kinds.ts'
import { headOf, sumOf, venueOf, type Round } from './legend.ts'
import { resultsSheet, shiftsSheet, turnoutSheet } from './record-figures.ts'
import { ballotsSheet, textsSheet, type State } from './record-words.ts'
import { floorOfCells, roundKey, type Entry, type Poll, type RoundResult } from './state.ts'

const leaders: readonly Role[] = ['organizer', ...moderators]

/**
 * The polls as tables, for those who lead and the rapporteur; none for anybody else. All figures are those of the recorded results of
 * closed polls, so none is below the floor of cells; who chose what is told of named polls only. Texts that are hidden or wait are for
 * those who lead. Times are ISO 8601 in UTC, shares 0 to 1; an option that each screen has in its own words stands by its id.
 */
export function pollRecords(state: State, role: Role): Sheet[] {
  if (role !== 'rapporteur' && !leaders.includes(role)) return []
  const polls = state.polls.order.flatMap((id) => state.polls.polls.get(id) ?? [])
  const unnamed = unnaming(state, '[withheld]')
  const rounds = polls.flatMap((poll) => roundsOf(state, poll, unnamed))
  const may = leaders.includes(role) ? () => true : (entry: Entry) => entry.state === 'shown'
  return [
    {
      name: 'polls',
      columns: [
        ...['poll', 'asked', 'policy question', 'kind', 'venue', 'privacy', 'stage', 'rounds', 'opened', 'closed'],
        ...['ballots 1', 'ballots 2', 'hands 1', 'hands 2'],
      ],
      rows: polls.map((poll) => pollRow(state, poll, rounds)),
    },
    resultsSheet(rounds),
    turnoutSheet(rounds),
    shiftsSheet(
      state.polls,
      rounds.filter(({ level }) => level !== 'none').map(({ poll }) => poll),
    ),
    textsSheet(state, rounds, may),
    ballotsSheet(state, rounds, may),
  ]
}

function roundsOf(state: State, poll: Poll, unnamed: (text: string) => string): Round[] {
  const { polls } = state
  if (poll.stage !== 'closed') return []
  const level = levelOf(state, poll.about, poll.openedAt ?? 0)
  const say = (text: string) => (level === 'named' ? text : unnamed(text))
  return Object.entries(polls.results.get(poll.id)?.rounds ?? {}).map(([number, result]) => {
    const hands = polls.hands.get(roundKey(poll.id, Number(number)))
    const found = boundResult(result, level)
    return { poll, round: Number(number), found, level, say, ...(hands && isOneOf(poll.kind) && { hands }) }
  })
}

/** By group no regions; without attribution no split at all, and no more of a named poll than of one without names. */
function boundResult({ splits, ...found }: RoundResult, level: Level): RoundResult {
  if (level === 'named') return { ...found, ...(splits && { splits }) }
  if (level === 'none' && found.ballots > 0 && found.ballots < floorOfCells)
    return { ballots: found.ballots, counts: {}, withheld: true }
  const { regionalGroup: _region, ...told } = splits ?? {}
  return { ...found, ...(level === 'group' && { splits: told }) }
}

function pollRow({ agenda }: State, poll: Poll, rounds: readonly Round[]): SheetCell[] {
  const byNumber = [1, 2].map((number) => rounds.find((each) => each.poll === poll && each.round === number))
  return [
    ...headOf(poll),
    questionOf(agenda, poll.about)?.text ?? null,
    poll.kind,
    venueOf(poll),
    poll.privacy,
    poll.stage,
    poll.round,
    timeOf(poll.openedAt),
    timeOf(poll.closedAt),
    ...byNumber.map((each) => each?.found.ballots ?? null),
    ...byNumber.map((each) => (each?.hands ? sumOf(each.hands) : null)),
  ]
}

function timeOf(at: number | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString()
}
