import { Icon } from '../ui/Icon.tsx'
import { useWords } from '../words/words.ts'
import type { JsonReading } from './json.ts'
import styles from './JsonProblems.module.css'

const mostShown = 8

/** Why a JSON could not be taken, by field. */
export function JsonProblems({ reading }: { reading: Extract<JsonReading, { ok: false }> }) {
  const t = useWords()
  return (
    <div role="alert" className={styles.problems}>
      <Icon name="warn" />
      {'broken' in reading ? (
        <p>{t('proposal.json.broken', { reason: reading.broken })}</p>
      ) : (
        <div>
          <p>{t('proposal.json.wrong')}</p>
          <ul>
            {reading.problems.length === 0 && <li>{t('proposal.json.nothing')}</li>}
            {reading.problems.slice(0, mostShown).map(({ path, expected }) => (
              <li key={path}>{t(`proposal.json.${expected}`, { field: path })}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
