import type { Level } from '../attribution/state.ts'
import { fixedOptions, isOneOf, isWritten } from '../polls/kinds.ts'
import { legendOf, listedMarks, shareOf, sumOf } from '../polls/legend.ts'
import {
  dimensions,
  floorOfCells,
  isSecret,
  roundKey,
  type Dimension,
  type Entry,
  type Poll,
  type PollWords,
  type RoundResult,
  type Split,
} from '../polls/state.ts'
import { heading, paragraph, table } from './blocks.ts'
import type { Bar, Block } from './document.ts'
import { lookedUp, type Teller } from './teller.ts'

/** A closed poll's round, as it was recorded. */
interface Told {
  poll: Poll
  round: number
  found: RoundResult
  level: Level
  withheld: boolean
}

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
  return [
    heading(level, teller.say(teller.words.poll.of, { text: askedIn(teller, poll) }), poll.id),
    ...rounds.flatMap((told) => [
      ...resultOf(teller, told, answersOf(teller, told, rounds.length > 1)),
      ...(told.withheld ? [] : textsOf(teller, told)),
      ...handsOf(teller, told),
      ...(splits && !told.withheld ? splitsOf(teller, told) : []),
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

function answersOf(teller: Teller, { found, round, withheld }: Told, several: boolean): string {
  const { words } = teller
  const answers = teller.counted(words.poll.answers, found.ballots)
  const counted = several ? `${teller.say(words.poll.round, { number: round })}: ${answers}` : answers
  return withheld ? words.poll.withheld : counted
}

function resultOf(teller: Teller, told: Told, caption: string): Block[] {
  const { poll, found, withheld } = told
  const { option, count, share } = teller.words.columns
  const bars = barsOf(teller, told)
  if (withheld || found.ballots === 0 || isWritten(poll.kind))
    return [paragraph(caption, 'soft', `result${told.round}`)]
  if (bars.length > 0)
    return [{ kind: 'chart', caption, columns: [option, count, share], bars, of: `result${told.round}` }]
  return table(
    caption,
    [option, count, share],
    listedMarks(poll, found.counts).map((mark) => {
      const times = found.counts[mark] ?? 0
      return [markIn(teller, poll, mark), times, teller.percent(shareOf(poll, times, found.ballots) ?? 0)]
    }),
    `result${told.round}`,
  )
}

/** Of kinds in which an option is chosen, or given points. */
function barsOf(teller: Teller, { poll, found }: Told): Bar[] {
  if (!isOneOf(poll.kind) && poll.kind !== 'multiple' && poll.kind !== 'points') return []
  return poll.order.map((option) => {
    const count = found.counts[option] ?? 0
    return { label: markIn(teller, poll, option), count, share: shareOf(poll, count, found.ballots) ?? 0 }
  })
}

/** Words with their counts, texts with as much of their authors as the poll and the attribution allow; what is hidden stays so. */
function textsOf(teller: Teller, { poll, round, found, level }: Told): Block[] {
  const { words } = teller
  const entries = Object.values(found.entries ?? {})
    .filter(({ count, state }) => count > 0 && state === 'shown')
    .toSorted((a, b) => b.count - a.count)
  if (entries.length === 0) return []
  if (poll.kind === 'words')
    return table(
      words.poll.texts,
      [words.columns.text, words.columns.count],
      entries.map(({ text, count }) => [teller.text(text, level), count]),
      `texts${round}`,
    )
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

function handsOf(teller: Teller, { poll, round }: Told): Block[] {
  const hands = teller.state.polls.hands.get(roundKey(poll.id, round))
  if (!hands || !isOneOf(poll.kind) || sumOf(hands) === 0) return []
  const text = poll.order
    .map((option) => `${teller.isolated(markIn(teller, poll, option))} ${hands[option] ?? 0}`)
    .join(teller.words.comma)
  return [paragraph(teller.say(teller.words.poll.hands, { text }), 'soft', `hands${round}`)]
}

function splitsOf(teller: Teller, told: Told): Block[] {
  const { words } = teller
  const { poll, round, found, level } = told
  const isTold = (dimension: Dimension) => level === 'named' || (level === 'group' && dimension !== 'regionalGroup')
  return dimensions.filter(isTold).flatMap((dimension) => {
    const cells = Object.entries(found.splits?.[dimension] ?? {})
    const isWide = barsOf(teller, told).length > 0
    const marks = isWide ? poll.order : listedMarks(poll, found.counts)
    return isWide
      ? table(
          words.splitBy[dimension],
          [words.columns.group, words.columns.answers, ...marks.map((mark) => markIn(teller, poll, mark))],
          cells.map(([group, split]) => [teller.group(group), split.ballots, ...marks.map((mark) => at(split, mark))]),
          `${dimension}${round}`,
        )
      : table(
          words.splitBy[dimension],
          [words.columns.group, words.columns.option, words.columns.count],
          cells.flatMap(([group, split]) =>
            marks
              .filter((mark) => at(split, mark) > 0)
              .map((mark) => [teller.group(group), markIn(teller, poll, mark), at(split, mark)]),
          ),
          `${dimension}${round}`,
        )
  })
}

function at({ counts }: Split, mark: string): number {
  return counts[mark] ?? 0
}

/** In the report's language where the moderators have translated it. */
function wordingIn({ locale }: Teller, poll: Poll): PollWords {
  return poll.translations[locale] ?? poll
}

export function askedIn(teller: Teller, poll: Poll): string {
  const text = wordingIn(teller, poll).text || poll.text
  const level = teller.level(poll.about, poll.openedAt ?? teller.state.at)
  return text ? teller.text(text, level) : (lookedUp(teller.words.asked, poll.kind) ?? '')
}

function markIn(teller: Teller, poll: Poll, mark: string): string {
  const { words } = teller
  const [option, place] = legendOf(poll, mark)
  const id = mark.split(':')[0] ?? mark
  const own = wordingIn(teller, poll).options[id] ?? poll.options[id]
  const fixed = fixedOptions[poll.kind] ? (lookedUp(words.option, id) ?? lookedUp(words.group, id)) : undefined
  const level = teller.level(poll.about, poll.openedAt ?? teller.state.at)
  const label = fixed ?? teller.text(own || option, level)
  if (place === null) return label
  return `${label}: ${place === 'no opinion' ? words.noOpinion : place}`
}
