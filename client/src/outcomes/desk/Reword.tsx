import { useState, type FormEvent } from 'react'
import { Refused } from '../../acts/Refused.tsx'
import { useCommand, useDraft } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import type { ListedOutcome } from './listed.ts'

export interface WordFormProps {
  outcome: ListedOutcome
  onDone(): void
}

/** Other words for the same; whoever changes them has seen the present ones. */
export function Reword({ outcome: { id, text: present }, onDone }: WordFormProps) {
  const t = useWords()
  const draft = useDraft(`reword.${id}`)
  const command = useCommand()
  const [seen, setSeen] = useState(present)
  const [changed, setChanged] = useState(draft.text !== '')
  const text = changed ? draft.text : present
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '' || text.trim() === present) return
    const reply = await command.send('outcomes.reword', { outcome: id, from: seen, text }, { draft: draft.key })
    if (reply.ok) onDone()
    // The refusal has shown the words of the other one.
    else setSeen(present)
  }
  return (
    <form className="stack" onSubmit={(event) => void save(event)}>
      <TextArea
        label={t('outcomes.reword.label')}
        help={t('outcomes.reword.warn')}
        maxLength={500}
        value={text}
        onChange={({ target }) => {
          setChanged(true)
          draft.setText(target.value)
        }}
      />
      {(present !== seen || command.refusal?.refused === 'moved-on') && (
        <p role="alert" className="small">
          {t('outcomes.reword.moved')} <bdi dir="auto">{present}</bdi>
        </p>
      )}
      <Refused acts={[command]} />
      <div>
        <Button
          type="submit"
          tone="primary"
          state={command.state}
          disabled={text.trim() === '' || text.trim() === present}
        >
          {t('outcomes.reword.save')}
        </Button>
      </div>
    </form>
  )
}
