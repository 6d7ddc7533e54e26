import { type Cast, type Entry, entryOf, type ListRole, type Stray } from './cast.ts'
import type { Item } from './items.ts'
import type { RemarkCode } from './remarks.ts'

function previousFilled(items: readonly Item[], index: number): number {
  let at = index - 1
  while (at >= 0 && items[at]?.shape === 'blank') at -= 1
  return at
}

/** The line just before "Online Moderator" is the moderator when the page shows no heading for one. */
function placeModerator(cast: Cast, items: readonly Item[]): void {
  if (cast.labelled.has('moderator')) return
  const label = items.findIndex((item) => item.label?.kind === 'onlineModerator')
  if (label === -1) return
  const before = previousFilled(items, label)
  const item = items[before]
  if (item === undefined) return
  const above = items[before - 1]
  const alone = above === undefined || above.shape !== 'text'
  if (!alone) return
  const note = { line: item.line, code: 'moderator-by-place' as const }
  const stray = cast.strays.findIndex((candidate) => candidate.index === before)
  const found = cast.strays[stray]
  if (found !== undefined) {
    cast.strays.splice(stray, 1)
    cast.single.moderator = entryOf(found.reading, item.line, note)
    return
  }
  const listed = cast.speakers.at(-1)
  const separate = above?.shape === 'blank' && cast.speakers.length > 1
  if (listed?.line !== item.line || !separate || item.label !== null) return
  cast.speakers.pop()
  cast.single.moderator = { ...listed, notes: [...listed.notes, note] }
}

/** Strays in one group of lines; when every line stands alone, neighbours without other text between them are a group. */
function groupsOf(strays: readonly Stray[], items: readonly Item[]): Stray[][] {
  const runs: Stray[][] = []
  for (const stray of strays) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && previousFilled(items, stray.index) === last.end) run.push(stray)
    else runs.push([stray])
  }
  return runs.flatMap((run) => {
    const blocks = new Map<number, Stray[]>()
    for (const stray of run) {
      const group = blocks.get(stray.item.block)
      if (group === undefined) blocks.set(stray.item.block, [stray])
      else group.push(stray)
    }
    const groups = [...blocks.values()]
    return groups.every((group) => group.length === 1) ? [run] : groups
  })
}

function moderated(cast: Cast): boolean {
  return cast.single.moderator !== null || cast.labelled.has('moderator')
}

/** When the moderator is known, person lines that follow one another under no heading are all speakers. */
function sameRun(group: readonly Stray[], others: readonly Stray[], items: readonly Item[]): Stray[] {
  const byIndex = new Map(others.map((stray) => [stray.index, stray]))
  const run = [...group]
  for (let last = group.at(-1)?.end ?? -1; ;) {
    let next = last + 1
    while (items[next]?.shape === 'blank') next += 1
    const stray = byIndex.get(next)
    if (stray === undefined) return run
    if (!run.includes(stray)) run.push(stray)
    last = stray.end
  }
}

function isNameless(stray: Stray): boolean {
  return stray.reading.person.name === null
}

function add(cast: Cast, role: ListRole, group: readonly Stray[]): void {
  const code: RemarkCode = role === 'organizers' ? 'organizer-by-place' : 'speaker-by-place'
  const entries = group.map((stray): Entry => entryOf(stray.reading, stray.item.line, { line: stray.item.line, code }))
  cast[role].push(...entries)
}

/**
 * Gives person lines without a heading the role that their form and place say: the one just before "Online Moderator"
 * moderates, nameless lines are organizers, and of several groups of lines the first are organizers, the next speakers.
 * What stays unclear gets no role, only a remark.
 */
export function placeStrays(cast: Cast, items: readonly Item[]): void {
  placeModerator(cast, items)
  const nameless = cast.strays.filter(isNameless)
  const named = groupsOf(
    cast.strays.filter((stray) => !isNameless(stray)),
    items,
  )
  if (nameless.length > 0 && cast.organizers.length === 0) add(cast, 'organizers', nameless)
  const left: Stray[] = []
  let open = named.filter((group) => {
    const sure = group.length > 1 || group.every((stray) => stray.reading.grouped)
    if (!sure) left.push(...group)
    return sure
  })
  const several = open.filter((group) => group.length > 1)
  if (cast.organizers.length === 0 && cast.speakers.length === 0 && several.length > 1 && several[0] !== undefined) {
    const first = several[0]
    add(cast, 'organizers', first)
    open = open.filter((group) => group !== first)
  }
  const found = cast.speakers.length === 0 ? (open.find((group) => group.length > 1) ?? open[0]) : undefined
  const speakers = found === undefined ? [] : moderated(cast) ? sameRun(found, [...open.flat(), ...left], items) : found
  add(cast, 'speakers', speakers)
  for (const stray of [...left, ...open.flat()]) {
    const { name } = stray.reading.person
    if (name === null || speakers.includes(stray)) continue
    cast.notes.push({
      field: 'speakers',
      note: { line: stray.item.line, code: 'person-without-role', values: { name } },
    })
  }
}

/** Two entries that name the same person in one list, unless their groups contradict each other. */
function sameName(entry: Entry): string | null {
  const { name } = entry.person
  if (name === null) return null
  return name
    .toLowerCase()
    .replace(/^(?:mr|ms|mrs|miss|dr|prof)\.? /, '')
    .replace(/\s+/g, ' ')
}

function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other
}

/** Keeps one entry for each person named twice in a list, with a remark; nameless entries all stay. */
export function withoutRepeats(list: readonly Entry[], role: ListRole): Entry[] {
  const byName = new Map<string, Entry[]>()
  const kept: Entry[] = []
  for (const entry of list) {
    const key = sameName(entry)
    const held = key === null ? undefined : byName.get(key)
    const same = held?.find(
      ({ person }) =>
        agree(person.stakeholderGroup, entry.person.stakeholderGroup) &&
        agree(person.regionalGroup, entry.person.regionalGroup),
    )
    if (same === undefined) {
      kept.push(entry)
      if (key !== null) byName.set(key, [...(held ?? []), entry])
      continue
    }
    same.person = {
      name: same.person.name,
      organization: same.person.organization ?? entry.person.organization,
      stakeholderGroup: same.person.stakeholderGroup ?? entry.person.stakeholderGroup,
      regionalGroup: same.person.regionalGroup ?? entry.person.regionalGroup,
    }
    const code = role === 'speakers' ? 'speaker-twice' : 'organizer-twice'
    same.notes.push({ line: entry.line, code, values: { name: entry.person.name ?? '' } })
  }
  return kept
}
