import type { ReportDocument } from '@evenhand/shared/report/document'
import { TextRun, type IRunOptions } from 'docx'

/**
 * The words of a paragraph. A program for texts asks each run for its direction and not every one heeds isolates, so from right to left
 * what is isolated is a run of its own; the isolates stay for those that do.
 */
export function runsOf(
  words: string,
  direction: ReportDocument['direction'],
  look: Omit<IRunOptions, 'text'> = {},
): TextRun[] {
  const plain = storable(words)
  if (direction === 'ltr') return [new TextRun({ ...look, text: plain })]
  return apart(settled(plain)).map((text) => new TextRun({ ...look, text, rightToLeft: !isLatin(text) }))
}

/** In front of, in and behind the isolates that stand in no other one. */
function apart(words: string): string[] {
  const parts = ['']
  let depth = 0
  for (const character of words) {
    if (character === begin && depth++ === 0) parts.push('')
    parts.push((parts.pop() ?? '') + character)
    if (character === end && depth > 0 && --depth === 0) parts.push('')
  }
  return parts.filter((part) => part !== '')
}

const begin = '\u2068'
const end = '\u2069'

/** Of the other direction throughout. */
function isLatin(words: string): boolean {
  return /\p{Script=Latin}/u.test(words) && !/\p{Script=Arabic}/u.test(words)
}

/** Latin words in an Arabic paragraph keep their full stop at their end. */
function settled(words: string): string {
  return isLatin(words) && !words.includes(begin) ? begin + words + end : words
}

/** XML holds no other control characters and no halves of characters. */
function storable(words: string): string {
  return words.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}
