export type Title = {
  title: string | null
  number: number | null
  year: number | null
  sessionType: string | null
}

/** Short and long spellings of session types with the words used for them here. */
const types = new Map<string, string>([
  ['ws', 'Workshop'],
  ['workshop', 'Workshop'],
  ['of', 'Open Forum'],
  ['open forum', 'Open Forum'],
  ['town hall', 'Town Hall'],
  ['townhall', 'Town Hall'],
  ['lightning talk', 'Lightning Talk'],
  ['lightning session', 'Lightning Session'],
  ['day 0 event', 'Day 0 Event'],
  ['day zero event', 'Day Zero Event'],
  ['day 0', 'Day 0'],
  ['pre-event', 'Pre-Event'],
  ['launch / award event', 'Launch / Award Event'],
  ['launch/award event', 'Launch / Award Event'],
  ['launch / award', 'Launch / Award'],
  ['launches and awards', 'Launches and Awards'],
  ['networking session', 'Networking Session'],
  ['award event', 'Award Event'],
  ['launch event', 'Launch Event'],
  ['main session', 'Main Session'],
  ['dynamic coalition', 'Dynamic Coalition'],
  ['dc session', 'DC Session'],
  ['nri session', 'NRI Session'],
  ['nri collaborative session', 'NRI Collaborative Session'],
  ['best practice forum', 'Best Practice Forum'],
  ['high-level session', 'High-Level Session'],
  ['parliamentary session', 'Parliamentary Session'],
])

const typeWords = [...types.keys()]
  .sort((one, other) => other.length - one.length)
  .map((words) => words.replace(/[/ ]+/g, (gap) => (gap.includes('/') ? ' ?/ ?' : ' ')))
  .join('|')
const numbered = '(\\d{1,4})(?!\\d)\\s*(?:[:.\\-–—|]+\\s+|:)?\\s*(.*)$'
const forms = {
  hashAfterYear: new RegExp(`^IGF ?(20\\d\\d) ?[-–—:,]? ?([^#?!]{2,60}?) ?# ?${numbered}`, 'i'),
  typeAfterYear: new RegExp(`^IGF ?(20\\d\\d) ?[-–—:,]? ?(${typeWords}) ?${numbered}`, 'i'),
  hash: new RegExp(`^(${typeWords}) ?# ?${numbered}`, 'i'),
  shortType: new RegExp(`^(WS) ?${numbered}`),
  atEnd: new RegExp(`^(.*\\S) \\((WS|OF|Workshop|Open Forum|Town Hall|Lightning Talk) ?#? ?(\\d{1,4})\\)$`),
  onlyYear: /^IGF ?(20\d\d) (?!WS\b)([^#]{3,})$/i,
}
const roomWords = /^(?:room|hall|salle|annex|floor|main)\b/i
const longestTitleLine = 400

function typeOf(words: string): string {
  const key = words.trim().toLowerCase().replace(/\s+/g, ' ')
  return types.get(key) ?? types.get(key.replace(/ ?\/ ?/g, ' / ')) ?? words.trim()
}

function orNull(words: string | undefined): string | null {
  const title = words?.trim() ?? ''
  return title === '' ? null : title
}

/**
 * Reads a title line such as `IGF 2019 WS #63 A title`, `Open Forum #7 A title`, `WS 331 A title` or
 * `A title (WS63)`. `title` is null when the line stops after the number. Null for any other line.
 */
export function titleLineOf(text: string): Title | null {
  if (text.length > longestTitleLine || !/\d/.test(text)) return null
  const withYear = forms.hashAfterYear.exec(text) ?? forms.typeAfterYear.exec(text)
  if (withYear !== null) {
    const [, year, words = '', number, title] = withYear
    return { title: orNull(title), number: Number(number), year: Number(year), sessionType: typeOf(words) }
  }
  const bare = forms.shortType.exec(text)
  // "WS 5 – Room B-2" is one of the workshop rooms of 2023.
  const short = forms.hash.exec(text) ?? (roomWords.test(bare?.[3] ?? '') ? null : bare)
  if (short !== null) {
    const [, words = '', number, title] = short
    return { title: orNull(title), number: Number(number), year: null, sessionType: typeOf(words) }
  }
  const behind = forms.atEnd.exec(text)
  if (behind === null) return null
  const [, title, words = '', number] = behind
  return { title: orNull(title), number: Number(number), year: null, sessionType: typeOf(words) }
}

/** Reads a title line without a number, `IGF 2022 DC … A title`; only for the head of a page. Null for any other line. */
export function plainTitleLineOf(text: string): Title | null {
  const found = text.length > longestTitleLine ? null : forms.onlyYear.exec(text)
  if (found === null) return null
  const [, year, rest = ''] = found
  const known = [...types.keys()].find((words) => rest.toLowerCase().startsWith(`${words}:`))
  if (known === undefined) return { title: rest.trim(), number: null, year: Number(year), sessionType: null }
  const title = orNull(rest.slice(known.length + 1))
  return { title, number: null, year: Number(year), sessionType: typeOf(known) }
}
