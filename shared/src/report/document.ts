import type { en } from './words/en.ts'

/** Which form a report is written for; the first is the forum's own since 2021. */
export const templates = [
  'igf-2021',
  'igf-2020',
  'igf-2019',
  'igf-2016',
  'messages',
  'event-report',
  'records',
] as const
export type Template = (typeof templates)[number]

export const reportLocales = ['en', 'fr', 'ar'] as const
export type ReportLocale = (typeof reportLocales)[number]

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

/** `missing`: what the rapporteur has still to write, in brackets. A caption may be empty where the heading says it. */
export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4; text: string }
  | { kind: 'paragraph'; text: string; voice?: 'missing' | 'soft' }
  | { kind: 'list'; ordered?: true; items: readonly string[] }
  | { kind: 'quote'; text: string; by?: string }
  | { kind: 'table'; caption: string; columns: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'chart'; caption: string; columns: readonly [string, string, string]; bars: readonly Bar[] }

export interface Field {
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
  fields: readonly Field[]
  blocks: readonly Block[]
  /** Messages and quotes short enough to be posted, 280 characters each. */
  drafts: readonly string[]
}
