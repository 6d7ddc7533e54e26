import type { FormEvent, ReactNode } from 'react'
import { useCommand, useDraft } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { TextArea } from '../ui/Field.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import styles from './ProposeLine.module.css'

export interface ProposeLineProps {
  label: string
  help?: ReactNode
  send: string
  onDone?(): void
}

/** One sentence for the board, on the question under discussion; half typed it survives reload. */
export function ProposeLine({ label, help, send, onDone }: ProposeLineProps) {
  const draft = useDraft('outcome')
  const command = useCommand()
  const text = draft.text.trim()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (text === '') return
    const reply = await command.send('outcomes.propose', { text }, { draft: draft.key })
    if (reply.ok) onDone?.()
  }
  return (
    <div className={styles.place}>
      <form className={styles.line} onSubmit={(event) => void submit(event)}>
        <TextArea
          label={label}
          help={help}
          rows={2}
          maxLength={500}
          value={draft.text}
          onChange={({ target }) => draft.setText(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            event.currentTarget.form?.requestSubmit()
          }}
        />
        <Button type="submit" icon="plus" state={command.state} disabled={text === ''}>
          {send}
        </Button>
        <div className={styles.refusal}>
          <RefusalNote refusal={command.refusal} />
        </div>
      </form>
    </div>
  )
}
