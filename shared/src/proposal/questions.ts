import type { Line } from './lines.ts'
import { type Piece, piecesOf } from './numbering.ts'
import { leavesOpen } from './people.ts'
import type { Note } from './cast.ts'

/** `core` is the question without the heading or statement that leads into it. */
export type Question = { text: string; core: string; line: Line; notes: Note[] }
export type Questions = { questions: Question[]; notes: Note[] }

const marks = '?؟？'
const closers = '?!؟？…"”’\')]»'
const goesOn = /^(?:\(?e\.\s?g\.?|\(?i\.\s?e\.?|such as\b|for example\b|\(?for instance\b|and\b|or\b|but\b)/
const echo = /^(?:and |but )?(?:why|how|if so|if not|if yes|why not|how so|why or why not|in what way|which ones?)\b/i
const asking =
  /^(?:and |but )?(?:how|what|what's|which|who|whom|whose|why|where|when|whether|is|are|can|could|should|shall|do|does|did|will|would|has|have|may|must|(?:to|in|by|under|at|on|with|for|from|through) (?:what|which|whom)|comment|quel(?:le)?s?|pourquoi|cómo|qué|cuál(?:es)?)\b/iu
const longestHeading = 100

/** "Access:" before its question. A line that announces questions ("The questions are:") is no heading of one. */
function isHeading(text: string): boolean {
  return text.endsWith(':') && text.length <= longestHeading && !text.includes('?')
}

function announces(text: string): boolean {
  return (
    /[:：]$/.test(text) &&
    /\b(?:questions?|following|below|address|discuss|explore|include|are|topics|issues)\b/i.test(text)
  )
}

/**
 * Cuts a text behind each question mark that ends a sentence; not inside brackets, quotations or addresses and
 * never before "e.g.,". The last element may be words without a question mark.
 */
export function cutAtQuestionMarks(text: string): string[] {
  const balanced = text.split('(').length === text.split(')').length
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? ''
    if (balanced && sign === '(') depth += 1
    if (balanced && sign === ')') depth -= 1
    if (!marks.includes(sign)) continue
    let end = index + 1
    while (end < text.length && closers.includes(text[end] ?? '')) {
      if (balanced && text[end] === ')') depth -= 1
      end += 1
    }
    const quoted = end > index + 1 && /["”’')\]»]/.test(text.slice(index + 1, end))
    index = end - 1
    if (depth > 0) continue
    const rest = text.slice(end, end + 40)
    const next = rest.trimStart()
    const spaced = rest !== next
    const small = /^\p{Ll}/u.test(next)
    if (
      next !== '' &&
      ((!spaced && !/^\p{Lu}/u.test(next)) || goesOn.test(next) || (quoted && small) || /^[,;]/.test(next))
    )
      continue
    parts.push(text.slice(start, end).trim())
    start = end
  }
  const left = text.slice(start).trim()
  if (left !== '') parts.push(left)
  return parts
}

function asks(text: string): boolean {
  return /[?؟？]/.test(text)
}

function plainQuestion(text: string): boolean {
  return asking.test(text) && text.length <= 600
}

/** With list marks: one question for each mark, and unmarked lines go on with the question before them. */
function fromList(pieces: readonly Piece[], notes: Note[]): Question[] {
  const found: Question[] = []
  const headings = pieces.filter((piece) => !piece.marked && isHeading(piece.text) && !announces(piece.text)).length
  let lead: Piece | null = null
  let parent: Line | null = null
  let inner = false
  for (const piece of pieces) {
    const { text, line, marked } = piece
    if (text === '') continue
    const last = found.at(-1)
    if (piece.nested && last !== undefined && lead === null && !inner && (asks(last.text) || !asks(text))) {
      last.text = `${last.text} ${piece.whole}`
      continue
    }
    // A list inside the list asks the questions: the line above it only leads into the first of them.
    if (piece.nested && last !== undefined && lead === null && last.line === parent) {
      found.pop()
      found.push({ ...last, text: `${last.text} ${text}`, core: text })
      parent = null
      inner = true
      continue
    }
    if (!piece.nested) {
      parent = line
      inner = false
    }
    const only = headings < 2 && last === undefined && !marked
    if (!marked && isHeading(text)) {
      if (lead !== null || only || announces(text)) notes.push(leftOut(lead ?? piece))
      lead = only || announces(text) ? null : piece
    } else if (!marked && last === undefined && !asks(text)) {
      if (lead !== null) notes.push(leftOut(lead))
      lead = /[:：]$/.test(text) ? null : piece
      if (lead === null) notes.push(leftOut(piece))
    } else if (!marked && last === undefined) {
      found.push(...fromProse([piece], notes))
    } else if (marked || lead !== null) {
      // A marked heading without a question of its own belongs to the marked questions below it.
      if (marked && isHeading(text)) {
        if (lead !== null) notes.push(leftOut(lead))
        lead = piece
        continue
      }
      found.push({
        text: lead === null ? text : `${lead.text} ${text}`,
        core: text,
        line: lead?.line ?? line,
        notes: [],
      })
      lead = null
    } else if (last !== undefined) {
      last.text = `${last.text} ${text}`
    }
  }
  if (lead !== null) notes.push(leftOut(lead))
  return found
}

function leftOut(piece: { text: string; line: Line }): Note {
  return { line: piece.line, code: 'words-left-out', values: { words: piece.text.slice(0, 200) } }
}

/** Without list marks: one question for each question mark; a statement belongs to the question after it. */
function fromProse(pieces: readonly Piece[], notes: Note[]): Question[] {
  const found: Question[] = []
  let lead: { text: string; line: Line } | null = null
  const put = (text: string, line: Line): void => {
    found.push({ text: lead === null ? text : `${lead.text} ${text}`, core: text, line: lead?.line ?? line, notes: [] })
    lead = null
  }
  for (const { text, line } of pieces) {
    for (const part of cutAtQuestionMarks(text)) {
      const last: Question | undefined = found.at(-1)
      const ends = /[?؟？]["”’')\]»!…]*$/.test(part)
      if (ends && lead === null && last !== undefined && echo.test(part) && part.split(' ').length <= 4)
        last.text += ` ${part}`
      else if (ends || (part === text && plainQuestion(part))) put(part, line)
      else if (announces(part) && lead === null && part === text) notes.push(leftOut({ text: part, line }))
      else lead = lead === null ? { text: part, line } : { text: `${lead.text} ${part}`, line: lead.line }
    }
  }
  if (lead !== null) notes.push(leftOut(lead))
  return found
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The words of one section: for each text the line it stands on. */
export type Words = { lines: readonly Line[]; texts: readonly string[] }

function askedIn(words: Words, notes: Note[]): Question[] {
  const pieces = piecesOf(words.lines, words.texts).filter((piece) => {
    if (!leavesOpen(piece.text)) return piece.text !== ''
    notes.push({ line: piece.line, code: 'left-open', values: { words: piece.text } })
    return false
  })
  const left: Note[] = []
  const found = pieces.some((piece) => piece.marked) ? fromList(pieces, left) : fromProse(pieces, left)
  if (found.length === 0) return pieces.map(({ text, line }) => ({ text, core: text, line, notes: [] }))
  notes.push(...left)
  return found
}

/**
 * The policy questions in the words of their sections: split by numbers, letters and bullets where there are any, else
 * by question marks. A question that stands twice is kept once; words that ask nothing are left out, both with a note.
 * Without any question each line of the section is kept as it stands.
 */
export function questionsIn(sections: readonly Words[]): Questions {
  const notes: Note[] = []
  const found = sections.flatMap((words) => askedIn(words, notes))
  const kept: Question[] = []
  const byKey = new Map<string, Question>()
  for (const question of found) {
    const key = keyOf(question.text)
    const same = byKey.get(key)
    if (same !== undefined) {
      same.notes.push({ line: question.line, code: 'question-twice' })
      continue
    }
    kept.push(question)
    byKey.set(key, question)
    // The bare question said again is the same one; the same words under two headings are two questions.
    const core = keyOf(question.core)
    if (!byKey.has(core)) byKey.set(core, question)
    if (!asks(question.text)) question.notes.push({ line: question.line, code: 'no-question-mark' })
  }
  return { questions: kept, notes }
}
