import type { Published } from '../drafting/state.ts'
import { lengthInGraphemes, withoutInvisible } from '../kernel/text.ts'
import type { RoundtableState } from '../roundtable/state.ts'
import { allNotes, quoted } from './discussed.ts'
import type { PublishedDocument, ReportDocument, ReportLocale, Template } from './document.ts'
import { onBoard, outcomeText } from './outcomes.ts'
import { printable, withEdits } from './pieces.ts'
import { isolates, Teller } from './teller.ts'
import { bodies } from './templates.ts'
import { dateIn, timeIn, titleFields, titleOf } from './title-block.ts'

/** Characters of a post. */
const mostOfDraft = 280

/**
 * What a roundtable says for a form, as far as it has come: what is not there yet stands in brackets for the rapporteur. People are told
 * as far as was agreed at the time. Texts are plain, on one line, without control characters; escaping them is the renderer's.
 */
export function reportOf(
  state: RoundtableState,
  { template, locale }: { template: Template; locale: ReportLocale },
): ReportDocument {
  const teller = new Teller(state, locale)
  const report: ReportDocument = {
    template,
    locale,
    direction: locale === 'ar' ? 'rtl' : 'ltr',
    title: titleOf(teller),
    fields: titleFields(teller, template),
    blocks: bodies[template](teller),
    drafts: draftsOf(teller),
  }
  return cleaned(withEdits(teller, report))
}

/** What anybody may read at the link: the published draft, later the final version; undefined where none is published. */
export function publishedOf(state: RoundtableState): PublishedDocument | undefined {
  const { published, finalAt } = state.drafting
  if (!published) return undefined
  const known = told.get(state)
  if (known) return known
  const { until } = published
  const report = printable(reportOf(state, published))
  const standing = cleaned(standingOf(new Teller(state, published.locale), published))
  const document = { ...report, standing, drafts: [], until, ...(finalAt !== undefined && { finalAt }) }
  told.set(state, document)
  return document
}

// Every open page asks again and again for what seldom changes.
const told = new WeakMap<RoundtableState, PublishedDocument>()

/** A file is passed on without the page it was taken from, so it says by itself which version it is. */
function standingOf(teller: Teller, { since, until }: Published): string {
  const { draft, final } = teller.words.version
  const { finalAt } = teller.state.drafting
  const day = (at: number) => dateIn(teller.locale, at)
  if (finalAt !== undefined) return teller.say(final, { day: day(finalAt) })
  return teller.say(draft, { day: day(since), last: day(until), hour: timeIn(until) })
}

/** Messages first, then what was said in so many words. */
function draftsOf(teller: Teller): string[] {
  const messages = onBoard(teller).filter(({ message }) => message)
  const quotes = allNotes(teller).filter(({ mark }) => mark === 'quote')
  return [
    ...messages.map((outcome) => outcomeText(teller, outcome)),
    ...quotes.flatMap((note) => {
      const block = quoted(teller, note)
      return block.kind === 'quote' ? [`“${block.text}”${block.by === undefined ? '' : ` — ${block.by}`}`] : []
    }),
  ].map(shortened)
}

function shortened(text: string): string {
  if (lengthInGraphemes(text, mostOfDraft) <= mostOfDraft) return text
  const graphemes = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)]
  return `${graphemes
    .slice(0, mostOfDraft - 1)
    .map(({ segment }) => segment)
    .join('')
    .trimEnd()}…`
}

/** Overrides and isolates of writing direction can turn a line into another one: but for our own none stays. */
function cleaned<Value>(value: Value): Value {
  if (typeof value === 'string')
    return withoutInvisible(value).replaceAll(isolates.begin, '\u2068').replaceAll(isolates.end, '\u2069') as Value
  if (Array.isArray(value)) return value.map(cleaned) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleaned(each)])) as Value
}
