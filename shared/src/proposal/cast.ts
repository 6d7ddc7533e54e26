import type { LabelKind } from './headings.ts'
import { canNamePeople, type Item } from './items.ts'
import type { Line } from './lines.ts'
import { leavesOpen, mayBePerson, personOf, type Reading, withoutBullet } from './people.ts'
import type { RemarkCode, RemarkValues } from './remarks.ts'
import type { Person } from './proposal.ts'

export type Note = { line: Line; code: RemarkCode; values?: RemarkValues }
export type Entry = { person: Person; line: Line; notes: Note[]; proposer: boolean }
export type SingleRole = 'moderator' | 'onlineModerator' | 'rapporteur'
export type ListRole = 'organizers' | 'speakers'

/** A person line that stands under no heading. `index` and `end` are the places of its first and last item in the session. */
export type Stray = { reading: Reading; item: Item; index: number; end: number }

export type Cast = {
  organizers: Entry[]
  speakers: Entry[]
  single: Record<SingleRole, Entry | null>
  labelled: Set<LabelKind>
  notes: { field: string; note: Note }[]
  strays: Stray[]
}

const closing = new Set<LabelKind>(['questions', 'outcomes', 'hybrid', 'onlineParticipation', 'end'])
const severalPeople = /;\s*|\s*[•●▪]\s*|\.\s+(?=(?:Mr|Ms|Mrs|Miss|Dr|Prof)\.?\s)|\s+(?=(?:Mr|Ms|Mrs|Miss|Dr|Prof)\.?,)/u

function peopleIn(text: string): string[] {
  const numbered = /^\(?1[.)]\s/.test(text) ? text.split(/\s+(?=\(?\d{1,2}[.)]\s)/) : [text]
  return numbered
    .flatMap((part) => part.split(severalPeople))
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function notesOf(reading: Reading, line: Line): Note[] {
  const notes: Note[] = []
  if (reading.unknownGroup !== null)
    notes.push({ line, code: 'group-unknown', values: { group: reading.unknownGroup } })
  if (reading.left !== null) notes.push({ line, code: 'part-left-out', values: { words: reading.left } })
  if (reading.open) notes.push({ line, code: 'left-open', values: { words: line.text.slice(0, 200) } })
  return notes
}

export function entryOf(reading: Reading, line: Line, ...more: Note[]): Entry {
  return { person: reading.person, line, notes: [...notesOf(reading, line), ...more], proposer: false }
}

/**
 * Walks the lines of one session and gives every person the role of the heading they stand under; person lines under
 * no heading come back as strays for `placeStrays`. People in several roles are kept in each.
 */
export function castOf(items: readonly Item[]): Cast {
  const cast: Cast = {
    organizers: [],
    speakers: [],
    single: { moderator: null, onlineModerator: null, rapporteur: null },
    labelled: new Set(items.flatMap((item) => (item.label === null ? [] : [item.label.kind]))),
    notes: [],
    strays: [],
  }
  let list: ListRole | null = null
  let waiting: { role: SingleRole; line: Line } | null = null
  let filled: { role: SingleRole; block: number } | null = null
  let closed = false
  let early = true
  let told = false
  let last: Entry | null = null

  const addTo = (role: ListRole, text: string, line: Line, form: boolean): void => {
    for (const words of form ? [text] : peopleIn(text)) {
      const reading = personOf(words, form)
      if (reading === null) {
        if (leavesOpen(withoutBullet(words)))
          cast.notes.push({ field: role, note: { line, code: 'left-open', values: { words } } })
        continue
      }
      last = entryOf(reading, line)
      cast[role].push(last)
    }
  }
  const fill = (role: SingleRole, text: string, line: Line, block: number): void => {
    filled = { role, block }
    for (const words of peopleIn(text)) {
      const reading = personOf(words, false)
      const held = cast.single[role]
      if (reading === null) cast.notes.push({ field: role, note: { line, code: 'left-open', values: { words } } })
      else if (held === null) cast.single[role] = entryOf(reading, line)
      else held.notes.push({ line, code: 'more-people', values: { name: words.slice(0, 200) } })
    }
  }
  const miss = (): void => {
    if (waiting !== null) cast.notes.push({ field: waiting.role, note: { line: waiting.line, code: 'label-empty' } })
    waiting = null
  }

  const label = (item: Item, kind: LabelKind, rest: string, name: string): void => {
    miss()
    const stayed = list
    if (kind !== 'organization' && kind !== 'stakeholderGroup' && kind !== 'regionalGroup' && name !== 'country')
      list = null
    filled = null
    told = false
    closed = closing.has(kind)
    if (kind === 'other') early = false
    if (kind === 'organizer' || kind === 'speaker') {
      const role = kind === 'organizer' ? 'organizers' : 'speakers'
      if (rest === '') cast.notes.push({ field: role, note: { line: item.line, code: 'label-empty' } })
      else addTo(role, rest, item.line, true)
    } else if (kind === 'organizers' || kind === 'speakers') {
      if (rest !== '') addTo(kind, rest, item.line, false)
      list = rest === '' || name.endsWith('s') ? kind : null
    } else if (kind === 'moderator' || kind === 'onlineModerator' || kind === 'rapporteur') {
      if (rest === '') waiting = { role: kind, line: item.line }
      else fill(kind, rest, item.line, item.block)
    } else if (kind === 'proposer') {
      addTo(stayed ?? 'organizers', rest, item.line, true)
      if (last !== null && stayed === null) last.proposer = true
      list = stayed
    } else if (rest !== '' && !leavesOpen(rest)) {
      detail(cast, last, stayed !== null, kind, rest, item.line)
    }
    if (name === "co-proposer's organization") list = 'organizers'
  }

  items.forEach((item, index) => {
    if (item.shape === 'blank') return
    if (item.label !== null)
      return label(
        item,
        item.label.kind,
        item.label.rest === '' ? '' : joinedRest(items, index, item.label.rest),
        item.label.name,
      )
    if (item.shape !== 'text') {
      miss()
      list = null
      filled = null
      closed = false
      return
    }
    const text = joined(items, index)
    if (text === null || closed) return
    const names = canNamePeople(text) || (list !== null && peopleIn(text).length > 1)
    if (waiting !== null) {
      if (!names) return miss()
      const { role } = waiting
      waiting = null
      return fill(role, text, item.line, item.block)
    }
    if (list !== null) {
      // Behind a paragraph the list may be over, its next heading lost: then only sure forms count.
      if (!names && text.length > 250) told = true
      if (names && text.length <= 2_000 && (!told || surelyNames(text))) addTo(list, text, item.line, false)
      return
    }
    const reading = personOf(text, true)
    if (reading === null || !mayBePerson(text, reading)) {
      filled = null
      return
    }
    if (filled?.role === 'onlineModerator' && !cast.labelled.has('rapporteur') && cast.single.rapporteur === null) {
      cast.single.rapporteur = entryOf(reading, item.line, { line: item.line, code: 'rapporteur-by-place' })
      filled = null
      return
    }
    if (filled !== null && filled.block === item.block) return fill(filled.role, text, item.line, item.block)
    filled = null
    // Without groups, only a line that names more than the name is taken for a person.
    const sure = reading.person.organization !== null || nextToOnlineModerator(items, index)
    if (reading.grouped || (early && sure)) cast.strays.push({ reading, item, index, end: endOf(items, index) })
  })
  miss()
  return cast
}

function nextToOnlineModerator(items: readonly Item[], index: number): boolean {
  let next = index + 1
  while (items[next]?.shape === 'blank') next += 1
  return items[next]?.label?.kind === 'onlineModerator'
}

function surelyNames(text: string): boolean {
  const reading = personOf(text, false)
  return reading !== null && reading.person.organization !== null && mayBePerson(text, reading)
}

/** A short line that was pasted with a comma at its end goes on in the next one; a padlock may hide behind a comma. */
function goesOn(item: Item | undefined): boolean {
  return item !== undefined && item.line.text.length < 200 && item.line.raw.trimEnd().endsWith(',')
}

function joinedRest(items: readonly Item[], index: number, rest: string): string {
  const more = items.slice(index + 1, endOf(items, index) + 1)
  return [rest, ...more.map((item) => item.line.text)].join(' ')
}

function endOf(items: readonly Item[], index: number): number {
  let at = index
  while (goesOn(items[at]) && items[at + 1]?.shape === 'text' && at < index + 4) at += 1
  return at
}

/** The text of a line with the lines it goes on in; null for a line that was joined to the one before. */
function joined(items: readonly Item[], index: number): string | null {
  const before = items[index - 1]
  const open = before?.shape === 'text' || (before?.label?.rest ?? '') !== ''
  if (open && goesOn(before)) return null
  return joinedRest(items, index, items[index]?.line.text ?? '')
}

/** Puts "Organization:", "Stakeholder Group:" and "Regional Group:" lines to the person they follow. */
function detail(cast: Cast, last: Entry | null, listed: boolean, kind: LabelKind, rest: string, line: Line): void {
  if (kind !== 'organization' && kind !== 'stakeholderGroup' && kind !== 'regionalGroup') return
  const entry = listed || kind !== 'stakeholderGroup' ? last : proposerWithout(cast)
  if (entry === null || entry.person[kind] !== null) return
  // The words are read like the end of a person line, so that groups get their standard spelling.
  const reading = kind === 'organization' ? null : personOf(`X, ${rest}`, false)
  const value = reading === null ? rest : reading.person[kind]
  if (value === null) {
    if (kind === 'stakeholderGroup')
      entry.notes.push({ line, code: 'group-unknown', values: { group: rest.slice(0, 200) } })
    if (kind !== 'stakeholderGroup') return
  }
  entry.person = { ...entry.person, [kind]: value ?? rest }
}

function proposerWithout(cast: Cast): Entry | null {
  return cast.organizers.find((entry) => entry.proposer && entry.person.stakeholderGroup === null) ?? null
}
