import type { Spot } from '../polls/state.ts'
import type { Block, Palette, Stack } from './document.ts'
import {
  hatched,
  round,
  turned,
  type BarShape,
  type Direction,
  type Pattern,
  type Picture,
  type Shape,
  type Tone,
} from './shapes.ts'

/** Of figures in a picture, in its own units. */
export const figureSize = 13
const digit = figureSize * 0.6
const high = 22
const gap = 1.5

/** The picture of each line of a block; none where it has none, or one for all of them. */
export function linePictures(block: Block, width: number, direction: Direction): Picture[] {
  switch (block.kind) {
    case 'ranking':
      return block.shares.map((share) => barsPicture([share], width, direction))
    case 'rounds':
      return block.shares.map((shares) => barsPicture(shares, width, direction))
    case 'stacks':
      return block.stacks.map((stack) => stackPicture(stack, block.palette, width, direction))
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'quote':
    case 'table':
    case 'chart':
    case 'scatter':
      return []
  }
}

/** What a part of the lines' pictures looks like, in the head of its column. */
export function signsOf(block: Block): (Picture | undefined)[] {
  if (block.kind !== 'stacks') return []
  const [{ counts, apart } = { counts: [] }] = block.stacks
  const isPart = (column: number) => column > 0 && column <= counts.length + (apart === undefined ? 0 : 1)
  return block.columns.map((_, column) =>
    isPart(column) ? signPicture(block.palette, column - 1, counts.length) : undefined,
  )
}

/** Bars from the side where reading begins, 0 to 1; of two the first is the earlier one. */
function barsPicture(shares: readonly number[], width: number, direction: Direction): Picture {
  const each = shares.length > 1 ? 9 : 11
  const height = shares.length * (each + 2)
  const shapes = shares.flatMap((share, index): Shape[] => {
    const y = index * (each + 2) + 1
    const long = round(width * Math.min(1, Math.max(0, share)))
    const earlier = index < shares.length - 1
    const bar = { shape: 'bar', x: 0, y, width: long, height: each, tone: earlier ? 'before' : 'part' } as const
    return [
      { shape: 'bar', x: 0, y, width, height: each, tone: 'whole' },
      bar,
      ...(earlier ? hatched(bar, 'lines') : []),
    ]
  })
  return turned({ width, height, shapes }, direction)
}

/**
 * A bar of parts that fills the width; who has no opinion stands behind a space. Each part that has room carries its figure, and neighbours
 * differ by pattern.
 */
function stackPicture({ counts, apart = 0 }: Stack, palette: Palette, width: number, direction: Direction): Picture {
  const total = counts.reduce((sum, count) => sum + count, apart)
  const space = apart > 0 ? high / 2 : 0
  const unit = total > 0 ? (width - space) / total : 0
  const parts = [
    ...counts.map((count, index) => ({ count, look: lookOf(palette, index, counts.length), behind: 0 })),
    { count: apart, look: { tone: 'apart', pattern: 'none', ink: 'ink' } as Look, behind: space },
  ]
  let from = 0
  const shapes = parts.flatMap(({ count, look, behind }): Shape[] => {
    if (count === 0) return []
    const x = from + behind
    from = x + count * unit
    const long = Math.max(1, count * unit - gap)
    const bar = { shape: 'bar', x: round(x), y: 0.5, width: round(long), height: high - 1, tone: look.tone } as const
    const text = `${count}`
    const needed = text.length * digit + 6
    return [bar, ...hatched(bar, look.pattern), ...(long < needed ? [] : figureOn(bar, text, needed, look))]
  })
  return turned({ width, height: high, shapes }, direction)
}

/** The sign of a part in the head of its column; `apart` for no opinion, which is the one behind the last. */
function signPicture(palette: Palette, index: number, parts: number): Picture {
  const { tone, pattern } =
    index < parts ? lookOf(palette, index, parts) : ({ tone: 'apart', pattern: 'none' } as const)
  const bar = { shape: 'bar', x: 0.5, y: 0.5, width: 13, height: 13, tone } as const
  return { width: 14, height: 14, shapes: [bar, ...hatched(bar, pattern)] }
}

/** A square with a cross through its middle; each thing is the number of its line, drawn beside its place where others stand in the way. */
export function scatterPicture(spots: readonly (Spot | null)[], direction: Direction): Picture {
  const size = 240
  const edge = 14
  const radius = 10
  const at = (step: number) => edge + (step / 10) * (size - 2 * edge)
  const taken: { x: number; y: number }[] = []
  const leads: Shape[] = []
  const signs = spots.flatMap((spot, index): Shape[] => {
    if (!spot) return []
    const place = { x: round(at(spot.x)), y: round(size - at(spot.y)) }
    const free = freeNear(place, taken, 2 * radius + 1, { from: radius, to: size - radius })
    taken.push(free)
    if (free !== place)
      leads.push(
        { shape: 'path', d: `M${place.x} ${place.y}L${free.x} ${free.y}`, tone: 'ink' },
        { shape: 'disc', ...place, radius: 2.5, tone: 'part' },
      )
    return [
      { shape: 'disc', ...free, radius, tone: 'part' },
      { shape: 'figure', ...free, text: `${index + 1}`, tone: 'light' },
    ]
  })
  const middle = size / 2
  const frame: Shape[] = [
    { shape: 'bar', x: 0.5, y: 0.5, width: size - 1, height: size - 1, tone: 'paper' },
    { shape: 'path', d: `M${middle} 0V${size}`, tone: 'line' },
    { shape: 'path', d: `M0 ${middle}H${size}`, tone: 'line' },
  ]
  return turned({ width: size, height: size, shapes: [...frame, ...leads, ...signs] }, direction)
}

interface Look {
  tone: Tone
  pattern: Pattern
  /** Of figures on it. */
  ink: 'ink' | 'light'
}

/** Support, can live with it, no position, concern, object, unclear. */
const stanceLooks: readonly Look[] = [
  { tone: 'stance-1', pattern: 'none', ink: 'light' },
  { tone: 'stance-2', pattern: 'dots', ink: 'ink' },
  { tone: 'stance-3', pattern: 'none', ink: 'ink' },
  { tone: 'stance-4', pattern: 'lines', ink: 'ink' },
  { tone: 'stance-5', pattern: 'none', ink: 'light' },
  { tone: 'stance-6', pattern: 'cross', ink: 'ink' },
]

/** Steps are of five tones, however many there are; neighbours of one tone differ by pattern. */
function lookOf(palette: Palette, index: number, parts: number): Look {
  if (palette === 'stances') return stanceLooks[index % stanceLooks.length] as Look
  const tone = parts > 1 ? Math.round((index / (parts - 1)) * 4) + 1 : 5
  return { tone: `step-${tone}`, pattern: index % 2 === 1 ? 'lines' : 'none', ink: tone > 3 ? 'light' : 'ink' }
}

function figureOn(bar: BarShape, text: string, needed: number, { ink, pattern }: Look): Shape[] {
  const [x, y] = [round(bar.x + bar.width / 2), round(bar.y + bar.height / 2)]
  // On lines a figure would be hard to read.
  const behind: Shape[] =
    pattern === 'none' ? [] : [{ ...bar, x: round(x - needed / 2 + 1), width: round(needed - 2), y: y - 7, height: 14 }]
  return [...behind, { shape: 'figure', x, y, text, tone: ink }]
}

/** The place itself, or the nearest around it that is free; where none is, the place. */
function freeNear(
  place: { x: number; y: number },
  taken: readonly { x: number; y: number }[],
  apart: number,
  { from, to }: { from: number; to: number },
): { x: number; y: number } {
  const isFree = ({ x, y }: { x: number; y: number }) =>
    Math.min(x, y) >= from &&
    Math.max(x, y) <= to &&
    taken.every((other) => Math.hypot(other.x - x, other.y - y) >= apart)
  if (isFree(place)) return place
  for (let ring = 1; ring <= 4; ring++)
    for (let turn = 0; turn < 12; turn++) {
      const angle = (turn * Math.PI) / 6
      const around = {
        x: round(place.x + Math.cos(angle) * apart * ring),
        y: round(place.y - Math.sin(angle) * apart * ring),
      }
      if (isFree(around)) return around
    }
  return place
}
