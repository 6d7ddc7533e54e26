import { max, sum } from 'd3-array'
import { scaleSqrt } from 'd3-scale'
import { shuffled } from './found.ts'
import { leadingOf, widthOf } from './letters.ts'

export interface Word {
  key: string
  text: string
  count: number
}

/** A word with its middle, from the middle of the cloud, in px. */
export interface PlacedWord extends Word {
  x: number
  y: number
  size: number
}

export interface CloudSpace {
  width: number
  height: number
  /** Sizes of the letters of a word that one gave and of the one that most gave. */
  least: number
  most: number
}

export interface Cloud {
  placed: readonly PlacedWord[]
  space: CloudSpace
  /** Words that found no room although the frequent ones chose first, with their counts then. */
  left: ReadonlyMap<string, number>
}

/** With its middle. */
interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** The largest word is never less than this above the smallest: a cloud whose words are all alike says nothing. */
const leastContrast = 2
/** Of more nobody would find one. */
const mostWords = 120

/**
 * A word that has its place keeps it while the cloud grows: newcomers go where there is room, around the middle. Where a word grows into
 * a smaller one, the smaller one gives way, no further than it must. When there is no room left all become smaller, and then the rarest
 * are left out. (d3-cloud empties its board for each layout, so it cannot keep a word where it is.)
 */
export function placeWords(words: readonly Word[], wished: CloudSpace, before?: Cloud): Cloud {
  const ordered = words.toSorted((a, b) => b.count - a.count || shuffled(a.key) - shuffled(b.key)).slice(0, mostWords)
  const known = before?.space.width === wished.width && before.space.height <= wished.height ? before : undefined
  const least = wished.least * leastContrast
  for (let most = Math.min(wished.most, known?.space.most ?? Infinity); most > least; most *= 0.9) {
    const cloud = laidOut(ordered, { ...wished, most }, known)
    if (cloud.placed.length === words.length) return cloud
  }
  const space = { ...wished, most: least }
  const cloud = laidOut(ordered, space, known, 'homes first')
  if (isFair(cloud, ordered)) return cloud
  const fair = laidOut(ordered, space, known, 'frequent first')
  const shown = new Set(fair.placed.map(({ key }) => key))
  const left = ordered.filter(({ key }) => !shown.has(key))
  return { ...fair, left: new Map(left.map(({ key, count }) => [key, count])) }
}

/** Nobody is left out for a rarer one; who chose first and found no room has had that chance. */
function isFair({ placed, left }: Cloud, ordered: readonly Word[]): boolean {
  const shown = new Set(placed.map(({ key }) => key))
  const first = ordered.find(({ key, count }) => !shown.has(key) && (left.get(key) ?? 0) < count)
  return first === undefined || placed.every(({ count }) => count >= first.count)
}

/** How high a cloud of this width should be: its words and as much air, in steps, so that it does not change with each word. */
export function heightFor(words: readonly Word[], space: CloudSpace): number {
  const sizeOf = sizesFor(words, space)
  const area = sum(words, ({ text, count }) => {
    const { width, height } = boxOf(text, sizeOf(count))
    return width * height
  })
  const step = space.least * 4
  return Math.max(2, Math.ceil((area * 1.45) / space.width / step)) * step
}

function sizesFor(words: readonly Word[], { least, most }: CloudSpace) {
  return scaleSqrt([1, Math.max(5, max(words, ({ count }) => count) ?? 0)], [least, most])
}

/** The words that find a place. Without `whose` it gives up at the first that finds none. */
function laidOut(
  ordered: readonly Word[],
  space: CloudSpace,
  before: Cloud | undefined,
  whose?: 'homes first' | 'frequent first',
): Cloud {
  const former = new Map(before?.placed.map((word) => [word.key, word]))
  const sizeOf = sizesFor(ordered, space)
  const boxes: Box[] = []
  const placed: PlacedWord[] = []
  const put = (word: Word, size: number, box: Box): boolean => {
    if (!isInside(box, space) || boxes.some((other) => areTouching(box, other))) return false
    boxes.push(box)
    placed.push({ ...word, x: box.x, y: box.y, size })
    return true
  }
  const isHome = (word: Word) => {
    const home = former.get(word.key)
    const size = Math.round(sizeOf(word.count))
    return home !== undefined && put(word, size, { ...boxOf(word.text, size), x: home.x, y: home.y })
  }
  const homeless = whose === 'frequent first' ? ordered : ordered.filter((word) => !isHome(word))
  let refused: Box | undefined
  for (const word of homeless) {
    const size = Math.round(sizeOf(word.count))
    const box = boxOf(word.text, size)
    // Where a smaller one found nothing there is no need to look.
    if (refused && box.width >= refused.width && box.height >= refused.height) continue
    const { x, y } = former.get(word.key) ?? { x: 0, y: 0 }
    const found = stepsIn(space, size, shuffled(word.key)).some(([dx, dy]) =>
      put(word, size, { ...box, x: x + dx, y: y + dy }),
    )
    if (found) continue
    if (whose === undefined) break
    if (!refused || box.width < refused.width) refused = box
  }
  return { placed, space, left: before?.left ?? new Map() }
}

/** Steps from a place outwards, as wide as the space is and the wider the further; each word begins to turn elsewhere. */
function stepsIn({ width, height }: CloudSpace, size: number, seed: number): [dx: number, dy: number][] {
  const longer = Math.max(width, height)
  const found: [number, number][] = [[0, 0]]
  let angle = ((seed % 360) / 180) * Math.PI
  let step = size * 0.35
  for (let radius = step; radius < longer; radius += (step * step) / (radius * 2 * Math.PI)) {
    angle += step / radius
    found.push([(Math.cos(angle) * radius * width) / longer, (Math.sin(angle) * radius * height) / longer])
    step = size * 0.35 + radius * 0.02
  }
  return found
}

/** Around 0. */
function boxOf(text: string, size: number): Box {
  return { x: 0, y: 0, width: widthOf(text, size, 650) + size * 0.35, height: size * (leadingOf(text) - 0.15) }
}

function isInside({ x, y, width, height }: Box, space: CloudSpace): boolean {
  return Math.abs(x) + width / 2 <= space.width / 2 && Math.abs(y) + height / 2 <= space.height / 2
}

function areTouching(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) * 2 < one.width + other.width && Math.abs(one.y - other.y) * 2 < one.height + other.height
  )
}
