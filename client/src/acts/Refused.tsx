import { IconButton } from '../ui/Button.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { useWords } from '../words/words.ts'
import type { Act } from './act.ts'
import styles from './Refused.module.css'

/** Why the last of these acts changed nothing, until the next one or until it is put away. */
export function Refused({ acts }: { acts: readonly Pick<Act, 'refusal' | 'clear'>[] }) {
  const t = useWords()
  const refused = acts.find(({ refusal }) => refusal)
  if (!refused) return null
  return (
    <div className={styles.refused}>
      <RefusalNote refusal={refused.refusal} />
      <IconButton icon="close" label={t('common.action.close')} onClick={refused.clear} />
    </div>
  )
}
