import { max } from 'd3-array'
import { scaleLinear, scaleSqrt } from 'd3-scale'
import { symbol, symbolsFill } from 'd3-shape'
import { gridSteps } from '@evenhand/shared/polls/kinds'
import { colourOf } from './colours.ts'
import { below, keyed, moved, textBlock, type Drawing, type Mark, type Sheet } from './drawing.ts'
import { thingFigures, type ThingFigures } from '@evenhand/shared/polls/figures'
import type { Column } from './found.ts'
import { directionIn } from './letters.ts'
import { over, type Cell } from './rows.ts'

/** A square of two scales: each place as large as its answers are many, each thing's mean with its letter. */
export function drawGrid(sheet: Sheet, columns: readonly Column[]): Drawing {
  const [only] = columns.length === 1 ? columns : []
  if (only && !only.heading) return alone(sheet, thingFigures(sheet.poll, only.found))
  return several(sheet, columns)
}

function alone(sheet: Sheet, things: readonly ThingFigures[]): Drawing {
  const { width, height, em, beside } = sheet
  if (!beside)
    return below(
      [asDrawing('grid', square(sheet, things, Math.min(width, em * 26)), width), legend(sheet, things, width)],
      em,
    )
  const side = Math.min(height ?? em * 20, width * 0.6)
  const picture = square(sheet, things, side, side)
  const words = legend(sheet, things, width - side - em * 2)
  return {
    width,
    height: Math.max(picture.height, words.height),
    groups: [
      { key: 'grid', y: 0, marks: picture.marks },
      ...words.groups.map((group) => ({ ...group, marks: moved(group.marks, side + em * 2, 0) })),
    ],
  }
}

/** A square for each group or round, as many on a line as fit; what the sides and letters mean is said once. */
function several(sheet: Sheet, columns: readonly Column[]): Drawing {
  const { width, height, em, small, beside } = sheet
  const perLine = beside ? Math.ceil(columns.length / Math.ceil(columns.length / 6)) : 1
  const lines = Math.ceil(columns.length / perLine)
  const room = (width - (perLine - 1) * em) / perLine
  const words = below([axes(sheet), legend(sheet, [], width)], em * 0.3)
  const free = beside && height ? (height - words.height - em) / lines - em * 4 : Infinity
  const side = Math.max(em * 4, Math.min(room, em * 20, free))
  const cells = columns.map(({ key, heading = '', note = '', found }) => {
    const cell = over([
      textBlock(sheet, 'heading', heading, room, { size: em, weight: 650, lines: 2 }),
      textBlock(sheet, 'note', note, room, { size: small, fill: 'soft', lines: 2 }),
      { marks: plane(sheet, thingFigures(sheet.poll, found), side), height: side },
    ])
    return { ...cell, marks: keyed(key, cell.marks) }
  })
  const bands = Array.from({ length: lines }, (_, line): Drawing => {
    const band = cells.slice(line * perLine, (line + 1) * perLine)
    const tallest = max(band, (cell) => cell.height) ?? 0
    const marks = band.flatMap((cell, index) => moved(cell.marks, index * (room + em), tallest - cell.height))
    return asDrawing(`line${line}`, { marks, height: tallest }, width)
  })
  return below([...bands, words], em)
}

/** What the sides mean, in words. */
function axes(sheet: Sheet): Drawing {
  const { wording, width, small, direction } = sheet
  const { x, y } = wording.axes ?? {}
  const [from, to] = direction === 'rtl' ? [x?.high, x?.low] : [x?.low, x?.high]
  const text = [x && `${from} ↔ ${to}`, y && `${y.low} ↕ ${y.high}`].filter(Boolean).join(' · ')
  return asDrawing('axes', textBlock(sheet, 'axes', text, width, { size: small, fill: 'soft' }), width)
}

function asDrawing(key: string, { marks, height }: Cell, width: number): Drawing {
  return { width, height, groups: [{ key, y: 0, marks }] }
}

/**
 * The square with what its sides mean; `most` bounds its height where the words take from it. It is laid out alike in every language, as
 * on the ballots: «upper right» means the same to everybody in the hall.
 */
function square(sheet: Sheet, things: readonly ThingFigures[], width: number, most = Infinity): Cell {
  const { em, small, wording, direction } = sheet
  const { x, y } = wording.axes ?? {}
  const look = { size: small, fill: 'soft' } as const
  const inMiddle = (key: string, text: string | undefined, arrow: string) =>
    textBlock(sheet, key, text ? `${arrow} ${text}` : '', width, { ...look, anchor: 'middle' })
  const above = inMiddle('y/high', y?.high, '↑')
  const under = inMiddle('y/low', y?.low, '↓')
  const atEdge = (key: string, text = '', right: boolean) => {
    // The arrow stands outside: behind the text where that runs towards this edge.
    const behind = right === (directionIn(text, direction) === 'ltr')
    const arrow = right ? '→' : '←'
    const anchor = right === (direction === 'ltr') ? 'end' : 'start'
    const words = behind ? `${text} ${arrow}` : `${arrow} ${text}`
    return textBlock(sheet, key, text && words, width * 0.48, { ...look, anchor })
  }
  const low = atEdge('x/low', x?.low, false)
  const high = atEdge('x/high', x?.high, true)
  const feet = under.height + Math.max(low.height, high.height)
  const side = Math.max(em * 6, Math.min(width, most - above.height - feet - em * 0.4))
  const top = above.height + em * 0.2
  const foot = top + side + em * 0.2
  const [first, last] = direction === 'rtl' ? [high, low] : [low, high]
  return {
    height: foot + feet,
    marks: [
      ...above.marks,
      ...moved(plane(sheet, things, side), (width - side) / 2, top),
      ...moved(under.marks, 0, foot),
      ...moved(first.marks, 0, foot + under.height),
      ...moved(last.marks, width * 0.52, foot + under.height),
    ],
  }
}

function plane(sheet: Sheet, things: readonly ThingFigures[], side: number): Mark[] {
  const { em, direction } = sheet
  const [left, right] = direction === 'rtl' ? [0.92, 0.08] : [0.08, 0.92]
  const place = scaleLinear([0, gridSteps], [side * left, side * right])
  const rise = scaleLinear([0, gridSteps], [side * 0.92, side * 0.08])
  const most = max(things, ({ spots }) => max(spots, ({ count }) => count)) ?? 1
  const radius = scaleSqrt([0, Math.max(most, 3)], [0, side * 0.055])
  const thick = Math.max(1, em / 16)
  const middle = side / 2
  const dots = things.flatMap(({ thing, spots }, index) =>
    spots.map(({ x, y, count }): Mark => {
      // Two things on one place stand beside each other.
      const turn = (index / Math.max(1, things.length)) * 2 * Math.PI
      const apart = things.length > 1 ? side * 0.014 : 0
      return {
        mark: 'shape',
        key: `${thing}/${x},${y}`,
        x: place(x) + Math.cos(turn) * apart,
        y: rise(y) + Math.sin(turn) * apart,
        path: shapeOf(index, Math.PI * radius(count) ** 2),
        fill: colourOf(index),
        faint: true,
      }
    }),
  )
  const means = things.flatMap(({ thing, mean }, index) =>
    mean ? moved(badge(sheet, thing, index, things.length), place(mean.x), rise(mean.y)) : [],
  )
  return [
    { mark: 'bar', key: 'plane', x: 0, y: 0, width: side, height: side, fill: 'card', round: em * 0.3 },
    { mark: 'line', key: 'across', from: [0, middle], to: [side, middle], colour: 'line', thick },
    { mark: 'line', key: 'upright', from: [middle, 0], to: [middle, side], colour: 'line', thick },
    ...dots,
    ...means,
  ]
}

/** The mean of a thing, around 0: its letter on its colour. */
function badge(sheet: Sheet, thing: string, index: number, count: number): Mark[] {
  const { em } = sheet
  const size = em * 1.5
  const letter = textBlock(sheet, `${thing}/letter`, count > 1 ? letterOf(index) : '×', size, {
    size: em,
    weight: 650,
    anchor: 'middle',
    fill: 'surface',
    figures: true,
  })
  const round = (key: string, width: number, fill: 'surface' | ReturnType<typeof colourOf>): Mark => ({
    mark: 'bar',
    key: `${thing}/${key}`,
    x: -width / 2,
    y: -width / 2,
    width,
    height: width,
    fill,
    round: width / 2,
  })
  return [
    round('rim', size + em * 0.2, 'surface'),
    round('mean', size, colourOf(index)),
    ...moved(letter.marks, -size / 2, -letter.height / 2),
  ]
}

function letterOf(index: number): string {
  return String.fromCharCode(65 + index)
}

/** What each letter and shape stands for, with the mean place; of several squares the words alone. */
function legend(sheet: Sheet, figures: readonly ThingFigures[], width: number): Drawing {
  const { poll, em, small, wording, t, format } = sheet
  const lines = poll.order.map((thing, index): Drawing => {
    const found = figures.find((figure) => figure.thing === thing)
    const name = textBlock(sheet, `${thing}/label`, wording.option(thing), width - em * 3.6, { size: em })
    const mean = found?.mean
    // Isolated, because in Arabic the first figure would stand last.
    const place = mean ? `\u2066${format.decimal(mean.x)} / ${format.decimal(mean.y)}\u2069` : ''
    const answers = found ? t('charts.answers', { count: found.answers }) : ''
    const note = textBlock(
      sheet,
      `${thing}/note`,
      [answers, place && `${t('charts.meanSign')} ${place}`].filter(Boolean).join(' · '),
      width - em * 3.6,
      { size: small, fill: 'soft' },
    )
    const words = over([name, note])
    const shape: Mark = {
      mark: 'shape',
      key: `${thing}/shape`,
      x: em * 2.4,
      y: em * 0.9,
      path: shapeOf(index, (em * 0.75) ** 2),
      fill: colourOf(index),
    }
    const sign = moved(badge(sheet, `legend/${thing}`, index, poll.order.length), em * 0.85, em * 0.9)
    return asDrawing(
      `legend/${thing}`,
      { marks: [...sign, shape, ...moved(words.marks, em * 3.6, 0)], height: Math.max(words.height, em * 1.9) },
      width,
    )
  })
  return below(lines, em * 0.5)
}

function shapeOf(index: number, area: number): string {
  return symbol(symbolsFill[index % symbolsFill.length], area)() ?? ''
}
