import { useState } from 'react'
import { useView } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { minutesAndSeconds } from '../ui/duration.ts'
import { useWords } from '../words/words.ts'
import { AddQuestion } from './AddQuestion.tsx'
import styles from './AgendaDialog.module.css'
import { AgendaItem } from './AgendaItem.tsx'
import { useQuestions } from './questions.ts'

/** All questions with the time they had and were meant to have, to jump to, edit and add to. */
export function AgendaDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  const t = useWords()
  return (
    <Dialog title={t('agenda.title')} open={open} onClose={onClose}>
      <Agenda onDone={onClose} />
    </Dialog>
  )
}

function Agenda({ onDone }: { onDone(): void }) {
  const t = useWords()
  const overMs = useView((view) => view.agenda.overMs ?? 0)
  const questions = useQuestions()
  const [adding, setAdding] = useState(false)
  return (
    <>
      {questions.length === 0 && <p className="soft">{t('agenda.none')}</p>}
      <ol className={styles.list}>
        {questions.map((question) => (
          <AgendaItem key={question.id} question={question} onStepped={onDone} />
        ))}
      </ol>
      {overMs > 0 && <p className={styles.over}>{t('agenda.sumOver', { time: minutesAndSeconds(overMs) })}</p>}
      {overMs < 0 && <p className="small soft">{t('agenda.sumUnder', { time: minutesAndSeconds(-overMs) })}</p>}
      {adding ? (
        <AddQuestion onDone={() => setAdding(false)} />
      ) : (
        <div>
          <Button icon="plus" onClick={() => setAdding(true)}>
            {t('agenda.add')}
          </Button>
        </div>
      )}
    </>
  )
}
