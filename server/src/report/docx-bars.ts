import type { Block, Palette, Stack } from '@evenhand/shared/report/document'

/** Blocks of one kind in a bar, or the sign of a column. */
export interface Blocks {
  text: string
  color: string
}

/** How many blocks a bar across the page has. */
const across = 40
const accent = '0A6648'

/** A bar of blocks for each row, or two: they stay text, print everywhere and need no picture. */
export function barsBelow(block: Block): readonly (readonly Blocks[])[][] {
  switch (block.kind) {
    case 'ranking':
      return block.shares.map((share) => [[solid(share, '█')]])
    case 'rounds':
      return block.shares.map(([before, after]) => [[solid(before, '▒')], [solid(after, '█')]])
    case 'stacks':
      return block.stacks.map((stack) => [partsOf(stack, block.palette)])
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

/** By column, what its part is drawn with. */
export function blockSigns(block: Block): readonly (Blocks | undefined)[] {
  if (block.kind !== 'stacks') return []
  const [{ counts, apart } = { counts: [] }] = block.stacks
  return block.columns.map((_, column) => {
    const index = column - 1
    const isPart = index >= 0 && index < counts.length + (apart === undefined ? 0 : 1)
    return isPart ? lookOf(block.palette, index, counts.length) : undefined
  })
}

function solid(share: number, text: string): Blocks {
  return { text: text.repeat(Math.round(Math.min(1, Math.max(0, share)) * across)), color: accent }
}

/** Each part ends where its share of the whole does, so that all together are as long as the bar. */
function partsOf({ counts, apart = 0 }: Stack, palette: Palette): Blocks[] {
  const all = [...counts, apart]
  const total = all.reduce((sum, count) => sum + count, 0)
  let [counted, drawn] = [0, 0]
  return all.map((count, index) => {
    counted += count
    const until = total === 0 ? 0 : Math.round((counted / total) * across)
    const { text, color } = lookOf(palette, index, counts.length)
    const part = { text: text.repeat(until - drawn), color }
    drawn = until
    return part
  })
}

const apartLook: Blocks = { text: '░', color: '4C5954' }

const stanceLooks: readonly Blocks[] = [
  { text: '█', color: accent },
  { text: '▓', color: '5FA886' },
  { text: '▒', color: '7D8983' },
  { text: '▓', color: 'B5720B' },
  { text: '█', color: '87400B' },
  apartLook,
]

const stepLooks: readonly Blocks[] = [
  { text: '░', color: accent },
  { text: '▒', color: accent },
  { text: '▓', color: '2F8463' },
  { text: '█', color: '2F8463' },
  { text: '█', color: '07472F' },
]

function lookOf(palette: Palette, index: number, parts: number): Blocks {
  if (index >= parts) return apartLook
  const looks = palette === 'stances' ? stanceLooks : stepLooks
  const place = palette === 'stances' ? index : parts > 1 ? Math.round((index / (parts - 1)) * 4) : 4
  return looks[place] ?? apartLook
}
