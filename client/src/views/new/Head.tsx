import { useEffect, useRef, type ReactNode } from 'react'
import { Link } from 'wouter'
import { Mark } from '../../ui/Mark.tsx'
import { useWords } from '../../words/words.ts'
import styles from './Head.module.css'

/** The head of each step. It takes the focus: whoever listens hears where they have come to. */
export function Head({ title, children }: { title: string; children?: ReactNode }) {
  const t = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <header className={styles.head}>
      <Link href="/" aria-label={t('common.refused.home')} className={styles.home}>
        <Mark />
      </Link>
      <div className={styles.title}>
        <p className="soft small">{t('proposal.new')}</p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </div>
      {children}
    </header>
  )
}
