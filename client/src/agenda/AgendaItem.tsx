import { useState } from 'react'
import { useAct } from '../acts/act.ts'
import { ActButton } from '../acts/ActButton.tsx'
import { Refused } from '../acts/Refused.tsx'
import { useNow } from '../session/clock.ts'
import { useView } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { minutesAndSeconds } from '../ui/duration.ts'
import { Icon } from '../ui/Icon.tsx'
import { useWords } from '../words/words.ts'
import styles from './AgendaDialog.module.css'
import { EditQuestion } from './EditQuestion.tsx'
import type { Question } from './questions.ts'

/** One question: its words, its time, and the way to it. */
export function AgendaItem({ question, onStepped }: { question: Question; onStepped(): void }) {
  const t = useWords()
  const { id, number, text } = question
  const current = useView((view) => view.agenda.current)
  const live = useView((view) => view.life.stage === 'live')
  const [editing, setEditing] = useState(false)
  const step = useAct('agenda.step', { to: id, from: current ?? null })
  const discuss = () => {
    step.run()
    onStepped()
  }
  if (editing)
    return (
      <li className={styles.item}>
        <EditQuestion question={question} onDone={() => setEditing(false)} />
      </li>
    )
  return (
    <li className={styles.item} data-current={id === current || undefined}>
      <span className={`${styles.number} figures`}>{number}</span>
      <div className={styles.words}>
        <p dir="auto" className={styles.text}>
          {text}
        </p>
        <p className="row small">
          {id === current && (
            <strong>
              <Icon name="play" /> {t('agenda.current')}
            </strong>
          )}
          <Spent question={question} running={id === current} />
        </p>
      </div>
      <div className={styles.acts}>
        <Button tone="quiet" aria-label={t('agenda.edit', { number })} onClick={() => setEditing(true)}>
          {t('common.action.change')}
        </Button>
        {live && id !== current && (
          <ActButton act={{ ...step, run: discuss }} tone="quiet">
            {t('agenda.discuss')}
          </ActButton>
        )}
      </div>
      <Refused acts={[step]} />
    </li>
  )
}

function Spent({ question: { budgetMs, spentMs }, running }: { question: Question; running: boolean }) {
  const t = useWords()
  const since = useView((view) => view.agenda.since)
  const now = useNow(1000, since ?? 0)
  const spent = spentMs + (running && since !== undefined ? now - since : 0)
  if (spent === 0) return <span className="soft">{t('agenda.budget', { budget: minutesAndSeconds(budgetMs) })}</span>
  return (
    <>
      <span className="soft">
        {t('agenda.spent', { spent: minutesAndSeconds(spent), budget: minutesAndSeconds(budgetMs) })}
      </span>
      {spent > budgetMs && (
        <span className={styles.over}>
          <Icon name="warn" /> {t('agenda.overBudget', { time: minutesAndSeconds(spent - budgetMs) })}
        </span>
      )}
    </>
  )
}
