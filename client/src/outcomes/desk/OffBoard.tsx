import { useAct } from '../../acts/act.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { Refused } from '../../acts/Refused.tsx'
import { useView } from '../../session/hooks.ts'
import { useWords } from '../../words/words.ts'
import styles from './Board.module.css'
import type { ListedOutcome } from './listed.ts'

/** What was taken off or taken up into another; the first can be put back. */
export function OffBoard({ outcomes }: { outcomes: readonly ListedOutcome[] }) {
  const t = useWords()
  if (outcomes.length === 0) return null
  return (
    <details className={styles.off}>
      <summary>
        {t('outcomes.off.title')} <span className="figures soft">{outcomes.length}</span>
      </summary>
      <ul className={styles.list}>
        {outcomes.map((outcome) => (
          <Off key={outcome.id} outcome={outcome} />
        ))}
      </ul>
    </details>
  )
}

function Off({ outcome: { id, text, mergedInto } }: { outcome: ListedOutcome }) {
  const t = useWords()
  const into = useView(({ outcomes }) => (mergedInto === undefined ? undefined : outcomes.outcomes[mergedInto]?.text))
  const back = useAct('outcomes.withdraw', { outcome: id, withdrawn: false })
  return (
    <li className={styles.row}>
      <p className="small soft">
        {mergedInto === undefined ? t('outcomes.off.withdrawn') : t('outcomes.off.merged', { text: into ?? '' })}
      </p>
      <p dir="auto">{text}</p>
      {mergedInto === undefined && (
        <div>
          <ActButton act={back} tone="quiet" icon="undo">
            {t('outcomes.act.back')}
          </ActButton>
        </div>
      )}
      <Refused acts={[back]} />
    </li>
  )
}
