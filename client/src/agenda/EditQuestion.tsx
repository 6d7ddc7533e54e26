import { useState, type FormEvent } from 'react'
import { Refused } from '../acts/Refused.tsx'
import { useCommand } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Field, TextArea } from '../ui/Field.tsx'
import { useWords } from '../words/words.ts'
import type { Question } from './questions.ts'

/** Other words or another time for a question; what did not change is not sent. */
export function EditQuestion({ question, onDone }: { question: Question; onDone(): void }) {
  const t = useWords()
  const planned = Math.round(question.budgetMs / 60_000)
  const [text, setText] = useState(question.text)
  const [minutes, setMinutes] = useState(String(planned))
  const edit = useCommand()
  const budget = useCommand()

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const replies = [
      text !== question.text && (await edit.send('agenda.edit', { question: question.id, text })),
      Number(minutes) !== planned &&
        (await budget.send('agenda.budget', { question: question.id, minutes: Number(minutes) })),
    ]
    if (replies.every((reply) => !reply || reply.ok)) onDone()
  }
  return (
    <form className="stack" onSubmit={(event) => void save(event)}>
      <TextArea
        label={t('agenda.question', { number: question.number })}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Field
        label={t('agenda.minutes')}
        help={t('agenda.minutesHelp')}
        type="number"
        dir="ltr"
        inputMode="numeric"
        min={0}
        max={720}
        value={minutes}
        onChange={({ target }) => setMinutes(target.value)}
      />
      <Refused acts={[edit, budget]} />
      <div className="row">
        <Button type="submit" tone="primary" state={edit.state === 'idle' ? budget.state : edit.state}>
          {t('common.action.save')}
        </Button>
        <Button tone="quiet" onClick={onDone}>
          {t('common.action.cancel')}
        </Button>
      </div>
    </form>
  )
}
