import { useEffect, useRef } from 'react'
import { useMine, useView } from '../session/hooks.ts'
import { announce } from '../ui/announcer.ts'
import { useLocale, useWords } from '../words/words.ts'
import { nudge, prepareSound } from './nudge.ts'
import type { Phase } from './phase.ts'
import { placeInWords } from './place.ts'

/** Tells the person what happened to their hand: sound and vibration when it is their turn, and in words for those who listen to the screen. */
export function useHandNews(phase: Phase): void {
  useEffect(prepareSound, [])
  useTurnNews(phase)
  usePlaceNews(phase)
}

function useTurnNews(phase: Phase): void {
  const t = useWords()
  const side = useMine(({ self }) => self?.side ?? 'room')
  const before = useRef<Phase>(undefined)

  useEffect(() => {
    const was = before.current
    before.current = phase
    if (was === phase) return
    if (phase === 'next') {
      nudge()
      announce(`${t('hands.next.title')}. ${t(`hands.next.mic.${side}`)}`, { topic: 'turn', urgent: true })
    } else if (phase === 'called' || (phase === 'speaking' && was !== 'called')) {
      nudge()
      announce(`${t('hands.turn.title')}. ${t(`hands.turn.mic.${side}`)}`, { topic: 'turn', urgent: true })
    } else if (was === 'next' && phase === 'waiting') {
      announce(t('hands.next.no'), { topic: 'turn' })
    } else if (was === 'speaking' && phase === 'idle') {
      announce(t('hands.turn.ended'), { topic: 'turn' })
    }
  }, [phase, side, t])
}

/** The place is told when it was won, and whenever the nearest place it may be changes; not with every minute. */
function usePlaceNews(phase: Phase): void {
  const t = useWords()
  const locale = useLocale()
  const hand = useMine(({ hand }) => hand)
  const begun = useView(({ life }) => life.stage !== 'ready')
  const before = useRef<number>(undefined)
  const text = hand && placeInWords(t, locale, hand, begun)

  useEffect(() => {
    const was = before.current
    before.current = hand?.from
    if (phase !== 'waiting' || !text || was === hand.from) return
    announce(t('hands.place.spoken', text), { topic: 'place' })
  }, [phase, hand?.from, text, t])
}
