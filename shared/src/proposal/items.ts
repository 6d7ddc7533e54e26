import { formatLineOf, isGoalLine } from './format.ts'
import { type Label, labelOf } from './headings.ts'
import type { Line } from './lines.ts'
import { leavesOpen, looksLikeName, personOf, withoutBullet } from './people.ts'
import { slotOf } from './slot.ts'

/** A line with what its form says it is. `block` counts the groups of lines that blank lines part. */
export type Item = {
  line: Line
  block: number
  label: Label | null
  shape: 'blank' | 'title' | 'label' | 'time' | 'format' | 'goal' | 'text'
}

const sentence = /\b(?:will|would|should|shall|is|are|was|were|can|has|have|who|we|our|they|this|these)\b/i
const mostWords = 5

/** Whether the words under or after a role heading can name somebody, rather than tell what the role does. */
export function canNamePeople(text: string): boolean {
  if (leavesOpen(withoutBullet(text))) return true
  if (text.length > 400 || text.includes('?')) return false
  const reading = personOf(text, false)
  if (reading === null) return false
  if (reading.grouped) return true
  if (sentence.test(text)) return false
  const name = reading.person.name ?? ''
  return looksLikeName(name) || name.split(' ').length <= mostWords
}

const roleKinds = new Set(['organizers', 'speakers', 'moderator', 'onlineModerator', 'rapporteur'])

/** "Moderator: opens the session and will …" in a running order is prose, not a label. */
function trustedLabel(line: Line): Label | null {
  const label = labelOf(line)
  if (label === null || label.rest === '' || !roleKinds.has(label.kind)) return label
  if (/[;•]|\b2[.)]\s/.test(label.rest) && label.rest.length < 2_000) return label
  return canNamePeople(label.rest) ? label : null
}

function shapeOf(line: Line): Item['shape'] {
  if (line.text === '') return 'blank'
  if (slotOf(line.text) !== null) return 'time'
  if (formatLineOf(line.text) !== null) return 'format'
  return isGoalLine(line.text) ? 'goal' : 'text'
}

/** Classifies the lines of one session by their form. */
export function itemsOf(lines: readonly Line[]): Item[] {
  let block = 0
  return lines.map((line) => {
    if (line.text === '') block += 1
    const label = trustedLabel(line)
    return { line, block, label, shape: label === null ? shapeOf(line) : 'label' }
  })
}

/** A labelled stretch of text: from its label to the next label or line of a fixed form. */
export type Section = { label: Label; line: Line; items: Item[]; next: Item | null }

/** The labelled sections of a session in the order of the page. */
export function sectionsOf(items: readonly Item[]): Section[] {
  const sections: Section[] = []
  let current: Section | null = null
  for (const item of items) {
    if (item.shape === 'text' || item.shape === 'blank') {
      if (item.shape === 'text') current?.items.push(item)
      continue
    }
    if (current !== null) current.next = item
    current = null
    if (item.label === null) continue
    current = { label: item.label, line: item.line, items: [], next: null }
    sections.push(current)
  }
  return sections
}
