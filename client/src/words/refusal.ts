import type { Refusal } from '@evenhand/shared/kernel/decision'
import i18next from 'i18next'
import { timeOfDay } from './time.ts'
import type { Words } from './words.ts'

/** A refusal in the person's language; a code that has no words yet brings the server's own sentence. `at` (ms) is said as `time`. */
export function refusalText(t: Words, { refused, message, values }: Refusal): string {
  const key = `refusals.${refused}`
  const time = typeof values?.at === 'number' && { time: timeOfDay(values.at) }
  return i18next.exists(key)
    ? t(key as 'refusals.unknown', { message, ...values, ...time })
    : t('refusals.unknown', { message })
}
