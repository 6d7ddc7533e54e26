import type { FormEvent } from 'react'
import { Refused } from '../acts/Refused.tsx'
import { useCommand, useDraft, useView } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { TextArea } from '../ui/Field.tsx'
import { useWords } from '../words/words.ts'
import { useQuestions } from './questions.ts'

/** A further question, behind the one under discussion. */
export function AddQuestion({ onDone }: { onDone(): void }) {
  const t = useWords()
  const current = useView((view) => view.agenda.current)
  const last = useQuestions().at(-1)?.id
  const draft = useDraft('add-question')
  const add = useCommand()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const reply = await add.send(
      'agenda.add',
      { text: draft.text, after: current ?? last ?? null },
      { draft: draft.key },
    )
    if (reply.ok) onDone()
  }
  return (
    <form className="stack" onSubmit={(event) => void save(event)}>
      <TextArea
        label={t('agenda.add')}
        {...(current && { help: t('agenda.addAfter') })}
        value={draft.text}
        onChange={({ target }) => draft.setText(target.value)}
      />
      <Refused acts={[add]} />
      <div className="row">
        <Button type="submit" tone="primary" state={add.state} disabled={draft.text.trim() === ''}>
          {t('common.action.add')}
        </Button>
        <Button tone="quiet" onClick={onDone}>
          {t('common.action.cancel')}
        </Button>
      </div>
    </form>
  )
}
