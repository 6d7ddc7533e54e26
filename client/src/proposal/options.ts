import type { OpeningOptions } from '@evenhand/shared/life/messages'
import { useMemo } from 'react'
import { useDraftUnder } from '../session/draft.ts'
import { useLocale } from '../words/words.ts'

export type OptionsForm = OpeningOptions

/** What the server takes for options that are left out; a test compares. The language is the organizer's own. */
export const usualOptions: Omit<OptionsForm, 'locale'> = {
  nameRequired: false,
  policy: 'balanced',
  inARow: 3,
  maxWaitMinutes: 20,
  maxPassedOver: 3,
  allottedSeconds: {},
  debtTurns: 3,
  debtMinutes: 8,
}

export interface OptionsHandle {
  options: OptionsForm
  set(part: Partial<OptionsForm>): void
  clear(): void
}

/** The settings of the roundtable to be opened; those that were changed survive a reload. */
export function useOptions(): OptionsHandle {
  const locale = useLocale()
  const { text, setText, clear } = useDraftUnder('new.options')
  const changed = useMemo(() => (text === '' ? {} : (JSON.parse(text) as Partial<OptionsForm>)), [text])
  return {
    options: { ...usualOptions, locale, ...changed },
    set: (part) => setText(JSON.stringify({ ...changed, ...part })),
    clear,
  }
}
