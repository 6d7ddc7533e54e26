import { groupLabel } from './groups.ts'
import type { Words } from './words.ts'

export interface Named {
  /** Empty where the person gave none. */
  name: string
  /** Tells apart those without a name; 0 where nothing may. */
  number?: number | undefined
  stakeholderGroup?: string | undefined
}

/** What a person is called: by name, by number, or, where it was agreed that nobody is named, by their group alone. */
export function personText(t: Words, { name, number, stakeholderGroup }: Named): string {
  if (name) return name
  if (number !== 0) return t('common.nameless', { number: number ?? '' })
  return stakeholderGroup ? groupLabel(t, 'stakeholderGroup', stakeholderGroup) : t('common.somebody')
}
