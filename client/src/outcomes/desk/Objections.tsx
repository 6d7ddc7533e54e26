import type { ObjectionView } from '@evenhand/shared/outcomes/objections-view'
import { useState } from 'react'
import { useAct } from '../../acts/act.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { Refused } from '../../acts/Refused.tsx'
import { Button } from '../../ui/Button.tsx'
import { Side } from '../../ui/Side.tsx'
import { groupLabel } from '../../words/groups.ts'
import { useWords } from '../../words/words.ts'
import { AnswerObjection } from './AnswerObjection.tsx'
import styles from './Board.module.css'
import type { ListedOutcome } from './listed.ts'

/** Every objection must be answered, not necessarily followed. */
export function Objections({ outcome: { id, objections = {} } }: { outcome: ListedOutcome }) {
  const t = useWords()
  const raised = Object.entries(objections)
  if (raised.length === 0) return null
  return (
    <section className={styles.part}>
      <h4 className={styles.title}>{t('outcomes.objections.title')}</h4>
      <ul className={styles.objections}>
        {raised.map(([key, objection]) => (
          <Objection key={key} outcome={id} id={key} objection={objection} />
        ))}
      </ul>
    </section>
  )
}

function Objection({ outcome, id, objection }: { outcome: string; id: string; objection: ObjectionView }) {
  const t = useWords()
  const [answering, setAnswering] = useState(false)
  const understand = useAct('outcomes.address', { outcome, objection: id, state: 'understood' })
  const { text, state, stakeholderGroup, side, by, why } = objection
  const takenBack = by === 'participant'
  const word = takenBack ? t('outcomes.objections.takenBack') : t(`outcomes.objections.state.${state}`)
  const open = state === 'raised' || state === 'understood'
  return (
    <li className={styles.objection} data-open={open || undefined}>
      <p className={styles.state}>
        <strong>
          {by && !takenBack ? t('outcomes.objections.by', { state: word, role: t(`common.role.${by}`) }) : word}
        </strong>
        {stakeholderGroup && <span>{groupLabel(t, 'stakeholderGroup', stakeholderGroup)}</span>}
        {side && <Side side={side} />}
      </p>
      <p dir="auto" className={styles.words}>
        {text}
      </p>
      {why && (
        <p className="small soft">
          {t('outcomes.objections.why')}: <bdi dir="auto">{why}</bdi>
        </p>
      )}
      {!takenBack && (
        <div className="row">
          {state === 'raised' && (
            <ActButton act={understand} icon="check">
              {t('outcomes.objections.understand')}
            </ActButton>
          )}
          <Button tone="quiet" aria-expanded={answering} onClick={() => setAnswering(!answering)}>
            {t('outcomes.objections.answer')}
          </Button>
        </div>
      )}
      <Refused acts={[understand]} />
      {answering && <AnswerObjection outcome={outcome} id={id} onDone={() => setAnswering(false)} />}
    </li>
  )
}
