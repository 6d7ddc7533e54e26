import type { Refusal } from '@evenhand/shared/kernel/decision'
import i18next from 'i18next'
import type { Words } from './words.ts'

/** A refusal in the person's language; a code that has no words yet brings the server's own sentence. */
export function refusalText(t: Words, { refused, message, values }: Refusal): string {
  const key = `refusals.${refused}`
  return i18next.exists(key) ? t(key as 'refusals.unknown', { message, ...values }) : t('refusals.unknown', { message })
}
