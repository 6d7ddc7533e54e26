import i18next from 'i18next'
import type { Words } from './words.ts'

/** The name of a group in the person's language. A self-declared word (Youth, Academia) stays as it was typed. */
export function groupLabel(t: Words, kind: 'stakeholderGroup' | 'regionalGroup', group: string): string {
  const key = `common.${kind}.${group}`
  return i18next.exists(key) ? t(key as 'common.stakeholderGroup.Government') : group
}
