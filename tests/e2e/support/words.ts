import { ar as arabic } from '../../../client/src/words/ar.ts'
import { en } from '../../../client/src/words/en.ts'

/** The words of one language, as the client has them: trips look for what a person reads. */
export type Words = typeof en
export { en }
export const ar: Words = arabic

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
