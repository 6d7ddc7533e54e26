import type { SignalView } from '@evenhand/shared/signals/view'
import type { Words } from '../words/words.ts'

/** What a signal says: its preset in the reader's language, the sender's own words, or both. */
export function signalText(t: Words, { preset, text }: Pick<SignalView, 'preset' | 'text'>): string {
  return [preset && t(`signals.preset.${preset}`), text].filter(Boolean).join(': ')
}
