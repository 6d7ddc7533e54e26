import type { ReactNode } from 'react'
import { JoinCorner } from './JoinCorner.tsx'
import { SpeakingLine } from './SpeakingLine.tsx'
import styles from './Stage.module.css'

/** One thing large; beside it its figures and the way in, below it who speaks. */
export function Stage({ beside, children }: { beside?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.scene}>
      {children}
      <aside className={styles.aside}>
        {beside}
        <div className={styles.join}>
          <JoinCorner />
        </div>
      </aside>
      <div className={styles.speaking}>
        <SpeakingLine />
      </div>
    </div>
  )
}

/** A count of people, large, with what they have done below it. */
export function StageFigure({ figure, children }: { figure: string; children: ReactNode }) {
  return (
    <dl>
      <div className={styles.figure}>
        <dt>{children}</dt>
        <dd className="figures">{figure}</dd>
      </div>
    </dl>
  )
}
