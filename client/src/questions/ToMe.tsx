import { useState, type FormEvent } from 'react'
import { useCommand, useDraft } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { TextArea } from '../ui/Field.tsx'
import { useLanding } from '../ui/landing.ts'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { useWords } from '../words/words.ts'
import { AnswerText, Facts } from './Facts.tsx'
import type { Listed } from './listed.ts'
import styles from './Questions.module.css'

/** Written questions to a panellist, each with the answer or the place for it. */
export function ToMe({ questions }: { questions: readonly Listed[] }) {
  return (
    <ol className={styles.list}>
      {questions.map((question) => (
        <li key={question.id} className={styles.item}>
          <p dir="auto" className={`${styles.text} ${styles.asked}`}>
            {question.text}
          </p>
          <Facts question={question} toMe />
          <AnswerText question={question} />
          {(!question.end || question.answeredBy !== undefined) && <AnswerForm question={question} />}
        </li>
      ))}
    </ol>
  )
}

function AnswerForm({ question: { id, answer } }: { question: Listed }) {
  const t = useWords()
  const draft = useDraft(`answer.${id}`)
  const { send, state, refusal } = useCommand()
  const [open, setOpen] = useState(draft.text !== '')
  const field = useLanding<HTMLTextAreaElement>(open)
  const button = useLanding<HTMLButtonElement>(open)
  const text = draft.text.trim()

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (text === '') return
    const { ok } = await send('questions.answer', { question: id, text }, { draft: draft.key, timeless: true })
    if (ok) setOpen(false)
  }

  /** Only where nothing would be lost. */
  function leave() {
    draft.clear()
    setOpen(false)
  }

  if (!open)
    return (
      <div className={styles.acts}>
        <Button
          ref={button}
          icon="edit"
          onClick={() => {
            draft.setText(answer ?? '')
            setOpen(true)
          }}
        >
          {answer === undefined ? t('questions.toMe.write') : t('questions.toMe.change')}
        </Button>
      </div>
    )
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextArea
        ref={field}
        label={t('questions.toMe.label')}
        maxLength={2000}
        value={draft.text}
        onChange={({ target }) => draft.setText(target.value)}
      />
      <RefusalNote refusal={refusal} />
      <div className={styles.acts}>
        <Button type="submit" tone="primary" state={state} disabled={text === ''}>
          {t('questions.toMe.send')}
        </Button>
        {text === (answer ?? '') && (
          <Button tone="quiet" onClick={leave}>
            {t('common.action.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
