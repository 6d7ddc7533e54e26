/** `usual`: written the way the site's own form writes it. */
export type Format = { format: string; layout: string | null; minutes: number; usual: boolean }

const siteFormats =
  /^(?:round ?tables?|panel|break-?out group discussions?|birds of a feather|debate|flash session|other|tutorial|classroom|theat(?:er|re)|workshop|lightning talk|open forum|town hall|networking session|world caf[eé]|fishbowl|unconference)$/i
const formatWords =
  /\b(?:round ?tables?|panel|break-?out|birds of|debate|flash|other|tutorial|classroom|theat(?:er|re)|auditorium|u-shape|hollow|circle|seating|workshop|town hall|networking|caf[eé]|fishbowl|unconference|interview|presentations?|hackathon)\b/i
const minutesAtEnd = /(\d{1,3})\s*min(?:ute)?s?\.?$/i

/**
 * Reads `<format>[ - <layout>] - <N> Min`; `minutes` is N. Null for lines of another form and, unless
 * `labelled` says that it stands under "Format", for running-order lines such as "Welcome - 5 min".
 */
export function formatLineOf(text: string, labelled = false): Format | null {
  if (text.length > 120) return null
  const end = minutesAtEnd.exec(text)
  if (end === null) return null
  const before = text.slice(0, end.index).trimEnd()
  if (!/[-–—]$/.test(before)) return null
  const parts = before
    .slice(0, -1)
    .trim()
    .split(/\s+[-–—]\s+/)
  const [format, ...layout] = parts.map((part) => part.trim()).filter((part) => part !== '')
  const minutes = Number(end[1])
  if (format === undefined || minutes === 0 || /[.?!:;]$/.test(format)) return null
  if (!labelled && !formatWords.test(before)) return null
  const usual = siteFormats.test(format) && /Min$/.test(text)
  const rest = layout[0]
  if (rest === undefined) return { format, layout: null, minutes, usual }
  return { format, layout: before.slice(before.indexOf(rest, format.length), -1).trim(), minutes, usual }
}

/** Minutes said after "Duration": "60", "60 minutes", "1 hour", "1.5 hours", "1 hour 30 minutes". Null for other words. */
export function durationOf(text: string): number | null {
  if (text.length > 60) return null
  const hours = /^(\d{1,2}(?:[.,]\d)?)\s*h(?:ours?|rs?)?\b(?:\s*(?:and\s+)?(\d{1,2})\s*(?:min\w*)?)?/i.exec(text)
  if (hours !== null)
    return Math.round(Number((hours[1] ?? '0').replace(',', '.')) * 60) + Number(hours[2] ?? 0) || null
  const minutes = /^(\d{1,3})(?:\s*['’′]|\s*min(?:ute)?s?)?\.?(?:$|[\s(,;])/i.exec(text)
  return minutes === null ? null : Number(minutes[1]) || null
}

const goals = new Set([
  'no poverty',
  'zero hunger',
  'good health and well being',
  'quality education',
  'gender equality',
  'clean water and sanitation',
  'affordable and clean energy',
  'decent work and economic growth',
  'industry innovation and infrastructure',
  'reduced inequalities',
  'reduced inequality',
  'sustainable cities and communities',
  'responsible production and consumption',
  'responsible consumption and production',
  'climate action',
  'life below water',
  'life on land',
  'peace justice and strong institutions',
  'peace and justice strong institutions',
  'partnerships for the goals',
  'partnership for the goals',
])

/** Whether a line names a Sustainable Development Goal: `GOAL n: …`, `n. <goal>`, `SDG n`. */
export function isGoalLine(text: string): boolean {
  if (/^(?:goal|sdg)\s*\d{1,2}(?:\.\w{1,2})?\s*(?:[:.–-]|$)/i.test(text)) return true
  const numbered = /^\d{1,2}\s*[.):-]\s*(.*)$/.exec(text.slice(0, 80))
  const name = (numbered?.[1] ?? '')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^a-z]+/g, ' ')
  return goals.has(name.trim())
}
