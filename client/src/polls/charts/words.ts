import { max } from 'd3-array'
import { heightFor, placeWords, type Cloud, type CloudSpace, type PlacedWord } from './cloud.ts'
import { moved, textBlock, type Drawing, type Group, type Sheet, type TextMark } from './drawing.ts'
import { shownEntries, type Column } from './found.ts'
import { directionIn } from './letters.ts'
import { over, type Cell } from './rows.ts'

/** Keeps the places of clouds from one picture to the next. */
export type Places = Map<string, Cloud>

/** Each word as large as it was given often. */
export function drawWords(sheet: Sheet, columns: readonly Column[], places: Places): Drawing {
  const { width, em } = sheet
  const gap = em * 2
  const each = (width - gap * (columns.length - 1)) / columns.length
  const cells = columns.map((column) => cloudCell(sheet, column, each, places))
  const groups = cells.map(({ marks }, index): Group => ({
    key: columns[index]?.key ?? '',
    y: 0,
    marks: moved(marks, index * (each + gap), 0),
  }))
  return { width, height: max(cells, (cell) => cell.height) ?? 0, groups }
}

function cloudCell(sheet: Sheet, { key, heading = '', found }: Column, width: number, places: Places): Cell {
  const { height, em, small, beside, t } = sheet
  const words = shownEntries(found)
  const head = textBlock(sheet, `${key}/heading`, heading, width, { size: em, weight: 650 })
  const foot = small * 1.4
  const least = beside ? em : small
  const wished: CloudSpace = { width, height: 0, least, most: Math.min(least * 5, Math.max(least * 2.4, width / 9)) }
  const before = places.get(key)
  const free = Math.max(before?.space.height ?? 0, heightFor(words, wished))
  const high = height === undefined ? free : Math.max(em * 4, height - head.height - foot)
  const cloud = placeWords(words, { ...wished, height: high }, before)
  places.set(key, cloud)
  const left = words.length - cloud.placed.length
  const more = textBlock(sheet, `${key}/more`, left > 0 ? t('charts.more', { count: left }) : '', width, {
    size: small,
    fill: 'soft',
    anchor: 'middle',
  })
  return over([
    head,
    { marks: cloud.placed.map((word) => wordMark(sheet, word, width / 2, high / 2, least)), height: high },
    { marks: more.marks, height: height === undefined ? more.height : foot },
  ])
}

function wordMark(sheet: Sheet, word: PlacedWord, middle: number, half: number, least: number): TextMark {
  return {
    mark: 'text',
    key: word.key,
    x: middle + word.x,
    y: half + word.y + word.size * 0.33,
    lines: [word.text],
    size: word.size,
    leading: 1,
    weight: 650,
    fill: word.size > least * 1.7 ? 'bar' : 'ink',
    anchor: 'middle',
    direction: directionIn(word.text, sheet.direction),
  }
}
