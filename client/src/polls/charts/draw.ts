import { drawAgreement } from './agreement.ts'
import { drawBars } from './bars.ts'
import type { Drawing, Sheet } from './drawing.ts'
import type { Column } from './found.ts'
import { drawGrid } from './grid.ts'
import { drawScales } from './scales.ts'
import { drawWall } from './wall.ts'
import { drawWords, type Places } from './words.ts'

/** The picture that fits what the poll asks: of one result, or of several groups or rounds on one measure. */
export function draw(sheet: Sheet, columns: readonly Column[], places: Places = new Map()): Drawing {
  return { ...drawn(sheet, columns, places), em: sheet.em }
}

function drawn(sheet: Sheet, columns: readonly Column[], places: Places): Drawing {
  switch (sheet.poll.kind) {
    case 'single':
    case 'multiple':
    case 'yes-no':
    case 'census':
    case 'points':
    case 'ranking':
      return drawBars(sheet, columns)
    case 'agreement':
      return drawAgreement(sheet, columns)
    case 'scale':
      return drawScales(sheet, columns)
    case 'grid':
      return drawGrid(sheet, columns)
    case 'words':
      return drawWords(sheet, columns, places)
    case 'text':
      return drawWall(sheet, columns)
  }
}

/** Below this part of the stage's text the last row does not read any more. */
const leastText = 0.875

/**
 * As large as the place allows: the text shrinks down to `leastText`, then labels get more of the width, then they are cut to fewer lines
 * and what can be missed is left out. What is too high even so is scaled by whoever draws it.
 */
export function drawToFit(sheet: Sheet, columns: readonly Column[], places: Places): Drawing {
  const { height = Infinity, em } = sheet
  // A cloud fills whatever it is given, and a second try would find its places taken.
  if (sheet.poll.kind === 'words') return draw(sheet, columns, places)
  const sized = (size: number) => ({ em: em * size, small: sheet.small * size })
  const { height: _height, ...endless } = sheet
  const isWall = sheet.poll.kind === 'text'
  // A wall hangs what fits: with smaller letters more of it does, so it is tried whole.
  const tried = isWall ? endless : sheet
  // On a grid the square is what counts, not its words.
  const most = sheet.poll.kind === 'grid' ? 1.2 : 2.25
  const sizes = Array.from({ length: 12 }, (_, step) => most - (step / 11) * (most - leastText))
  const tries: Partial<Sheet>[] = [
    ...sizes.map((size) => ({ ...sized(size), lines: 8 })),
    { lines: 8, compact: true },
    ...[8, 6, 5, 4, 3, 2, 1].map((lines) => ({ lines, compact: true, wide: true as const })),
  ]
  const smallest = { ...sized(leastText), lines: 1, compact: true, wide: true as const }
  for (const attempt of tries) {
    const drawing = draw({ ...tried, ...sized(leastText), ...attempt }, columns, places)
    if (drawing.height <= height) return drawing
  }
  return draw({ ...sheet, ...smallest, ...(isWall && { lines: 4 }) }, columns, places)
}
