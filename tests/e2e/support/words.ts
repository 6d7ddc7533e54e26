import { en } from '../../../client/src/words/en.ts'

/** The words of one language, as the client has them: trips look for what a person reads. */
export type Words = typeof en
export { en }

/** Puts values into a text: `Give the floor to {{name}}`. */
export function filled(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))
}
