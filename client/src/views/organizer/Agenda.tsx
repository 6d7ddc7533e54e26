import { useState } from 'react'
import { useCommand, useView } from '../../session/hooks.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { minutesAndSeconds } from '../../ui/duration.ts'
import { Empty } from '../../ui/Empty.tsx'
import { RefusalNote } from '../../ui/RefusalNote.tsx'
import { useWords } from '../../words/words.ts'
import styles from './Agenda.module.css'
import type { AgendaQuestion } from './question.ts'
import { QuestionDialog } from './QuestionDialog.tsx'

/** The policy questions with their time: all of it adds up to the session's length. */
export function Agenda() {
  const t = useWords()
  const shown = useView((view) => view.agenda.questions)
  const current = useView((view) => view.agenda.current)
  const closed = useView((view) => view.life.stage === 'closed')
  const questions = Object.entries(shown ?? {})
    .map(([id, question]): AgendaQuestion => ({ id, ...question }))
    .sort((one, other) => one.number - other.number)
  const [open, setOpen] = useState<{ question?: AgendaQuestion }>()
  return (
    <section>
      <div className="spread">
        <h2>{t('organizer.agenda.title')}</h2>
        {!closed && (
          <Button icon="plus" onClick={() => setOpen({})}>
            {t('organizer.agenda.add')}
          </Button>
        )}
      </div>
      {questions.length === 0 ? (
        <Empty icon="question" title={t('organizer.agenda.none')}>
          {t('organizer.agenda.noneHelp')}
        </Empty>
      ) : (
        <>
          <p className="soft small">{t('organizer.agenda.help')}</p>
          <Proportions questions={questions} current={current} />
          <ol className={styles.list}>
            {questions.map((question) => (
              <Question
                key={question.id}
                question={question}
                isCurrent={question.id === current}
                {...(!closed && { onChange: () => setOpen({ question }) })}
              />
            ))}
          </ol>
        </>
      )}
      <QuestionDialog open={open} questions={questions} onClose={() => setOpen(undefined)} />
    </section>
  )
}

/** The same figures as a line: how the session's time is shared. */
function Proportions({ questions, current }: { questions: readonly AgendaQuestion[]; current: string | undefined }) {
  return (
    <div className={styles.proportions} aria-hidden>
      {questions.map(({ id, number, budgetMs }) => (
        <span key={id} style={{ flexGrow: budgetMs }} data-current={id === current || undefined}>
          {budgetMs > 0 && number}
        </span>
      ))}
    </div>
  )
}

interface QuestionProps {
  question: AgendaQuestion
  isCurrent: boolean
  /** Absent when the session is over. */
  onChange?(): void
}

function Question({ question, isCurrent, onChange }: QuestionProps) {
  const t = useWords()
  const command = useCommand()
  const { id, number, text, budgetMs, spentMs } = question
  const minutes = Math.round(budgetMs / 60_000)
  const give = (more: number) => void command.send('agenda.budget', { question: id, minutes: minutes + more })
  return (
    <li className={styles.question}>
      <span className={`${styles.number} figures`}>{number}</span>
      <div className={styles.text}>
        <p>
          <bdi>{text}</bdi>
        </p>
        <p className="soft small">
          {[
            isCurrent && t('organizer.agenda.now'),
            spentMs > 0 && t('organizer.agenda.spent', { time: minutesAndSeconds(spentMs) }),
            minutes === 0 && t('organizer.agenda.noTime'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <RefusalNote refusal={command.refusal} />
      </div>
      <div className={styles.time}>
        {onChange && (
          <IconButton
            icon="down"
            label={t('organizer.agenda.less', { number })}
            disabled={minutes === 0}
            state={command.state}
            onClick={() => give(-1)}
          />
        )}
        <span className={styles.minutes} aria-live="polite">
          {t('common.minutes', { count: minutes })}
        </span>
        {onChange && (
          <>
            <IconButton
              icon="up"
              label={t('organizer.agenda.more', { number })}
              state={command.state}
              onClick={() => give(1)}
            />
            <Button tone="quiet" aria-label={t('organizer.agenda.change', { number })} onClick={onChange}>
              {t('common.action.change')}
            </Button>
          </>
        )}
      </div>
    </li>
  )
}
