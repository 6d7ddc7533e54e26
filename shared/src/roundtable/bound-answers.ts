import type { Level } from '../attribution/state.ts'
import type { Convergence } from '../outcomes/convergence.ts'
import type { LabelView, OutcomeView } from '../outcomes/view.ts'
import { floorOfCells } from '../polls/state.ts'
import type { EntryView, PollView, RoundView } from '../polls/view.ts'

type Unnamed = (text: string) => string

/** By group no split by region; without attribution no split and not who moved. */
export function boundSplits(poll: PollView, level: Level): PollView {
  if (level === 'named') return poll
  const { rounds, shifts, ...rest } = poll
  return {
    ...rest,
    ...(rounds && { rounds: mapped(rounds, (round) => withSplits(round, level)) }),
    ...(shifts && level === 'group' && { shifts }),
  }
}

function withSplits({ splits, ...round }: RoundView, level: Level): RoundView {
  const { regionalGroup: _region, ...told } = splits ?? {}
  return { ...round, ...(splits && level === 'group' && { splits: told }) }
}

/** Besides, no more of a named poll than of one without names. */
export function boundPoll(poll: PollView, level: Level, unnamed: Unnamed): PollView {
  if (level === 'named') return poll
  const { entries, rounds, tally, ...rest } = boundSplits(poll, level)
  const isFew = level === 'none' && tally !== undefined && tally.ballots > 0 && tally.ballots < floorOfCells
  return {
    ...rest,
    ...(tally && { tally: isFew ? { ballots: tally.ballots, counts: {} } : tally }),
    ...(entries && { entries: isFew ? {} : boundEntries(entries, level, unnamed) }),
    ...(rounds && { rounds: mapped(rounds, (round) => boundRound(round, level, unnamed)) }),
  }
}

function boundRound({ entries, ...round }: RoundView, level: Level, unnamed: Unnamed): RoundView {
  if (level === 'none' && round.ballots > 0 && round.ballots < floorOfCells)
    return { ballots: round.ballots, counts: {}, withheld: true, ...(round.hands && { hands: round.hands }) }
  return {
    ...round,
    ...(entries && { entries: boundEntries(entries, level, unnamed) }),
  }
}

/** Under numbers: the key of a text with a name is who wrote it. */
function boundEntries(entries: Record<string, EntryView>, level: Level, unnamed: Unnamed): Record<string, EntryView> {
  return Object.fromEntries(
    Object.values(entries).map(({ name: _name, stakeholderGroup, side, text, ...entry }, index) => [
      `e${index + 1}`,
      {
        ...entry,
        text: unnamed(text),
        ...(level === 'group' && { ...(stakeholderGroup && { stakeholderGroup }), ...(side && { side }) }),
      },
    ]),
  )
}

/**
 * By group a board says not who confirmed a label; without attribution not which group stands where either. Names in the words go, but
 * for whoever words them.
 */
export function boundOutcome(outcome: OutcomeView, level: Level, unnamed: Unnamed, words: boolean): OutcomeView {
  if (level === 'named') return outcome
  const { groups, sides, convergence, objections, minority, label, rounds, text, ...rest } = outcome
  const say = words ? (written: string) => written : unnamed
  const told = level === 'group'
  return {
    ...rest,
    text: say(text),
    ...(label && { label: nameless(label) }),
    ...(told && { ...(groups && { groups }), ...(sides && { sides }) }),
    ...(convergence && { convergence: told ? convergence : ungrouped(convergence) }),
    ...(rounds && {
      rounds: mapped(rounds, ({ groups: stood, label: named, text: worded, ...round }) => ({
        ...round,
        text: say(worded),
        ...(named && { label: nameless(named) }),
        ...(told && stood && { groups: stood }),
      })),
    }),
    ...(minority && {
      minority: mapped(minority, (line) => ({
        text: say(line.text),
        ...(told && line.group && { group: line.group }),
      })),
    }),
    ...(objections && {
      objections: mapped(objections, ({ stakeholderGroup, side, text, why, ...objection }) => ({
        ...objection,
        text: unnamed(text),
        ...(why !== undefined && { why: unnamed(why) }),
        ...(told && { ...(stakeholderGroup && { stakeholderGroup }), ...(side && { side }) }),
      })),
    }),
  }
}

function ungrouped({ weakest: _weakest, sideGap: _gap, ...measure }: Convergence): Convergence {
  return { ...measure, silent: [], absent: [] }
}

function nameless({ name: _name, ...label }: LabelView): LabelView {
  return label
}

export function mapped<In, Out>(
  record: Readonly<Record<string, In>>,
  change: (value: In, key: string) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
}
