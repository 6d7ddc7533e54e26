import { Table } from '../kernel/table.ts'
import type { ReportLocale, Template } from './forms.ts'

/** What somebody wrote in the place of a piece of the report; without `text` it was taken back, with an empty one the piece is left out. */
export interface Edit {
  template: Template
  locale: ReportLocale
  piece: string
  text?: string
  /** The fingerprint of what the facts said when it was written: another one by now is a change to be offered. */
  version: string
  /** How often it was changed: a change names the one that its writer saw. */
  revision: number
}

/** What a reader of the published draft says to one of its paragraphs. Times in ms since 1970. */
export interface Comment {
  id: string
  piece: string
  /** The fingerprint of the paragraph as it was read. */
  version: string
  text: string
  name?: string
  at: number
  by: string
  /** The rapporteur has dealt with it. */
  settled?: true
}

/** The form and language that anybody may read at the link, since when, and until when it may be commented on (ms since 1970). */
export interface Published {
  template: Template
  locale: ReportLocale
  since: number
  until: number
}

/** What no list tells and somebody has counted or knows. */
export interface Entered {
  women?: number
  men?: number
  room?: string
}

/** The short part and the full report are due so many days after the day of the session, at its end. */
export interface Deadlines {
  shortDays: number
  fullDays: number
}

export interface DraftingState {
  /** By form, language and piece. */
  edits: Table<Edit>
  entered: Entered
  deadlines: Deadlines
  published?: Published
  comments: Table<Comment>
  /** Comments by who made them. */
  made: Table<number>
  /** When the report was called final. */
  finalAt?: number
}

export const nothingDrafted: DraftingState = {
  edits: Table.empty(),
  entered: {},
  deadlines: { shortDays: 0, fullDays: 14 },
  comments: Table.empty(),
  made: Table.empty(),
}

export const mostEdits = 2000
export const mostComments = 2000
export const mostCommentsEach = 50
export const longestPublishedMs = 366 * 86_400_000

export function editKey({ template, locale, piece }: Pick<Edit, 'template' | 'locale' | 'piece'>): string {
  return `${template}/${locale}/${piece}`
}

/** The end of the day (UTC) so many days after `at`, in ms since 1970. */
export function endOfDay(at: number, days: number): number {
  const day = 86_400_000
  return (Math.floor(at / day) + days + 1) * day - 1
}
