import { useState } from 'react'
import { Refused } from '../../acts/Refused.tsx'
import { useCommand, useDraft } from '../../session/hooks.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { groupLabel } from '../../words/groups.ts'
import { useWords } from '../../words/words.ts'
import { AddStatement } from './AddStatement.tsx'
import styles from './Board.module.css'
import type { ListedOutcome } from './listed.ts'

/** What a minority wants to stand beside the outcome, whatever it is named. */
export function Minority({ outcome }: { outcome: ListedOutcome }) {
  const t = useWords()
  const { id, minority = {}, minorityVersion = 0 } = outcome
  const begun = useDraft(`minority.${id}`).text !== ''
  // What was half written before a reload is open again.
  const [adding, setAdding] = useState(begun)
  const command = useCommand()
  const stated = Object.values(minority)
  const remove = (place: number) =>
    void command.send('outcomes.minority', {
      outcome: id,
      version: minorityVersion,
      statements: stated.toSpliced(place, 1),
    })
  return (
    <section className={styles.part}>
      <h4 className={styles.title}>{t('outcomes.minority.title')}</h4>
      {stated.length > 0 && (
        <ul className={styles.statements}>
          {stated.map((statement, place) => (
            <li key={`${place} ${statement.text}`}>
              <span>
                <bdi dir="auto">{statement.text}</bdi>{' '}
                {statement.group && (
                  <bdi className="small soft">{groupLabel(t, 'stakeholderGroup', statement.group)}</bdi>
                )}
              </span>
              <IconButton icon="close" label={t('outcomes.minority.remove')} onClick={() => remove(place)} />
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <AddStatement outcome={outcome} onDone={() => setAdding(false)} />
      ) : (
        <div>
          <Button tone="quiet" icon="plus" onClick={() => setAdding(true)}>
            {t('outcomes.minority.add')}
          </Button>
        </div>
      )}
      <Refused acts={[command]} />
    </section>
  )
}
