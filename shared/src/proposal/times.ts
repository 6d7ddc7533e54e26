import type { Note } from './cast.ts'
import { durationOf, formatLineOf } from './format.ts'
import type { Item, Section } from './items.ts'
import type { Line } from './lines.ts'
import { leavesOpen } from './people.ts'
import { type Slot, slotOf } from './slot.ts'

type Found<T> = { value: T; line: Line }

export type Times = {
  format: Found<string> | null
  layout: Found<string> | null
  duration: Found<number> | null
  slot: Found<Slot> | null
  notes: { field: string; note: Note }[]
}

const longestFormat = 80
const oneWord = /^[\p{Lu}][\p{L}-]+$/u
const formatWords =
  /\b(?:round|tables?|panel|class|theat(?:er|re)|hollow|square|groups?|debate|break-?out|hall|flash|birds|circle|u-shape|other|interview|fireside|presentations?|tutorial|auditorium|boardroom)\b/i

/** The value of a section on its label's line or on the first line below. */
function valueLine(section: Section, index = 0): { text: string; line: Line } | null {
  if (section.label.rest !== '') return index === 0 ? { text: section.label.rest, line: section.line } : null
  const item = section.items[index]
  return item === undefined ? null : { text: item.line.text, line: item.line }
}

function slotIn(items: readonly Item[], sections: readonly Section[]): Found<Slot> | null {
  for (const section of sections) {
    if (section.label.kind !== 'time') continue
    const value = valueLine(section)
    const slot = value === null ? null : slotOf(value.text, true)
    if (value !== null && slot !== null) return { value: slot, line: value.line }
  }
  for (const item of items) {
    const slot = item.shape === 'time' ? slotOf(item.line.text) : null
    if (slot !== null) return { value: slot, line: item.line }
  }
  return null
}

type FormatLine = { format: string; layout: string | null; minutes: number | null; line: Line }

/** 2024 and later: "Theater" alone on the line before "Duration (minutes):". */
function beforeDuration(items: readonly Item[]): FormatLine | null {
  const duration = items.findIndex((item) => item.label?.kind === 'duration')
  let at = duration - 1
  while (at >= 0 && items[at]?.shape === 'blank') at -= 1
  const item = items[at]
  if (item === undefined || item.shape !== 'text' || item.line.text.length > 40) return null
  const { text } = item.line
  return oneWord.test(text) || formatWords.test(text)
    ? { format: text, layout: null, minutes: null, line: item.line }
    : null
}

function labelledFormat(items: readonly Item[], sections: readonly Section[]): FormatLine | null {
  for (const section of sections) {
    if (section.label.kind !== 'format') continue
    const place = items.findIndex((item) => item.line.number === section.line.number)
    const below = items.slice(place + 1).find((item) => item.shape !== 'blank')
    const value =
      section.label.rest === '' && below?.shape === 'format'
        ? { text: below.line.text, line: below.line }
        : valueLine(section)
    if (value === null || leavesOpen(value.text)) continue
    const whole = formatLineOf(value.text, true)
    if (whole !== null) return { ...whole, line: value.line }
    if (value.text.length <= longestFormat && !/[.?!]$/.test(value.text)) {
      return { format: value.text, layout: null, minutes: null, line: value.line }
    }
  }
  return null
}

function formatIn(items: readonly Item[], sections: readonly Section[]): FormatLine | null {
  const labelled = labelledFormat(items, sections)
  if (labelled !== null) return labelled
  const lines = items.flatMap((item) => {
    const found = item.shape === 'format' ? formatLineOf(item.line.text) : null
    return found === null ? [] : [{ ...found, line: item.line }]
  })
  return lines.find((line) => line.usual) ?? lines[0] ?? beforeDuration(items)
}

/**
 * Format, layout, duration and time slot of a session. The page's own duration (minutes) counts; a slot of another
 * length is only noted.
 */
export function timesOf(items: readonly Item[], sections: readonly Section[]): Times {
  const notes: Times['notes'] = []
  const found = formatIn(items, sections)
  const slot = slotIn(items, sections)
  let duration: Found<number> | null = found?.minutes == null ? null : { value: found.minutes, line: found.line }
  for (const section of sections) {
    if (section.label.kind !== 'duration') continue
    const value = valueLine(section)
    const minutes = value === null ? null : durationOf(value.text)
    if (value === null) notes.push({ field: 'durationMinutes', note: { line: section.line, code: 'label-empty' } })
    else if (minutes !== null && duration === null) duration = { value: minutes, line: value.line }
    else if (minutes !== null && duration !== null && duration.value !== minutes) {
      const values = { page: duration.value, other: minutes }
      notes.push({ field: 'durationMinutes', note: { line: value.line, code: 'durations-differ', values } })
    }
  }
  if (duration !== null && slot !== null && slot.value.minutes !== null && slot.value.minutes !== duration.value) {
    const values = { page: duration.value, slot: slot.value.minutes }
    notes.push({ field: 'durationMinutes', note: { line: slot.line, code: 'slot-differs', values } })
  }
  const emptyFormat = sections.find((section) => section.label.kind === 'format')
  if (found === null && emptyFormat !== undefined)
    notes.push({ field: 'format', note: { line: emptyFormat.line, code: 'label-empty' } })
  return {
    format: found === null ? null : { value: found.format, line: found.line },
    layout: found?.layout == null ? null : { value: found.layout, line: found.line },
    duration,
    slot,
    notes,
  }
}
