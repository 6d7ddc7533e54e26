import type { ReactNode } from 'react'
import styles from './Banner.module.css'
import { Icon, type IconName } from './Icon.tsx'

export interface BannerProps {
  tone?: 'warn' | 'danger' | 'note'
  icon?: IconName
  children: ReactNode
  actions?: ReactNode
}

/** A line across the page about the page itself. It stands in the flow and covers nothing. */
export function Banner({ tone = 'warn', icon = 'warn', children, actions }: BannerProps) {
  return (
    <div className={`${styles.banner} ${styles[tone]}`}>
      <Icon name={icon} />
      <p className={styles.text}>{children}</p>
      {actions && <div className="row">{actions}</div>}
    </div>
  )
}
