const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthWord}\\.?,? (20\\d\\d)\\b`, 'gi')
const monthFirst = new RegExp(`\\b${monthWord}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d\\d)\\b`, 'gi')
const clock = /\b(\d{1,2})[:.h](\d{2})(?:\s*h\b)?(?:\s*([ap])\.?m\b)?/gi
const longestSlot = 240
const minutesOfDay = 24 * 60

/** A time slot: its length in minutes (null when it shows no two times) and the year of its first date. */
export type Slot = { minutes: number | null; year: number | null }

function daysIn(text: string): { day: number; year: number }[] {
  const found: { at: number; day: number; year: number }[] = []
  const add = (at: number, day: string, month: string, year: string): void => {
    const index = months.indexOf(month.slice(0, 3).toLowerCase())
    found.push({ at, day: Date.UTC(Number(year), index, Number(day)) / 86_400_000, year: Number(year) })
  }
  for (const match of text.matchAll(dayFirst)) add(match.index, match[1] ?? '', match[2] ?? '', match[3] ?? '')
  for (const match of text.matchAll(monthFirst)) add(match.index, match[2] ?? '', match[1] ?? '', match[3] ?? '')
  return found.sort((one, other) => one.at - other.at)
}

function clocksIn(text: string): number[] {
  const found: number[] = []
  for (const [, hour = '', minute = '', half] of text.matchAll(clock)) {
    const noon = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
    if (noon <= 24 && Number(minute) < 60) found.push(noon * 60 + Number(minute))
  }
  return found
}

/**
 * Reads a time line such as "Friday, 6 November, 2020 (23:30 UTC) - Saturday, 7 November, 2020 (00:30 UTC)".
 * An end before its start lies on the next day. Null when the line is no time line; `labelled` says that it
 * stood under "Time" and needs no date.
 */
export function slotOf(text: string, labelled = false): Slot | null {
  if (text.length > longestSlot || !/\d/.test(text)) return null
  const days = daysIn(text)
  const [start, end, ...more] = clocksIn(text)
  const first = days[0]
  if (first === undefined && !labelled) return null
  const year = first?.year ?? null
  if (start === undefined || end === undefined || more.length > 0) {
    const looksLikeDate =
      /^(?:mon|tues?|wed|wednes|thu|thurs?|fri|satur|sat|sun)(?:day)?\b/i.test(text) && text.length < 80
    return looksLikeDate && year !== null ? { minutes: null, year } : null
  }
  const nights = days.length > 1 ? (days[days.length - 1]?.day ?? 0) - (first?.day ?? 0) : 0
  let minutes = nights * minutesOfDay + end - start
  if (minutes < 0 && nights === 0) minutes += minutesOfDay
  return { minutes: minutes > 0 && minutes <= minutesOfDay ? minutes : null, year }
}
