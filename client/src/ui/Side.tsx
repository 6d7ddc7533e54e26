import type { Side as SideName } from '@evenhand/shared/kernel/roles'
import { useWords } from '../words/words.ts'
import { Icon } from './Icon.tsx'
import styles from './Side.module.css'

export interface SideProps {
  side: SideName
  /** Of a hub: the people behind one line. */
  hubSize?: number | undefined
  /** Only the icon where space is short; the word is still spoken. */
  short?: boolean
}

/** Where a person sits: always colour and icon and word. */
export function Side({ side, hubSize, short = false }: SideProps) {
  const t = useWords()
  const word =
    side === 'hub' && hubSize !== undefined ? t('common.hubOf', { count: hubSize }) : t(`common.side.${side}`)
  return (
    <span className={`${styles.side} ${styles[side]}`} title={short ? word : undefined}>
      <Icon name={side} />
      <span className={short ? 'visually-hidden' : undefined}>{word}</span>
    </span>
  )
}
