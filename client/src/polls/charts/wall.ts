import { textBlock, moved, type Drawing, type Mark, type Sheet } from './drawing.ts'
import { shownEntries, type Column } from './found.ts'
import { authorOf } from './author.ts'
import { over } from './rows.ts'

/** What people wrote, each on a card; the order says nothing. Where the wall has an end it says how many more there are. */
export function drawWall(sheet: Sheet, [column]: readonly Column[]): Drawing {
  const { width, height = Infinity, em, small, beside, lines, t } = sheet
  const texts = column ? shownEntries(column.found) : []
  const across = beside ? Math.max(1, Math.floor(width / (em * 14))) : 1
  const each = (width - (across - 1) * em) / across
  const heights = Array.from({ length: across }, () => 0)
  const more = small * 2
  const marks: Mark[] = []
  let hung = 0
  for (const entry of texts) {
    const inner = each - em * 1.6
    const text = textBlock(sheet, `${entry.key}/text`, entry.text, inner, {
      size: em,
      ...(beside && { lines: Math.min(lines, 8) }),
    })
    const author = textBlock(sheet, `${entry.key}/author`, authorOf(t, entry), inner, { size: small, fill: 'soft' })
    const words = over([text, author])
    const high = words.height + em * 1.2
    const lane = heights.indexOf(Math.min(...heights))
    const top = heights[lane] ?? 0
    // A shorter one may still find its place.
    if (hung > 0 && top + high > height - more) continue
    hung++
    const x = lane * (each + em)
    marks.push(
      { mark: 'bar', key: entry.key, x, y: top, width: each, height: high, fill: 'card', round: em * 0.4 },
      ...moved(words.marks, x + em * 0.8, top + em * 0.6),
    )
    heights[lane] = top + high + em * 0.6
  }
  const tallest = Math.max(0, ...heights) - (hung > 0 ? em * 0.6 : 0)
  if (hung === texts.length) return { width, height: tallest, groups: [{ key: 'wall', y: 0, marks }] }
  const rest = textBlock(sheet, 'more', t('charts.more', { count: texts.length - hung }), width, {
    size: small,
    fill: 'soft',
  })
  marks.push(...moved(rest.marks, 0, tallest + small * 0.5))
  return { width, height: tallest + more, groups: [{ key: 'wall', y: 0, marks }] }
}
