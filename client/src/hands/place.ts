import type { OwnHandView } from '@evenhand/shared/queue/view'
import { useLocale, useWords, type Words } from '../words/words.ts'

type Place = Pick<OwnHandView, 'from' | 'to' | 'minutes'>

/** A place in words, `4th to 6th`, and the wait, `in about 7 minutes`; undefined for a hand without a place. */
export function placeInWords(t: Words, locale: string, { from, to, minutes }: Place, begun: boolean) {
  if (from === undefined || to === undefined) return undefined
  const ordinals = new Intl.PluralRules(locale, { type: 'ordinal' })
  const nth = (number: number) => {
    const form = ordinals.select(number)
    return t(`hands.ordinal.${form === 'zero' || form === 'many' ? 'other' : form}`, { number })
  }
  const place = from === to ? nth(from) : t('hands.place.range', { from: nth(from), to: nth(to) })
  if (!begun && to === 1) return { place, wait: t('hands.afterStart') }
  return { place, wait: minutes ? t('hands.inMinutes', { count: minutes }) : t('hands.anyMoment') }
}

export function usePlaceInWords(hand: Place, begun: boolean) {
  return placeInWords(useWords(), useLocale(), hand, begun)
}
