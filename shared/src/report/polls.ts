import { isOneOf } from '../polls/kinds.ts'
import { sumOf } from '../polls/legend.ts'
import { dimensions, floorOfCells, isSecret, roundKey, type Dimension, type Entry, type Poll } from '../polls/state.ts'
import { heading, paragraph, table } from './blocks.ts'
import type { Block } from './document.ts'
import { barsOf, comparisonOf, meansOf, resultOf, shownEntries } from './poll-figures.ts'
import { askedIn, markIn, roundIn, type Told } from './poll-words.ts'
import type { Teller } from './teller.ts'

/** The polls to a question (undefined: to none) that are closed and have a result, in their order. */
export function pollsTo({ state }: Teller, question: string | undefined): Poll[] {
  const known = new Set(state.agenda.questions.map(({ id }) => id))
  return state.polls.order
    .flatMap((id) => state.polls.polls.get(id) ?? [])
    .filter(({ stage, id }) => stage === 'closed' && state.polls.results.has(id))
    .filter(({ about }) => (about !== undefined && known.has(about) ? about : undefined) === question)
}

function roundsOf(teller: Teller, poll: Poll): Told[] {
  const level = teller.level(poll.about, poll.openedAt ?? teller.state.at)
  return Object.entries(teller.state.polls.results.get(poll.id)?.rounds ?? {}).map(([round, found]) => ({
    poll,
    round: Number(round),
    found,
    level,
    withheld: found.withheld === true || (level === 'none' && found.ballots > 0 && found.ballots < floorOfCells),
  }))
}

/** Heading, number of answers, result, hands, texts; by group and side where that is told and wanted. */
export function pollBlocks(teller: Teller, poll: Poll, level: 3 | 4, splits: boolean): Block[] {
  const rounds = roundsOf(teller, poll)
  const compared = comparisonOf(teller, rounds)
  return [
    heading(level, teller.say(teller.words.poll.of, { text: askedIn(teller, poll) }), poll.id),
    ...(compared ?? []),
    ...rounds.flatMap((told) => [
      ...(compared ? [] : resultOf(teller, told, rounds.length > 1)),
      ...(told.withheld ? [] : textsOf(teller, told)),
      ...handsOf(teller, told, rounds.length > 1),
      ...(splits && !told.withheld ? splitsOf(teller, told, rounds.length > 1) : []),
    ]),
  ]
}

/** The last round in one sentence; undefined for what is no count of options, or is not shown. */
export function pollSentence(teller: Teller, poll: Poll): string | undefined {
  const told = roundsOf(teller, poll).at(-1)
  if (!told || told.withheld || told.found.ballots === 0) return undefined
  const bars = barsOf(teller, told)
  if (bars.length === 0) return undefined
  const sorted = bars.toSorted((a, b) => b.count - a.count)
  return teller.say(teller.words.poll.sentence, {
    text: askedIn(teller, poll),
    answers: teller.counted(teller.words.poll.answers, told.found.ballots),
    result: sorted
      .map(({ label, share }) => `${teller.isolated(label)} ${teller.percent(share)}`)
      .join(teller.words.comma),
  })
}

/** Texts with as much of their authors as the poll and the attribution allow; what is hidden stays so. */
function textsOf(teller: Teller, told: Told): Block[] {
  const { poll, round, level } = told
  const { words } = teller
  const entries = shownEntries(told)
  if (entries.length === 0 || poll.kind === 'words') return []
  const author = ({ person, stakeholderGroup }: Entry) => {
    if (level === 'none') return undefined
    if (person !== undefined && !isSecret(poll)) return teller.person(person, level)
    return stakeholderGroup === undefined ? undefined : teller.group(stakeholderGroup)
  }
  const items = entries.map((entry, index) => {
    const [text, by] = [teller.text(entry.text, level), author(entry)]
    const told = by === undefined ? text : teller.say('{text} — {by}', { text, by })
    return { text: told, of: `text${round}-${index + 1}` }
  })
  return [paragraph(words.poll.texts, undefined, `texts${round}`), { kind: 'list', items }]
}

function handsOf(teller: Teller, told: Told, several: boolean): Block[] {
  const { poll, round } = told
  const hands = teller.state.polls.hands.get(roundKey(poll.id, round))
  if (!hands || !isOneOf(poll.kind) || sumOf(hands) === 0) return []
  const text = poll.order
    .map((option) => `${teller.isolated(markIn(teller, poll, option))} ${hands[option] ?? 0}`)
    .join(teller.words.comma)
  const said = teller.say(teller.words.poll.hands, { text })
  return [paragraph(several ? `${roundIn(teller, told)}: ${said}` : said, 'soft', `hands${round}`)]
}

/** By group and side: counts of the options, or what each came to. */
function splitsOf(teller: Teller, told: Told, several: boolean): Block[] {
  const { words } = teller
  const { poll, round, found, level } = told
  const isMeans = meansOf(teller, poll, found) !== undefined
  if (!isMeans && barsOf(teller, told).length === 0) return []
  const isTold = (dimension: Dimension) => level === 'named' || (level === 'group' && dimension !== 'regionalGroup')
  return dimensions.filter(isTold).flatMap((dimension) => {
    const cells = Object.entries(found.splits?.[dimension] ?? {})
    const by = isMeans
      ? `${words.splitBy[dimension]} (${words.columns.mean.toLocaleLowerCase(teller.locale)})`
      : words.splitBy[dimension]
    return table(
      several ? `${roundIn(teller, told)}: ${by}` : by,
      [words.columns.group, words.columns.answers, ...poll.order.map((option) => markIn(teller, poll, option))],
      cells.map(([group, split]) => {
        const means = meansOf(teller, poll, split)
        const figures = poll.order.map((option) => means?.get(option) ?? split.counts[option] ?? 0)
        return [teller.group(group), split.ballots, ...figures]
      }),
      `${dimension}${round}`,
    )
  })
}
