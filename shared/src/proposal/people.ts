import { isStandardStakeholderGroup, regionalGroupOf, stakeholderGroupOf } from './groups.ts'
import type { Person } from './proposal.ts'

/** A person as a line names them. `grouped`: the line carries a stakeholder or regional group, so its form is sure. */
export type Reading = {
  person: Person
  grouped: boolean
  left: string | null
  unknownGroup: string | null
  open: boolean
}

const longestPersonLine = 400
const openWords =
  /^(?:tb[acd]|t\.b\.[acd]\.?|to be (?:announced|confirmed|determined|decided|defined)|n\/?a|none|not applicable|-+|–|—|\?+|…|\.+|xx+|pending)\.?$/i
const openSuffix =
  /\s*[([](?:tb[acd]|to be (?:announced|confirmed|determined|decided)|invited|confirmed|online|on-?site|onsite|remote(?:ly)?|in[- ]person|virtual(?:ly)?|he\/him(?:\/his)?|she\/hers?|she\/her(?:\/hers)?|they\/them|mr|ms|main|sub|male|female|[mf])\.?[)\]]\s*$/i
const bulletBefore = /^(?:[•●▪◦‣·∙■□►➢➤✓✔❖♦*]+|[-–—](?=\s)|\(?\d{1,2}[.)](?=\s))\s*/u
const afterName = /^(?:ph\.?\s?d\.?|m\.?d\.?|jr\.?|sr\.?|esq\.?|mba|ll\.?m\.?|ii|iii|cissp|dr\.?)$/i
const honorific = /^(?:mr|ms|mrs|miss|dr|prof|h\.?e|sir|madam|hon|amb)\.?$/i

/** Whether words only say that something is not settled yet: "TBD", "to be confirmed", "N/A". */
export function leavesOpen(text: string): boolean {
  return text.length < 30 && openWords.test(text)
}

/** The line without the bullet or number before it. */
export function withoutBullet(text: string): string {
  return text.replace(bulletBefore, '').trim()
}

function orNull(text: string): string | null {
  const trimmed = text.trim()
  return trimmed === '' || leavesOpen(trimmed) ? null : trimmed
}

/** Where the parts of a line lie; positions let an organisation keep the commas that belong to it. */
type Part = { start: number; end: number; text: string }

function partsOf(line: string): Part[] {
  const colon = line.slice(0, 80).indexOf(': ')
  const named = colon > 0 && looksLikeName(line.slice(0, colon))
  const plain = line.includes('|') ? /[|]/g : line.includes(',') ? /,/g : /\s[-–—]\s|;/g
  const separator = named ? /,|:\s/g : plain
  const parts: Part[] = []
  let start = 0
  const add = (end: number): void => {
    const text = line.slice(start, end).trim()
    if (text !== '')
      parts.push({ start: line.indexOf(text, start), end: line.indexOf(text, start) + text.length, text })
  }
  for (const { index, 0: sign } of line.matchAll(separator)) {
    add(index)
    start = index + sign.length
  }
  add(line.length)
  return parts
}

/** "Ana Silva. Director, Agency": some people end the name with a full stop instead of a comma. */
function nameBeforeStop(line: string): { name: string; rest: string } | null {
  const stop = /(?<![\s.]\p{Lu}|^\p{Lu}|\b(?:Mr|Ms|Mrs|Dr|Prof|St|Jr|Amb|Hon))\.\s+(?=\p{Lu})/u.exec(line.slice(0, 80))
  if (stop === null || line.slice(0, stop.index).includes(',')) return null
  return { name: line.slice(0, stop.index), rest: line.slice(stop.index + stop[0].length) }
}

/** "Ms.,Ana,SILVA,Civil Society,Agency": the export of 2017 puts a comma between every two cells. */
function fromCells(line: string, parts: Part[]): Person | null {
  if (parts.length < 4 || !honorific.test(parts[0]?.text ?? '')) return null
  const group = parts.findIndex((part) => stakeholderGroupOf(part.text) !== null)
  if (group < 2) return null
  const names = parts.slice(0, group).map((part) => part.text)
  return {
    name: names.join(' '),
    organization: orNull(line.slice(parts[group]?.end ?? line.length).replace(/^[\s,;|]+/, '')),
    stakeholderGroup: stakeholderGroupOf(parts[group]?.text ?? ''),
    regionalGroup: null,
  }
}

/**
 * Reads one person from `<name>[, <organisation>][, <stakeholder group>][, <country>][, <regional group>]`, in any
 * order after the name. `form` says that the line comes from the site's own form, where the part before the region
 * is the stakeholder group even when its words are unknown. Null when the line is empty or too long for a person.
 */
export function personOf(text: string, form: boolean): Reading | null {
  const whole = withoutBullet(text)
  const line = whole
    .replace(openSuffix, '')
    .replace(/[,;|]+\s*$/, '')
    .trim()
  if (line === '' || line.length > longestPersonLine || /^\(\d/.test(line)) return null
  const open = /[([](?:tb[acd]|to be)\b/i.test(whole)
  if (leavesOpen(line)) return null
  const parts = partsOf(line)
  const cells = fromCells(line, parts)
  if (cells !== null) return { person: cells, grouped: true, left: null, unknownGroup: null, open }

  const region = lastIndex(parts, (part) => regionalGroupOf(part.text) !== null)
  const found = parts.findIndex((part, index) => index !== region && stakeholderGroupOf(part.text) !== null)
  // An institution whose name is a group word ("Media, Civil Society, …") is the name, not the group.
  const next = parts.findIndex((part, index) => index > 0 && index !== region && stakeholderGroupOf(part.text) !== null)
  const group = found === 0 && next > 0 && !isStandard(parts[0]) ? next : found
  const taken = new Set([region, group].filter((index) => index >= 0))

  let left: string | null = null
  const beforeRegion = parts[region - 1]
  if (group >= 0 && region - group === 2 && beforeRegion !== undefined) {
    left = beforeRegion.text
    taken.add(region - 1)
  }
  let unknownGroup: string | null = null
  if (
    form &&
    group < 0 &&
    region === 2 &&
    parts.length === 3 &&
    beforeRegion !== undefined &&
    beforeRegion.text.length <= 60
  ) {
    unknownGroup = beforeRegion.text
    taken.add(1)
  }
  const free = parts.map((_, index) => index).filter((index) => !taken.has(index))
  const named = taken.has(0) ? [] : free.slice(0, nameLength(parts, free))
  const stop = named.length === 1 && taken.size === 0 ? nameBeforeStop(line) : null
  const others = free.slice(named.length)
  // The organization is one stretch of the line; what stands apart from it was said of something else.
  const organizationParts = others.filter((index, place) => index - place === others[0])
  const apart = others.at(organizationParts.length)
  if (apart !== undefined) left ??= parts[apart]?.text ?? null
  const person: Person = {
    name: stop !== null ? stop.name : orNull(between(line, parts, named).replace(openSuffix, '')),
    organization: stop !== null ? stop.rest : orNull(between(line, parts, organizationParts)),
    stakeholderGroup: unknownGroup ?? (group < 0 ? null : stakeholderGroupOf(parts[group]?.text ?? '')),
    regionalGroup: region < 0 ? null : regionalGroupOf(parts[region]?.text ?? ''),
  }
  if (
    unknownGroup === null &&
    person.stakeholderGroup !== null &&
    !isStandardStakeholderGroup(person.stakeholderGroup)
  ) {
    unknownGroup = person.stakeholderGroup
  }
  return { person, grouped: group >= 0 || region >= 0, left, unknownGroup, open }
}

function isStandard(part: Part | undefined): boolean {
  return part !== undefined && isStandardStakeholderGroup(stakeholderGroupOf(part.text) ?? '')
}

function lastIndex(parts: Part[], test: (part: Part) => boolean): number {
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index]
    if (part !== undefined && test(part)) return index
  }
  return -1
}

function nameLength(parts: Part[], free: number[]): number {
  let length = 1
  while (free[length] === length && afterName.test(parts[length]?.text ?? '')) length += 1
  return length
}

/** The stretch of the line from the first to the last of these parts, which follow one another. */
function between(line: string, parts: Part[], indexes: number[]): string {
  const first = parts[indexes[0] ?? -1]
  const last = parts[indexes.at(-1) ?? -1]
  return first === undefined || last === undefined ? '' : line.slice(first.start, last.end)
}

const nameWord =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|[\p{Lo}\p{M}]+|(?:d|l|al|el|ould|ben|bin|ibn|van|von|der|den|de|del|della|da|das|dos|do|di|du|la|le|e|y|of|and|for|the|on|in|to|et|zu|af|av|ter|ten)|[dlo]['’]\p{L}+|al-\p{L}+|&)$/u

/** Whether words have the form of a person's or an institution's name: two to eight words written like a name. */
export function looksLikeName(words: string): boolean {
  if (words.length > 90 || /[\d?!:;@]/.test(words)) return false
  const list = words.replace(/\s*\([^)]*\)$/, '').split(/\s+/)
  if (list.length < 2 || list.length > 8) return false
  return /^[\p{Lu}\p{Lo}]/u.test(words) && list.every((word) => nameWord.test(word))
}

const otherThings =
  /\b(?:room|hall|table|panel|session|discussion|discussions|theme|track|seating|auditorium|classroom|theater|theatre|governance forum|workshop|online moderator|report|hybrid|questions?|outcomes?)\b/i

/** Whether an unlabelled line may be a person: by its groups, or by a name-like beginning on a short line. */
export function mayBePerson(text: string, reading: Reading): boolean {
  if (reading.grouped) return text.length <= 300 && !/[?!]/.test(text)
  const { name } = reading.person
  if (name === null || text.length > 220 || /[?!:]/.test(text)) return false
  if (/\.$/.test(text) && text.split(' ').length > 12) return false
  return looksLikeName(name) && !otherThings.test(name)
}
