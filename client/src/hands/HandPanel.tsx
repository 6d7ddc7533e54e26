import type { ReactNode } from 'react'
import { MyDetails } from '../participants/MyDetails.tsx'
import styles from './Hand.module.css'

interface HandPanelProps {
  children: ReactNode
  /** In reach of the thumb. */
  actions: ReactNode
}

/** One state of one's hand: what there is to know, what can be done, and below who one is. */
export function HandPanel({ children, actions }: HandPanelProps) {
  return (
    <div className={styles.panel}>
      <div className={styles.content}>{children}</div>
      <div className={styles.actions}>{actions}</div>
      <MyDetails />
    </div>
  )
}
