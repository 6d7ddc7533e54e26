import { useState } from 'react'
import { useAct } from '../acts/act.ts'
import { Refused } from '../acts/Refused.tsx'
import { useView } from '../session/hooks.ts'
import { IconButton } from '../ui/Button.tsx'
import { useShortcuts } from '../ui/shortcuts.ts'
import { useWords } from '../words/words.ts'
import { AgendaDialog } from './AgendaDialog.tsx'
import { useQuestions } from './questions.ts'
import styles from './QuestionLine.module.css'

/** The question under discussion, one step back and one forward; a tap on it opens them all. */
export function QuestionLine() {
  const t = useWords()
  const current = useView((view) => view.agenda.current)
  const stage = useView((view) => view.life.stage)
  const questions = useQuestions()
  const [open, setOpen] = useState(false)
  const place = questions.findIndex(({ id }) => id === current)
  const question = questions[place]
  const back = questions[place - 1]
  const forward = questions[place + 1]
  const goBack = useAct('agenda.step', { to: back?.id ?? '', from: current ?? null })
  const goOn = useAct('agenda.step', { to: forward?.id ?? '', from: current ?? null })
  const canGoBack = stage === 'live' && back !== undefined
  const canGoOn = stage === 'live' && forward !== undefined
  const otherwise =
    questions.length === 0 ? t('agenda.none') : stage === 'closed' ? t('floor.closed') : t('agenda.notStarted')
  useShortcuts([{ key: 'n', label: t('agenda.next'), run: goOn.run, disabled: !canGoOn }])

  return (
    <div className={styles.line}>
      <IconButton
        icon="backward"
        label={t('agenda.previous')}
        state={goBack.state}
        disabled={!canGoBack}
        onClick={goBack.run}
      />
      <button
        type="button"
        className={styles.question}
        aria-label={`${t('agenda.open')}: ${question?.text ?? otherwise}`}
        onClick={() => setOpen(true)}
      >
        <span className={styles.number}>
          {question ? t('agenda.questionOf', { number: question.number, count: questions.length }) : t('agenda.title')}
        </span>
        <bdi dir="auto" className={styles.text}>
          {question?.text ?? otherwise}
        </bdi>
      </button>
      <IconButton
        icon="forward"
        label={t('agenda.next')}
        state={goOn.state}
        disabled={!canGoOn}
        onClick={goOn.run}
        aria-keyshortcuts="N"
      />
      <Refused acts={[goBack, goOn]} />
      <AgendaDialog open={open} onClose={() => setOpen(false)} />
    </div>
  )
}
