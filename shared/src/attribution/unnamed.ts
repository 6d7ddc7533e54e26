import type { AgendaState } from '../agenda/state.ts'
import { folded } from '../kernel/text.ts'
import type { LifeState } from '../life/state.ts'
import type { ParticipantsState } from '../participants/state.ts'
import { levelAt, strictest, type AttributionState, type Level } from './state.ts'

/** How what was said at `at` (ms since 1970) may be attributed; what belongs to no question is bound by the strictest of all. */
export function levelOf(
  { attribution, agenda }: { attribution: AttributionState; agenda: AgendaState },
  question: string | undefined,
  at: number,
): Level {
  if (question !== undefined) return levelAt(attribution, question, at)
  return strictest(
    attribution,
    agenda.questions.map(({ id }) => id),
    at,
  )
}

/** How lists and figures of the whole session may be told: as strictly as anything that was agreed upon since it began. */
export function levelOfAll(state: {
  attribution: AttributionState
  agenda: AgendaState
  life: LifeState
  at: number
}): Level {
  return levelOf(state, undefined, state.life.startedAt ?? state.at)
}

type AtTable = { participants: ParticipantsState; life: LifeState }
interface Sequence {
  words: readonly string[]
  /** Too short to be told from other words: found only behind a form of address. */
  addressed?: true
}

/** By their first word, then whole, folded. */
type Known = Map<string, Map<string, Sequence>>

/** With which people are addressed in notes, folded. */
const address = new Set(
  'mr mrs ms miss mx dr prof sir madam mme mlle sr sra السيد السيدة الدكتور الدكتورة الأستاذ الأستاذة'
    .split(' ')
    .map(folded),
)

const word = /[\p{L}\p{M}\p{N}]+/gu
/** Arabic writes «and», «so», «by», «for» and «like» onto the next word. */
const joined = /^[وفبلك](?=.{3})/u

/**
 * Takes every name and organisation that the roundtable knows out of free text, `withheld` in their place: somebody who types «Anna said»
 * into a note must not break what was agreed. Whole names are found in any case and without accents; a single word, also one of a longer
 * name (three letters or more, or behind «Mr»), only with its capital, so that «will» stays what it is, or where it stands before a
 * colon, as in «anna: too late». Time grows with the text alone, once the names are known.
 */
export function unnaming(state: AtTable, withheld: string): (text: string) => string {
  const byFirst: Known = new Map()
  for (const { name, organization } of peopleIn(state)) {
    learn(byFirst, name ?? '')
    learn(byFirst, organization ?? '')
    for (const part of partsOf(name ?? '')) learn(byFirst, part, part.length < 3)
  }
  if (byFirst.size === 0) return (text) => text
  return (text) => replaced(text, byFirst, withheld)
}

/** The words of a longer name that may stand for it: not «Dr», not «12», and of «Ana de la Cruz» two. */
function partsOf(name: string): string[] {
  const parts = name.match(word) ?? []
  const [first = ''] = parts
  if (parts.length < 2) return []
  return parts.filter(
    (part) => /\p{L}/u.test(part) && !address.has(folded(part)) && (isCapital(part) || !isCapital(first)),
  )
}

const onScreens = new WeakMap<ParticipantsState, { under: readonly unknown[]; unnamed: (text: string) => string }>()

/**
 * The same for screens, which are drawn many times a second and have no one language: `[…]` stands in place of a name. It is the same
 * function for as long as it does the same and as the same is agreed.
 */
export function unnamedOnScreens(state: AtTable & { attribution: AttributionState }): (text: string) => string {
  const { participants, life, attribution } = state
  const under = [life.opening, attribution.agreed]
  const known = onScreens.get(participants)
  if (known?.under.every((each, index) => each === under[index])) return known.unnamed
  const told = new Map<string, string>()
  let replace: ((text: string) => string) | undefined
  const unnamed = (text: string) => {
    const held = told.get(text)
    if (held !== undefined) return held
    replace ??= unnaming(state, '[…]')
    const plain = replace(text)
    told.set(text, plain)
    return plain
  }
  onScreens.set(participants, { under, unnamed })
  return unnamed
}

/** The same for these names alone, and only where they stand whole. */
export function withoutNames(names: Iterable<string>, withheld: string): (text: string) => string {
  const byFirst: Known = new Map()
  for (const name of names) learn(byFirst, name)
  return byFirst.size === 0 ? (text) => text : (text) => replaced(text, byFirst, withheld)
}

function learn(byFirst: Known, text: string, addressed = false): void {
  const words = wordsIn(text)
  const [first] = words
  if (first === undefined || text.trim().length < 2) return
  const known = byFirst.get(first) ?? new Map<string, Sequence>()
  byFirst.set(first, known)
  const whole = words.join(' ')
  if (!addressed || !known.has(whole)) known.set(whole, { words, ...(addressed && { addressed }) })
}

function replaced(text: string, byFirst: Known, withheld: string): string {
  const found = [...text.matchAll(word)].map(({ 0: raw, index }) => ({ raw, index, plain: folded(raw) }))
  let [told, from] = ['', 0]
  for (let at = 0; at < found.length; at++) {
    const token = found[at]
    if (!token) continue
    const skip = !byFirst.has(token.plain) && joined.test(token.raw) ? 1 : 0
    const first = skip ? folded(token.raw.slice(1)) : token.plain
    const known = [...(byFirst.get(first)?.values() ?? [])]
    const isName = ({ words, addressed }: Sequence) =>
      words.length > 1 || (addressed ? isAddressed(at) : isCapital(token.raw) || speaks(token))
    const length = known
      .filter((sequence) => sequence.words.every((each, index) => index === 0 || found[at + index]?.plain === each))
      .filter(isName)
      .reduce((longest, { words }) => Math.max(longest, words.length), 0)
    const last = found[at + length - 1]
    if (length === 0 || !last) continue
    told += text.slice(from, token.index + skip) + withheld
    from = last.index + last.raw.length
    at += length - 1
  }
  return told + text.slice(from)

  function isAddressed(at: number): boolean {
    return address.has(found[at - 1]?.plain ?? '')
  }

  function speaks({ raw, index }: { raw: string; index: number }): boolean {
    return /^\s?[:：]/u.test(text.slice(index + raw.length, index + raw.length + 2))
  }
}

function wordsIn(text: string): string[] {
  return (text.match(word) ?? []).map(folded)
}

/** Also true in a script that has no capitals. */
function isCapital(raw: string): boolean {
  const first = String.fromCodePoint(raw.codePointAt(0) ?? 0)
  return first !== first.toLowerCase() || first === first.toUpperCase()
}

function* peopleIn({ participants, life }: AtTable): Iterable<{ name?: string | null; organization?: string | null }> {
  yield* participants.people.values()
  const proposal = life.opening?.proposal
  if (!proposal) return
  yield* proposal.organizers
  yield* proposal.speakers
  for (const person of [proposal.moderator, proposal.onlineModerator, proposal.rapporteur]) if (person) yield person
}
