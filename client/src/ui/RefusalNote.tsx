import type { Refusal } from '@evenhand/shared/kernel/decision'
import { refusalText } from '../words/refusal.ts'
import { useWords } from '../words/words.ts'
import { Icon } from './Icon.tsx'
import styles from './RefusalNote.module.css'

/** What happened and what to do, beside the control that asked. */
export function RefusalNote({ refusal }: { refusal: Refusal | undefined }) {
  const t = useWords()
  if (!refusal) return null
  return (
    <p role="alert" className={styles.note}>
      <Icon name="warn" />
      <span>{refusalText(t, refusal)}</span>
    </p>
  )
}
