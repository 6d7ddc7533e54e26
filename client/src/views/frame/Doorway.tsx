import type { Refusal } from '@evenhand/shared/kernel/decision'
import { useEffect, useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { refusalText } from '../../words/refusal.ts'
import { useWords } from '../../words/words.ts'
import styles from './Doorway.module.css'

/** The quiet page before a roundtable can be shown, or instead of it. */
export function Doorway({ children }: { children: ReactNode }) {
  return (
    <main className={styles.doorway}>
      <Mark size="4rem" />
      {children}
    </main>
  )
}

export function Opening() {
  const t = useWords()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 4000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Doorway>
      <p role="status">{slow ? t('common.connection.slow') : t('common.connection.connecting')}</p>
    </Doorway>
  )
}

export function Ended() {
  const t = useWords()
  return (
    <Doorway>
      <h1>{t('common.ended.title')}</h1>
      <p>{t('common.ended.text')}</p>
      <Link href="/">{t('common.refused.home')}</Link>
    </Doorway>
  )
}

export function TurnedAway({ refusal, onRetry }: { refusal: Refusal; onRetry(): void }) {
  const t = useWords()
  return (
    <Doorway>
      <h1>{t('common.refused.title')}</h1>
      <p role="alert">{refusalText(t, refusal)}</p>
      <Button onClick={onRetry}>{t('common.action.tryAgain')}</Button>
      <Link href="/">{t('common.refused.enterCode')}</Link>
    </Doorway>
  )
}
