import type { LabelKind } from './headings.ts'
import type { Item } from './items.ts'
import { personOf } from './people.ts'
import { plainTitleLineOf, type Title, titleLineOf } from './title.ts'

/** One session of a paste: its lines and the line that shows its title, if any. */
export type Session = { items: Item[]; title: Title; titleItem: Item | null; isSession: boolean }

const untitled: Title = { title: null, number: null, year: null, sessionType: null }

const beginners = new Set<LabelKind>([
  'organizer',
  'organizers',
  'speaker',
  'speakers',
  'proposer',
  'moderator',
  'onlineModerator',
  'rapporteur',
  'format',
  'duration',
])

const laterLabels = new Set<LabelKind>(['questions', 'outcomes', 'hybrid'])

/** Whether lines hold what a session page begins with, rather than a mere mention of another session. */
function beginsSession(items: readonly Item[]): boolean {
  return items.some((item) => item.shape === 'format' || (item.label !== null && beginners.has(item.label.kind)))
}

function hasSigns(items: readonly Item[]): boolean {
  return (
    beginsSession(items) ||
    items.some((item) => item.label !== null && laterLabels.has(item.label.kind)) ||
    peopleByForm(items)
  )
}

function peopleByForm(items: readonly Item[]): boolean {
  return items.some((item) => {
    if (item.shape !== 'text' || item.line.text.length > 200) return false
    const person = personOf(item.line.text, true)?.person
    return person !== undefined && person.stakeholderGroup !== null && person.regionalGroup !== null
  })
}

function sameSession(one: Title, other: Title): boolean {
  return one.number === other.number && (one.year === other.year || one.year === null || other.year === null)
}

/** Cuts a paste where another session's title line begins; a title line that only mentions a session cuts nothing. */
export function sessionsIn(items: readonly Item[]): Session[] {
  const head = items.findIndex((item) => item.shape !== 'blank')
  const titles = items.flatMap((item, index) => {
    const title = item.shape === 'text' ? titleLineOf(item.line.text) : null
    if (title === null) return []
    // "WS 5" alone may be the room, except at the head of the page.
    const bare = title.title === null && title.year === null && !item.line.text.includes('#')
    return bare && index !== head ? [] : [{ title, index }]
  })
  const starts: { title: Title; index: number }[] = []
  titles.forEach((found, place) => {
    const last = starts.at(-1)
    if (last !== undefined && sameSession(last.title, found.title)) return
    const rest = items.slice(found.index + 1, titles[place + 1]?.index)
    const repeated = titles[place + 1] !== undefined && sameSession(found.title, titles[place + 1]?.title ?? untitled)
    if (last === undefined || repeated || beginsSession(rest)) starts.push(found)
  })
  const first = starts[0]
  if (first === undefined) return [untitledSession(items)]
  const before = items.slice(0, first.index)
  const sessions = starts.map((start, place) =>
    titledSession(items.slice(place === 0 ? 0 : start.index, starts[place + 1]?.index), start.title),
  )
  if (
    !before.some(
      (item) => item.label?.kind === 'organizer' || item.label?.kind === 'speaker' || item.label?.kind === 'questions',
    )
  )
    return sessions
  return [
    untitledSession(before),
    titledSession(items.slice(first.index, starts[1]?.index), first.title),
    ...sessions.slice(1),
  ]
}

function untitledSession(items: readonly Item[]): Session {
  const labelled = items.find((item) => item.label?.kind === 'title' && item.label.rest !== '')
  const title = labelled?.label?.rest ?? null
  const isSession = hasSigns(items)
  const head = items.find((item) => item.shape !== 'blank')
  const plain = title === null && isSession && head?.shape === 'text' ? plainTitleLineOf(head.line.text) : null
  if (plain !== null && head !== undefined)
    return { items: hidden(items, [head]), title: plain, titleItem: head, isSession }
  return { items: [...items], title: { ...untitled, title }, titleItem: labelled ?? null, isSession }
}

function titledSession(items: readonly Item[], title: Title): Session {
  const lines = items.flatMap((item) => {
    const found = item.shape === 'text' ? titleLineOf(item.line.text) : null
    return found !== null && sameSession(found, title) ? [{ item, found }] : []
  })
  const full = lines.find(({ found }) => found.title !== null)
  const own = full ?? lines[0]
  if (own === undefined) return { items: [...items], title, titleItem: null, isSession: true }
  const all = lines.map(({ item }) => item)
  const best = { ...own.found, year: own.found.year ?? title.year }
  if (full !== undefined) return { items: hidden(items, all), title: best, titleItem: own.item, isSession: true }
  const next = items.slice(items.indexOf(own.item) + 1).find((item) => item.shape !== 'blank')
  if (next === undefined || !canBeTitle(next)) {
    const labelled = items.find((item) => item.label?.kind === 'title' && item.label.rest !== '')
    const rest = labelled?.label?.rest ?? null
    return { items: hidden(items, all), title: { ...best, title: rest }, titleItem: own.item, isSession: true }
  }
  return {
    items: hidden(items, [...all, next]),
    title: { ...best, title: next.line.text },
    titleItem: next,
    isSession: true,
  }
}

function canBeTitle(item: Item): boolean {
  if (item.shape !== 'text' || item.line.text.length > 300) return false
  const reading = personOf(item.line.text, true)
  return reading === null || !reading.grouped || reading.person.regionalGroup === null
}

/** Title lines are no text of the session any more, so that nothing else is read from them. */
function hidden(items: readonly Item[], gone: readonly Item[]): Item[] {
  const lines = new Set(gone.map((item) => item.line.number))
  return items.map((item) => (lines.has(item.line.number) ? { ...item, shape: 'title' as const } : item))
}
