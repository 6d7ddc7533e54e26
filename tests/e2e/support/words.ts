import { arDesk } from '../../../client/src/words/ar-desk.ts'
import { ar as arPhone } from '../../../client/src/words/ar.ts'
import { arDraft } from '../../../client/src/words/ar-draft.ts'
import { arLate } from '../../../client/src/words/ar-late.ts'
import { enDesk } from '../../../client/src/words/en-desk.ts'
import { enDraft } from '../../../client/src/words/en-draft.ts'
import { enLate } from '../../../client/src/words/en-late.ts'
import { en as enPhone } from '../../../client/src/words/en.ts'

/** The words of one language, as the client has them: trips look for what a person reads. */
export const en = { ...enPhone, ...enLate, ...enDesk, ...enDraft }
export type Words = typeof en
export const ar: Words = { ...arPhone, ...arLate, ...arDesk, ...arDraft }

/** Puts values into a text: `Give the floor to {{name}}`. */
export function filled(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))
}

/** Every text of a language that stands on a screen as it is, without values in it. */
export function wholeTexts(words: object): string[] {
  return Object.values(words).flatMap((value: string | object) => {
    if (typeof value === 'object') return wholeTexts(value)
    return value.includes('{{') ? [] : [value]
  })
}
