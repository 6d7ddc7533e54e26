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

type Known = { participants: ParticipantsState; life: LifeState }
type Sequence = { words: readonly string[]; name: boolean }

const word = /[\p{L}\p{M}\p{N}]+/gu
/** Arabic writes «and», «so», «by», «for» and «like» onto the next word. */
const joined = /^[وفبلك](?=.{3})/u

/**
 * Takes every name and organisation that the roundtable knows out of free text, `withheld` in their place: somebody who types «Anna said»
 * into a note must not break what was agreed. Whole names are found in any case and without accents; a single word, also one of a longer
 * name (four letters or more), only with its capital, so that «will» stays what it is. The time is that of the text.
 */
export function unnaming(state: Known, withheld: string): (text: string) => string {
  const byFirst = new Map<string, Sequence[]>()
  const know = (text: string, name: boolean) => learn(byFirst, text, name)
  for (const { name, organization } of peopleIn(state)) {
    know(name ?? '', true)
    know(organization ?? '', false)
    const parts = (name ?? '').match(word) ?? []
    if (parts.length > 1) for (const part of parts) if (part.length > 3) know(part, true)
  }
  if (byFirst.size === 0) return (text) => text
  return (text) => replaced(text, byFirst, withheld)
}

/** The same for these names alone, and only where they stand whole. */
export function withoutNames(names: Iterable<string>, withheld: string): (text: string) => string {
  const byFirst = new Map<string, Sequence[]>()
  for (const name of names) learn(byFirst, name, true)
  return byFirst.size === 0 ? (text) => text : (text) => replaced(text, byFirst, withheld)
}

function learn(byFirst: Map<string, Sequence[]>, text: string, name: boolean): void {
  const words = wordsIn(text)
  const [first] = words
  if (first === undefined || text.trim().length < 2) return
  byFirst.set(first, [...(byFirst.get(first) ?? []), { words, name }])
}

function replaced(text: string, byFirst: ReadonlyMap<string, readonly Sequence[]>, withheld: string): string {
  const found = [...text.matchAll(word)].map(({ 0: raw, index }) => ({ raw, index, plain: folded(raw) }))
  let [told, from] = ['', 0]
  for (let at = 0; at < found.length; at++) {
    const token = found[at]
    if (!token) continue
    const skip = !byFirst.has(token.plain) && joined.test(token.raw) ? 1 : 0
    const first = skip ? folded(token.raw.slice(1)) : token.plain
    const length = Math.max(
      0,
      ...(byFirst.get(first) ?? [])
        .filter(({ words }) => words.slice(1).every((each, index) => found[at + 1 + index]?.plain === each))
        .filter(({ words }) => words.length > 1 || isCapital(token.raw))
        .map(({ words }) => words.length),
    )
    const last = found[at + length - 1]
    if (length === 0 || !last) continue
    told += text.slice(from, token.index + skip) + withheld
    from = last.index + last.raw.length
    at += length - 1
  }
  return told + text.slice(from)
}

function wordsIn(text: string): string[] {
  return (text.match(word) ?? []).map(folded)
}

/** Also true in a script that has no capitals. */
function isCapital(raw: string): boolean {
  const first = String.fromCodePoint(raw.codePointAt(0) ?? 0)
  return first !== first.toLowerCase() || first === first.toUpperCase()
}

function* peopleIn({ participants, life }: Known): Iterable<{ name?: string | null; organization?: string | null }> {
  yield* participants.people.values()
  const proposal = life.opening?.proposal
  if (!proposal) return
  yield* proposal.organizers
  yield* proposal.speakers
  for (const person of [proposal.moderator, proposal.onlineModerator, proposal.rapporteur]) if (person) yield person
}
