import { lazy, Suspense } from 'react'
import { useWords } from '../../words/words.ts'
import styles from './Polls.module.css'

const BoardDesk = lazy(() => import('../../outcomes/BoardDesk.tsx').then(({ BoardDesk }) => ({ default: BoardDesk })))

/** The board as those at the table keep it. */
export function Outcomes() {
  const t = useWords()
  return (
    <section>
      <h2>{t('outcomes.title')}</h2>
      <div className={styles.sheet}>
        <Suspense>
          <BoardDesk />
        </Suspense>
      </div>
    </section>
  )
}
