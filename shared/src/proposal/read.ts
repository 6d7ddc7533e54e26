import { castOf, type Entry, type ListRole, type SingleRole } from './cast.ts'
import { Draft } from './draft.ts'
import { questionLines, questionsAfterFormat, textLines } from './extent.ts'
import { type Item, itemsOf, type Section, sectionsOf } from './items.ts'
import { type Line, readLines } from './lines.ts'
import { leavesOpen } from './people.ts'
import { limits, type Person, type ReadResult } from './proposal.ts'
import { questionsIn, type Words } from './questions.ts'
import { type Session, sessionsIn } from './sessions.ts'
import { placeStrays, withoutRepeats } from './strays.ts'
import { timesOf } from './times.ts'

/** What follows the expected outcomes on the site; any other heading means that one was lost in between. */
const behindOutcomes: ReadonlySet<string> = new Set(['hybrid', 'end', 'discussion facilitation', 'questions'])

function fitPerson(draft: Draft, field: string, entry: Entry): Person {
  const fit = (text: string | null, most: number): string | null =>
    text === null ? null : draft.fit(field, text, entry.line, most)
  return {
    name: fit(entry.person.name, limits.shortText),
    organization: fit(entry.person.organization, limits.organization),
    stakeholderGroup: fit(entry.person.stakeholderGroup, limits.shortText),
    regionalGroup: entry.person.regionalGroup,
  }
}

function readPeople(draft: Draft, items: readonly Item[]): void {
  const cast = castOf(items)
  placeStrays(cast, items)
  for (const role of ['organizers', 'speakers'] satisfies ListRole[]) {
    const entries = draft.fitList(role, withoutRepeats(cast[role], role), (entry) => entry.line, limits.people)
    draft.proposal[role] = entries.map((entry, index) => {
      const field = `${role}.${index}`
      draft.source(field, entry.line)
      draft.notes(field, entry.notes)
      return fitPerson(draft, field, entry)
    })
  }
  for (const role of ['moderator', 'onlineModerator', 'rapporteur'] satisfies SingleRole[]) {
    const entry = cast.single[role]
    if (entry === null) continue
    draft.source(role, entry.line)
    draft.notes(role, entry.notes)
    draft.proposal[role] = fitPerson(draft, role, entry)
  }
  for (const { field, note } of cast.notes.slice(0, limits.people)) draft.notes(field, [note])
}

function readTitle(draft: Draft, session: Session): void {
  const { title, titleItem } = session
  const line = titleItem?.line ?? draft.head
  if (title.title === null) draft.remark('title', line, 'title-missing')
  else {
    draft.source('title', line)
    draft.proposal.title = draft.fit('title', title.title, line, limits.title)
  }
  for (const field of ['number', 'year', 'sessionType'] as const) {
    if (title[field] !== null) draft.source(field, line)
  }
  draft.proposal.number = title.number
  draft.proposal.year = title.year
  draft.proposal.sessionType = title.sessionType
}

function readTimes(draft: Draft, items: readonly Item[], sections: readonly Section[]): void {
  const { format, layout, duration, slot, notes } = timesOf(items, sections)
  const { proposal } = draft
  if (format !== null) {
    draft.source('format', format.line)
    proposal.format = draft.fit('format', format.value, format.line, limits.shortText)
  }
  if (layout !== null) {
    draft.source('layout', layout.line)
    proposal.layout = draft.fit('layout', layout.value, layout.line, limits.shortText)
  }
  if (duration !== null) {
    draft.source('durationMinutes', duration.line)
    proposal.durationMinutes = Math.min(duration.value, limits.durationMinutes)
  } else if (slot !== null && slot.value.minutes !== null) {
    draft.source('durationMinutes', slot.line)
    draft.remark('durationMinutes', slot.line, 'duration-from-slot', { slot: slot.value.minutes })
    proposal.durationMinutes = slot.value.minutes
  }
  if (proposal.year === null && slot !== null && slot.value.year !== null) {
    draft.source('year', slot.line)
    proposal.year = slot.value.year
  }
  for (const { field, note } of notes) draft.notes(field, [note])
}

function readQuestions(draft: Draft, items: readonly Item[], sections: readonly Section[]): void {
  const own = sections.flatMap((section, index) => (section.label.kind === 'questions' ? [{ section, index }] : []))
  const words: Words[] = []
  let last = -1
  for (const { section, index } of own) {
    // A heading repeated before each question goes on; one that comes back later on the page is a report.
    if (words.length > 0 && index !== last + 1) break
    last = index
    const inline = section.label.rest === '' ? [] : [{ line: section.line, text: section.label.rest }]
    const said = [...inline, ...questionLines(section).map(({ line }) => ({ line, text: line.text }))]
    if (said.length > 0) words.push({ lines: said.map(({ line }) => line), texts: said.map(({ text }) => text) })
    else if (words.length === 0) draft.remark('policyQuestions', section.line, 'label-empty')
  }
  const lost = own.length === 0 ? questionsAfterFormat(items) : []
  words.push({ lines: lost.map((item) => item.line), texts: lost.map((item) => item.line.text) })
  const { questions, notes } = questionsIn(words)
  const kept = draft.fitList('policyQuestions', questions, (question) => question.line, limits.questions)
  draft.proposal.policyQuestions = kept.map((question, index) => {
    const field = `policyQuestions.${index}`
    draft.source(field, question.line)
    if (lost.length > 0) draft.remark(field, question.line, 'questions-by-place')
    draft.notes(field, question.notes.slice(0, limits.questions))
    return draft.fit(field, question.text, question.line, limits.question)
  })
  draft.notes('policyQuestions', notes.slice(0, limits.questions))
}

type LongField = 'expectedOutcomes' | 'hybridFormat'

/** Takes the text of the first section that has one; says so when all of them are empty. */
function readText(
  draft: Draft,
  field: LongField,
  sections: readonly Section[],
  linesOf: (section: Section) => Item[],
): void {
  for (const section of sections) {
    const items = linesOf(section).map((item) => item.line)
    const inline = section.label.rest
    const texts = [...(inline === '' ? [] : [inline]), ...items.map((line) => line.text)]
    const line = inline === '' ? items[0] : section.line
    if (line === undefined) continue
    const text = texts.join('\n')
    if (leavesOpen(text)) return draft.remark(field, line, 'left-open', { words: text })
    draft.source(field, line)
    draft.proposal[field] = draft.fit(field, text, line, limits.longText)
    return
  }
  const empty = sections[0]
  if (empty !== undefined) draft.remark(field, empty.line, 'label-empty')
}

function readSession(session: Session, place: number, head: Line): Draft {
  const draft = new Draft(place, session.items[0]?.line ?? head)
  if (!session.isSession) {
    draft.remark('title', draft.head, 'no-session-page')
    return draft
  }
  const sections = sectionsOf(session.items)
  const ofKind = (kind: Section['label']['kind']): Section[] =>
    sections.filter((section) => section.label.kind === kind)
  readTitle(draft, session)
  readTimes(draft, session.items, sections)
  readPeople(draft, session.items)
  readQuestions(draft, session.items, sections)
  readText(draft, 'expectedOutcomes', ofKind('outcomes'), (section) => textLines(section, behindOutcomes))
  readText(draft, 'hybridFormat', [...ofKind('hybrid'), ...ofKind('onlineParticipation')], (section) => section.items)
  return draft
}

/**
 * Reads a pasted session page into its proposals, one for each session on it, with the line behind every value.
 * Values are the page's own words (groups in their standard spelling, "WS" as "Workshop"); what the page does not say
 * is null or []. Never throws: text that is no session page gives one empty proposal with a remark. Takes at most
 * `limits.proposals` sessions; the page itself is not limited here.
 */
export function readProposals(page: string): ReadResult {
  const lines = readLines(page)
  const first = lines[0] ?? { number: 1, raw: '', text: '', tabbed: '', repaired: false, lost: false }
  const sessions = sessionsIn(itemsOf(lines)).slice(0, limits.proposals)
  const drafts = sessions.map((session, place) => readSession(session, place, first))
  return {
    proposals: drafts.map((draft) => draft.proposal),
    sources: drafts.flatMap((draft) => draft.sources),
  }
}
