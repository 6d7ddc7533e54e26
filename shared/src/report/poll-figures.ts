import { rankFigures, statementFigures, thingFigures } from '../polls/figures.ts'
import { gridSteps, isOneOf, isWritten } from '../polls/kinds.ts'
import { shareOf } from '../polls/legend.ts'
import { shiftFigures } from '../polls/shifts.ts'
import type { Ends, Entry, Poll, Tally } from '../polls/state.ts'
import { paragraph } from './blocks.ts'
import type { Bar, Block } from './document.ts'
import { endsIn, markIn, roundIn, type Told } from './poll-words.ts'
import type { Teller } from './teller.ts'

/** Of a cloud so many words are drawn; the rest is said after them. */
const mostWords = 20

/** Both rounds set against each other, where they have options for it and both may be shown. */
export function comparisonOf(teller: Teller, rounds: readonly Told[]): Block[] | undefined {
  const [before, after] = rounds
  const isTold = (told: Told) => !told.withheld && told.found.ballots > 0
  if (!before || !after || !isTold(before) || !isTold(after) || barsOf(teller, after).length === 0) return undefined
  return [roundsOf(teller, before, after), ...movesOf(teller, after)]
}

/** What a round found. */
export function resultOf(teller: Teller, told: Told, several: boolean): Block[] {
  const { poll, found, withheld, round } = told
  const caption = answersOf(teller, told, several)
  const of = `result${round}`
  const isSilent = withheld || found.ballots === 0 || (isWritten(poll.kind) && shownEntries(told).length === 0)
  if (isSilent || poll.kind === 'text') return [paragraph(caption, 'soft', of)]
  switch (poll.kind) {
    case 'ranking':
      return [{ ...ranking(teller, told, caption), of }]
    case 'scale':
      return [{ ...scale(teller, told, caption), of }]
    case 'grid':
      return [{ ...grid(teller, told, caption), of }]
    case 'words':
      return cloud(teller, told, caption)
    case 'single':
    case 'yes-no':
    case 'agreement':
    case 'census':
    case 'multiple':
    case 'points': {
      const { option, count, share } = teller.words.columns
      return [{ kind: 'chart', caption, columns: [option, count, share], bars: barsOf(teller, told), of }]
    }
  }
}

/** Of kinds in which an option is chosen, or given points. */
export function barsOf(teller: Teller, { poll, found }: Told): Bar[] {
  if (!isOneOf(poll.kind) && poll.kind !== 'multiple' && poll.kind !== 'points') return []
  return poll.order.map((option) => {
    const count = found.counts[option] ?? 0
    return { label: markIn(teller, poll, option), count, share: shareOf(poll, count, found.ballots) ?? 0 }
  })
}

/** What people wrote and a moderator lets be read, the most frequent first. */
export function shownEntries({ found }: Told): Entry[] {
  return Object.values(found.entries ?? {})
    .filter(({ count, state }) => count > 0 && state === 'shown')
    .toSorted((a, b) => b.count - a.count)
}

function answersOf(teller: Teller, told: Told, several: boolean): string {
  const { found, withheld } = told
  const { words } = teller
  const answers = teller.counted(words.poll.answers, found.ballots)
  const counted = several ? `${roundIn(teller, told)}: ${answers}` : answers
  return withheld ? words.poll.withheld : counted
}

/** Points on average, and how often each stood in which place. */
function ranking(teller: Teller, { poll, found }: Told, caption: string): Block {
  const { words } = teller
  const ranked = rankFigures(poll, found)
  const places = poll.order.map((_, index) => index + 1)
  return {
    kind: 'ranking',
    caption: [caption, teller.say(words.poll.ranked, { most: places.length })].join(words.semicolon),
    columns: ['#', words.columns.option, words.columns.average, ...places.map((place) => `${place}.`)],
    rows: ranked.map(({ option, rank, average }) => [
      `${rank}`,
      markIn(teller, poll, option),
      teller.decimal(average, 2),
      ...places.map((place) => `${found.counts[`${option}:${place}`] ?? 0}`),
    ]),
    shares: ranked.map(({ average }) => average / places.length),
  }
}

/** How the answers lie over the steps; who has no opinion is counted apart and is not in the mean. */
function scale(teller: Teller, { poll, found }: Told, caption: string): Block {
  const { words } = teller
  const figures = statementFigures(poll, found)
  const steps = figures[0]?.steps.map(({ step }) => `${step}`) ?? []
  const axis = axisIn(teller, endsIn(teller, poll, 'x'), poll.least, poll.most)
  return {
    kind: 'stacks',
    palette: 'steps',
    caption: [caption, ...(axis ? [axis] : [])].join(words.semicolon),
    columns: [words.columns.option, ...steps, words.noOpinion, words.columns.mean],
    rows: figures.map(({ statement, steps: chosen, noOpinion, mean }) => [
      markIn(teller, poll, statement),
      ...chosen.map(({ count }) => `${count}`),
      `${noOpinion}`,
      mean === undefined ? '' : teller.decimal(mean, 1),
    ]),
    stacks: figures.map(({ steps: chosen, noOpinion }) => ({
      counts: chosen.map(({ count }) => count),
      apart: noOpinion,
    })),
  }
}

function grid(teller: Teller, { poll, found }: Told, caption: string): Block {
  const { words } = teller
  const things = thingFigures(poll, found)
  const axes = { x: endsIn(teller, poll, 'x'), y: endsIn(teller, poll, 'y') }
  const named = (axis: 'x' | 'y') => axisIn(teller, axes[axis], 0, gridSteps) || axis
  return {
    kind: 'scatter',
    caption,
    columns: ['#', words.columns.option, words.columns.answers, named('x'), named('y')],
    rows: things.map(({ thing, answers, mean }, index) => [
      `${index + 1}`,
      markIn(teller, poll, thing),
      `${answers}`,
      mean ? teller.decimal(mean.x, 1) : '',
      mean ? teller.decimal(mean.y, 1) : '',
    ]),
    axes,
    spots: things.map(({ mean }) => mean ?? null),
  }
}

function axisIn(teller: Teller, { low, high }: Ends, from: number, to: number): string {
  return low || high ? teller.say(teller.words.poll.axis, { low, from, high, to }) : ''
}

function cloud(teller: Teller, told: Told, caption: string): Block[] {
  const { words } = teller
  const { poll, found, round, level } = told
  const entries = shownEntries(told).map(({ text, count }) => ({ text: teller.text(text, level), count }))
  const more = entries.slice(mostWords).map(({ text, count }) => `${teller.isolated(text)} ${count}`)
  const bars = entries.slice(0, mostWords).map(({ text, count }) => ({
    label: text,
    count,
    share: shareOf(poll, count, found.ballots) ?? 0,
  }))
  return [
    {
      kind: 'chart',
      caption,
      columns: [words.columns.word, words.columns.count, words.columns.share],
      bars,
      of: `texts${round}`,
    },
    ...(more.length > 0
      ? [paragraph(teller.say(words.poll.more, { text: more.join(words.comma) }), 'soft', `more${round}`)]
      : []),
  ]
}

function roundsOf(teller: Teller, before: Told, after: Told): Block {
  const { option, share } = teller.words.columns
  const [first, second] = [barsOf(teller, before), barsOf(teller, after)]
  const pairs = second.map((bar, index) => [first[index] ?? bar, bar] as const)
  return {
    kind: 'rounds',
    caption: [before, after].map((told) => answersOf(teller, told, true)).join(teller.words.semicolon),
    columns: [option, roundIn(teller, before), share, roundIn(teller, after), share],
    rows: pairs.map(([was, is]) => [
      is.label,
      ...[was, is].flatMap(({ count, share }) => [`${count}`, teller.percent(share)]),
    ]),
    shares: pairs.map(([was, is]) => [was.share, is.share]),
    of: `rounds${after.round}`,
  }
}

/** How many changed their answer between the rounds, as far as it is known and people may be told apart at all. */
function movesOf(teller: Teller, { poll, level }: Told): Block[] {
  const { words, state } = teller
  const shifts = state.polls.results.get(poll.id)?.shifts
  if (!shifts || level === 'none') return []
  const { moved, sure } = shiftFigures(poll, shifts)
  const both = teller.counted(words.poll.both, shifts.both)
  const changed = teller.counted(sure ? words.poll.moved : words.poll.movedLeast, moved)
  return [paragraph(`${both} ${changed}`, undefined, 'moves')]
}

/** Where an option is no count but a place, a step or a spot: what it came to among so many ballots, by option. */
export function meansOf(teller: Teller, poll: Poll, tally: Tally): ReadonlyMap<string, string> | undefined {
  switch (poll.kind) {
    case 'ranking':
      return new Map(rankFigures(poll, tally).map(({ option, average }) => [option, teller.decimal(average, 2)]))
    case 'scale':
      return new Map(
        statementFigures(poll, tally).map(({ statement, mean }) => [
          statement,
          mean === undefined ? '' : teller.decimal(mean, 1),
        ]),
      )
    case 'grid':
      return new Map(
        thingFigures(poll, tally).map(({ thing, mean }) => [
          thing,
          mean ? [mean.x, mean.y].map((value) => teller.decimal(value, 1)).join(' / ') : '',
        ]),
      )
    case 'single':
    case 'yes-no':
    case 'agreement':
    case 'census':
    case 'multiple':
    case 'points':
    case 'words':
    case 'text':
      return undefined
  }
}
