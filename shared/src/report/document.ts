import { reportLocales, templates, type ReportLocale, type Template } from '../drafting/forms.ts'
import type { Ends, Spot } from '../polls/state.ts'
import type { en } from './words/en.ts'

export { reportLocales, templates, type ReportLocale, type Template }

export function isTemplate(name: string): name is Template {
  return (templates as readonly string[]).includes(name)
}

export function isReportLocale(name: string): name is ReportLocale {
  return (reportLocales as readonly string[]).includes(name)
}

type Words<Source> = {
  [Key in keyof Source]: Source[Key] extends { one: string; other: string }
    ? Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
    : Source[Key] extends string
      ? string
      : Words<Source[Key]>
}
/** The fixed words of a report; `{place}` stands for a value, a text with forms is chosen by the count. */
export type ReportWords = Words<typeof en>

export interface Bar {
  label: string
  count: number
  /** Part of the whole, 0 to 1. */
  share: number
}

/** Answers of one line that add up, in the order of their columns, which begin with the second; `apart` counts those without an opinion. */
export interface Stack {
  counts: readonly number[]
  apart?: number
}

/** How the parts of a stack are told apart: steps from little to much | where people stand on an outcome. */
export type Palette = 'steps' | 'stances'

/** The figures of a block; every picture says what they say and nothing else, line by line. */
interface Figures {
  caption: string
  columns: readonly string[]
  rows: readonly (readonly string[])[]
}

/** A part of the report that can be written otherwise (`drafting.edit`) or commented on. */
export interface Piece {
  /** The same for as long as what it is made from exists, whatever that says: sections and source, with full stops between. */
  id: string
  /** A fingerprint of what the facts say: another one is another text. Empty where no fact says anything. */
  version: string
  /** How often somebody has changed it. */
  revision: number
  /** It stands as somebody wrote it. */
  edited?: true
  /** What the facts say now, where they say something else than when it was edited. */
  offered?: string
  /** What it was made from is no longer there. */
  gone?: true
  /** The rapporteur leaves it out. */
  left?: true
}

/** Whatever can be a piece of its own; `of` names what it is made from until the pieces are put together. */
interface Made {
  of?: string
  piece?: Piece
}

export interface Item extends Made {
  text: string
}

/**
 * `missing`: what the rapporteur has still to write, in brackets. A caption may be empty where the heading says it. A paragraph that somebody
 * wrote may have line breaks. The piece of a heading stands for words of one's own at the end of its section.
 */
export type Block = Made &
  (
    | { kind: 'heading'; level: 2 | 3 | 4; text: string }
    | { kind: 'paragraph'; text: string; voice?: 'missing' | 'soft' }
    | { kind: 'list'; ordered?: true; items: readonly Item[] }
    | { kind: 'quote'; text: string; by?: string }
    | ({ kind: 'table' } & Figures)
    | { kind: 'chart'; caption: string; columns: readonly [string, string, string]; bars: readonly Bar[] }
    /** A bar a line, 0 to 1. */
    | ({ kind: 'ranking'; shares: readonly number[] } & Figures)
    /** Two bars a line, of the first round and of the second. */
    | ({ kind: 'rounds'; shares: readonly (readonly [before: number, after: number])[] } & Figures)
    /** A bar of parts a line. */
    | ({ kind: 'stacks'; palette: Palette; stacks: readonly Stack[] } & Figures)
    /** The means of the lines in a square, 0 to 10 on both axes; null where nobody answered. The first column has the number in the square. */
    | ({ kind: 'scatter'; axes: { x: Ends; y: Ends }; spots: readonly (Spot | null)[] } & Figures)
  )

export interface Field extends Made {
  label: string
  value: string
  missing?: true
}

/** A report before it is written as Markdown, HTML or a text document: plain texts without markup. */
export interface ReportDocument {
  template: Template
  locale: ReportLocale
  direction: 'ltr' | 'rtl'
  title: string
  /** Of what leaves the roundtable as published: that it is a draft, and of which days, or the final version. */
  standing?: string
  fields: readonly Field[]
  blocks: readonly Block[]
  /** Messages and quotes short enough to be posted, 280 characters each. */
  drafts: readonly string[]
}

/** What stands at the link: comments are taken `until` then (ms since 1970), and not any more once it is final. */
export interface PublishedDocument extends ReportDocument {
  until: number
  finalAt?: number
}
