import type { Dimension } from '@evenhand/shared/polls/state'
import type { PollView } from '@evenhand/shared/polls/view'
import { folded } from '@evenhand/shared/kernel/text'
import { directionOf } from '../../words/language.ts'
import type { Words } from '../../words/words.ts'
import type { PollWording } from '../wording.ts'
import { draw } from './draw.ts'
import { below, moved, textBlock, type Drawing, type Sheet } from './drawing.ts'
import { formatIn } from './format.ts'
import type { Column } from './found.ts'
import { signsOf } from './letters.ts'
import { drawMoves } from './moves.ts'
import { notesOf } from './notes.ts'

export interface ChartFile {
  poll: PollView
  columns: readonly Column[]
  /** What else there is to say below the picture. */
  note?: string
  round: number
  dimension: Dimension | undefined
  /** Who moved between the rounds, instead of a result. */
  moves?: boolean
  wording: PollWording
  /** Title of the session. */
  session: string
  t: Words
  locale: string
}

const width = 1200
const margin = 56
const em = 24

/** The chart on a page of its own: question, picture, what goes with it, session, day and where it is from. */
export function fileDrawing({
  poll,
  columns,
  note = '',
  round,
  dimension,
  moves = false,
  wording,
  session,
  t,
  locale,
}: ChartFile): Drawing {
  const format = formatIn(locale)
  const sheet: Sheet = {
    poll,
    wording,
    t,
    format,
    direction: directionOf(locale),
    width: width - 2 * margin,
    em,
    small: em * 0.8,
    // A file is as high as its picture.
    beside: true,
    lines: Infinity,
    compact: false,
  }
  const text = (key: string, words: string, look: Parameters<typeof textBlock>[4]): Drawing => {
    const { marks, height } = textBlock(sheet, key, words, sheet.width, look)
    return { width: sheet.width, height, groups: [{ key, y: 0, marks }] }
  }
  const several = round > 1 || Object.keys(poll.rounds ?? {}).length > 1
  const shifts = moves ? poll.shifts : undefined
  const notes = shifts ? [] : [...notesOf(t, poll, columns).map((each) => each.text), note]
  const under = [
    shifts && t('charts.shifts.title'),
    !shifts && several && t('charts.round', { number: round }),
    dimension && t(`charts.dimension.${dimension}`),
  ].filter((part) => typeof part === 'string')
  const source = [session, poll.closedAt && format.day(poll.closedAt), t('common.name')].filter(Boolean).join(' · ')
  const page = below(
    [
      below(
        [
          text('title', wording.text, { size: em * 1.4, weight: 650 }),
          text('under', under.join(' · '), { size: em * 0.9, fill: 'soft' }),
        ],
        em * 0.2,
      ),
      shifts ? drawMoves(sheet, shifts) : draw(sheet, columns),
      below(
        [
          ...notes.map((line, index) => text(`note${index}`, line, { size: em * 0.8, fill: 'soft' })),
          text('source', source, { size: em * 0.8, fill: 'soft' }),
        ],
        em * 0.1,
      ),
    ],
    em * 1.25,
  )
  const height = Math.ceil(page.height + 2 * margin)
  return {
    width,
    height,
    em,
    groups: [
      { key: 'page', y: 0, marks: [{ mark: 'bar', key: 'page', x: 0, y: 0, width, height, fill: 'surface' }] },
      ...page.groups.map((group) => ({
        ...group,
        key: `page/${group.key}`,
        y: group.y + margin,
        marks: moved(group.marks, margin, 0),
      })),
    ],
  }
}

/** `poll-which-first-round-1`, in any script that file systems take. */
export function fileName({
  wording,
  round,
  dimension,
  moves,
}: Pick<ChartFile, 'wording' | 'round' | 'dimension' | 'moves'>): string {
  const words = folded(wording.text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  const short = signsOf(words).slice(0, 40).join('').replace(/^-|-$/g, '')
  const by = { stakeholderGroup: 'groups', side: 'sides', regionalGroup: 'regions' }
  const what = moves ? ['who-moved'] : ['round', round, dimension && by[dimension]]
  return ['poll', short, ...what].filter(Boolean).join('-')
}
