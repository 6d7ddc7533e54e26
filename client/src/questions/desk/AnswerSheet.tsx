import type { FormEvent } from 'react'
import { Refused } from '../../acts/Refused.tsx'
import { useCommand, useDraft } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import type { Listed } from '../listed.ts'

/** The answer in writing, which everybody reads beside the question. */
export function AnswerSheet({ question, open, onClose }: { question: Listed; open: boolean; onClose(): void }) {
  const t = useWords()
  const draft = useDraft(`answer.${question.id}`)
  const command = useCommand()
  const answer = draft.text.trim()

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (answer === '') return
    const ended = { question: question.id, end: 'answered-in-writing' as const, answer }
    const { ok } = await command.send('questions.end', ended, { draft: draft.key })
    if (ok) onClose()
  }

  return (
    <Dialog title={t('triage.answer', { number: question.number })} open={open} onClose={onClose}>
      <p dir="auto">{question.text}</p>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <TextArea
          label={t('questions.answer')}
          maxLength={2000}
          value={draft.text}
          onChange={({ target }) => draft.setText(target.value)}
        />
        <Button type="submit" tone="primary" state={command.state} disabled={answer === ''}>
          {t('triage.send')}
        </Button>
      </form>
      <Refused acts={[command]} />
    </Dialog>
  )
}
