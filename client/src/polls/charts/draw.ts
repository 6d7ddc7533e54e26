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

/**
 * As large as the place allows: the text shrinks down to `sheet.em`, then labels are cut to fewer lines, then what can be missed is left out.
 * What is too high even so is scaled by whoever draws it.
 */
export function drawToFit(sheet: Sheet, columns: readonly Column[], places: Places): Drawing {
  const { height = Infinity, em } = sheet
  // A cloud fills whatever it is given, and a second try would find its places taken.
  if (sheet.poll.kind === 'words') return draw(sheet, columns, places)
  // On a grid the square is what counts, not its words.
  const most = sheet.poll.kind === 'grid' ? 1.2 : 2.25
  const tries = [
    ...Array.from({ length: 11 }, (_, step) => ({ size: most - (step / 10) * (most - 1), lines: 6, compact: false })),
    { size: 1, lines: 6, compact: true },
    { size: 1, lines: 3, compact: true },
    { size: 1, lines: 2, compact: true },
    { size: 1, lines: 1, compact: true },
  ]
  // A wall hangs what fits: with smaller letters more of it does, so it is tried whole.
  const { height: _height, ...endless } = sheet
  const tried = sheet.poll.kind === 'text' ? endless : sheet
  for (const { size, lines, compact } of tries) {
    const drawing = draw({ ...tried, em: em * size, small: sheet.small * size, lines, compact }, columns, places)
    if (drawing.height <= height) return drawing
  }
  return draw({ ...sheet, lines: 1, compact: true }, columns, places)
}
