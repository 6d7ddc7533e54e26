import type { Refusal } from '@evenhand/shared/kernel/decision'
import i18next from 'i18next'
import { Icon } from '../ui/Icon.tsx'
import styles from '../ui/RefusalNote.module.css'
import { refusalText } from '../words/refusal.ts'
import { useWords } from '../words/words.ts'

export interface HttpRefusalProps {
  refusal: Refusal | undefined
  /** Where the words of this place stand; a code that has none there has the same words as everywhere. */
  words: 'organizer.links.refused' | 'proposal.refused.page' | 'proposal.refused.open'
}

/** Why a request changed nothing. The same code says something else of a page, a proposal and a link. */
export function HttpRefusal({ refusal, words }: HttpRefusalProps) {
  const t = useWords()
  if (!refusal) return null
  const key = `${words}.${refusal.refused}`
  return (
    <p role="alert" className={styles.note}>
      <Icon name="warn" />
      <span>{i18next.exists(key) ? t(key as 'proposal.refused.page.too-long') : refusalText(t, refusal)}</span>
    </p>
  )
}
