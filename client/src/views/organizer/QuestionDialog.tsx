import { useState, type FormEvent } from 'react'
import { useCommand, useDraft } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field, Select, TextArea } from '../../ui/Field.tsx'
import { RefusalNote } from '../../ui/RefusalNote.tsx'
import { useWords } from '../../words/words.ts'
import type { AgendaQuestion } from './question.ts'

export interface QuestionDialogProps {
  /** Closed without; open for a question, or for a new one. */
  open: { question?: AgendaQuestion } | undefined
  questions: readonly AgendaQuestion[]
  onClose(): void
}

export function QuestionDialog({ open, questions, onClose }: QuestionDialogProps) {
  const t = useWords()
  const question = open?.question
  const title = question ? t('organizer.agenda.question', { number: question.number }) : t('organizer.agenda.add')
  return (
    <Dialog title={title} open={open !== undefined} onClose={onClose}>
      {question && <ChangeQuestion question={question} onDone={onClose} />}
      {open && !question && <AddQuestion questions={questions} onDone={onClose} />}
    </Dialog>
  )
}

function ChangeQuestion({ question, onDone }: { question: AgendaQuestion; onDone(): void }) {
  const t = useWords()
  const [text, setText] = useState(question.text)
  const [minutes, setMinutes] = useState(String(Math.round(question.budgetMs / 60_000)))
  const edit = useCommand()
  const budget = useCommand()

  async function save(event: FormEvent) {
    event.preventDefault()
    const edited = await edit.send('agenda.edit', { question: question.id, text })
    if (!edited.ok) return
    const budgeted = await budget.send('agenda.budget', { question: question.id, minutes: Number(minutes) })
    if (budgeted.ok) onDone()
  }

  return (
    <form className="stack" onSubmit={(event) => void save(event)}>
      <TextArea
        label={t('organizer.agenda.text')}
        rows={4}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <RefusalNote refusal={edit.refusal} />
      <Field
        label={t('organizer.agenda.minutes')}
        type="number"
        inputMode="numeric"
        min={0}
        max={720}
        dir="ltr"
        value={minutes}
        onChange={({ target }) => setMinutes(target.value)}
      />
      <RefusalNote refusal={budget.refusal} />
      <Button type="submit" tone="primary" state={edit.state === 'idle' ? budget.state : edit.state}>
        {t('common.action.save')}
      </Button>
    </form>
  )
}

function AddQuestion({ questions, onDone }: { questions: readonly AgendaQuestion[]; onDone(): void }) {
  const t = useWords()
  const draft = useDraft('question')
  const [after, setAfter] = useState(questions.at(-1)?.id ?? '')
  const add = useCommand()

  async function save(event: FormEvent) {
    event.preventDefault()
    const reply = await add.send('agenda.add', { text: draft.text, after: after || null }, { draft: draft.key })
    if (reply.ok) onDone()
  }

  return (
    <form className="stack" onSubmit={(event) => void save(event)}>
      <TextArea
        label={t('organizer.agenda.text')}
        rows={4}
        value={draft.text}
        onChange={({ target }) => draft.setText(target.value)}
      />
      <Select label={t('organizer.agenda.after')} value={after} onChange={({ target }) => setAfter(target.value)}>
        <option value="">{t('organizer.agenda.first')}</option>
        {questions.map(({ id, number }) => (
          <option key={id} value={id}>
            {t('organizer.agenda.behind', { number })}
          </option>
        ))}
      </Select>
      <RefusalNote refusal={add.refusal} />
      <Button type="submit" tone="primary" state={add.state}>
        {t('common.action.add')}
      </Button>
    </form>
  )
}
