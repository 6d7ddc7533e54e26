import type { PollView } from '@evenhand/shared/polls/view'
import type { Words } from '../../words/words.ts'
import type { PollWording } from '../wording.ts'
import { authorOf } from './author.ts'
import { optionFigures, percentages, rankFigures, statementFigures, thingFigures } from '@evenhand/shared/polls/figures'
import type { Format } from './format.ts'
import { handsIn, shownEntries, type Found } from './found.ts'

/** A result as rows of words and figures: the first cell of a row is its heading. */
export interface TableModel {
  head: readonly string[]
  rows: readonly { key: string; cells: readonly string[] }[]
}

interface Reading {
  poll: PollView
  wording: PollWording
  t: Words
  format: Format
}

export function tableOf(reading: Reading, found: Found): TableModel {
  switch (reading.poll.kind) {
    case 'single':
    case 'multiple':
    case 'yes-no':
    case 'agreement':
    case 'census':
    case 'points':
      return options(reading, found)
    case 'ranking':
      return ranking(reading, found)
    case 'scale':
      return statements(reading, found)
    case 'grid':
      return things(reading, found)
    case 'words':
      return words(reading, found)
    case 'text':
      return texts(reading, found)
  }
}

function options({ poll, wording, t, format }: Reading, found: Found): TableModel {
  const { hands = {} } = found
  const counted = handsIn(found) > 0
  return {
    head: [
      t('charts.column.option'),
      t(`charts.column.${poll.kind === 'points' ? 'points' : 'answers'}`),
      t('charts.column.percent'),
      ...(counted ? [t('charts.column.hands')] : []),
    ],
    rows: optionFigures(poll, found).map(({ option, count, percent }) => ({
      key: option,
      cells: [
        wording.option(option),
        format.count(count),
        format.percent(percent),
        ...(counted ? [hands[option] ? t('charts.hands', { count: hands[option] }) : '0'] : []),
      ],
    })),
  }
}

function ranking({ poll, wording, t, format }: Reading, found: Found): TableModel {
  const figures = rankFigures(poll, found)
  const shown = format.decimals(figures.map(({ average }) => average))
  return {
    head: [t('charts.column.option'), t('charts.column.average')],
    rows: figures.map(({ option, rank, average }) => ({
      key: option,
      cells: [`${rank}. ${wording.option(option)}`, shown(average)],
    })),
  }
}

function statements({ poll, wording, t, format }: Reading, found: Found): TableModel {
  const figures = statementFigures(poll, found)
  const steps = figures[0]?.steps.map(({ step }) => String(step)) ?? []
  return {
    head: [t('charts.column.statement'), ...steps, t('charts.column.mean'), t('charts.column.noOpinion')],
    rows: figures.map(({ statement, steps: chosen, mean, noOpinion }) => ({
      key: statement,
      cells: [
        wording.option(statement),
        ...chosen.map(({ count, percent }) =>
          count === 0 ? '0' : `${format.count(count)} (${format.percent(percent)})`,
        ),
        mean === undefined ? '' : format.decimal(mean),
        format.count(noOpinion),
      ],
    })),
  }
}

function things({ poll, wording, t, format }: Reading, found: Found): TableModel {
  return {
    head: [t('charts.column.thing'), t('charts.column.answers'), t('charts.column.mean')],
    rows: thingFigures(poll, found).map(({ thing, answers, mean }) => ({
      key: thing,
      cells: [
        wording.option(thing),
        format.count(answers),
        mean ? `${format.decimal(mean.x)} / ${format.decimal(mean.y)}` : '',
      ],
    })),
  }
}

function words({ t, format }: Reading, found: Found): TableModel {
  const entries = shownEntries(found)
  return {
    head: [t('charts.column.word'), t('charts.column.answers'), t('charts.column.percent')],
    rows: entries.map(({ key, text, count }) => ({
      key,
      cells: [text, format.count(count), format.percent(percentages([count], found.ballots)[0] ?? 0)],
    })),
  }
}

function texts({ t }: Reading, found: Found): TableModel {
  return {
    head: [t('charts.column.text'), t('charts.column.author')],
    rows: shownEntries(found).map((entry) => ({ key: entry.key, cells: [entry.text, authorOf(t, entry)] })),
  }
}
