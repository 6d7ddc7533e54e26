import type { Hand } from '@evenhand/shared/hands/state'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { Draft } from '../session/draft.ts'
import { useCommand, useView } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { TextArea } from '../ui/Field.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { personText } from '../words/person.ts'
import { useWords } from '../words/words.ts'
import styles from './Hand.module.css'
import { HandKinds } from './HandKinds.tsx'

interface HandFormProps {
  command: 'hands.raise' | 'hands.change'
  /** Of the hand that is changed. */
  kind?: Hand['kind']
  draft: Draft
  onClose(): void
}

/** Why somebody wants to speak, and a line of text that survives reload: for a new hand, and to change one. */
export function HandForm({ command, kind: given = 'new-point', draft, onClose }: HandFormProps) {
  const t = useWords()
  const raising = command === 'hands.raise'
  const { send, state, refusal } = useCommand()
  const closed = useView(({ queue }) => queue.closed)
  const [chosen, setKind] = useState(given)
  const kind = raising && closed ? 'point-of-order' : chosen
  const heard = useHeard()
  const about = raising && (kind === 'reply' || kind === 'clarification') ? heard : undefined
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  async function submit(event: FormEvent) {
    event.preventDefault()
    const data = { kind, text: draft.text, ...(about && { about: about.id }) }
    const reply = await send(command, data, { draft: draft.key })
    if (reply.ok) onClose()
  }

  return (
    <form className={styles.panel} onSubmit={(event) => void submit(event)}>
      <div className={styles.content}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {raising ? t('hands.raise') : t('hands.change')}
        </h1>
        <HandKinds onlyOrder={raising && closed} value={kind} onChange={setKind} />
        <TextArea
          label={`${t('hands.text')} (${t('common.optional')})`}
          help={about ? t('hands.answering', { name: about.name }) : t('hands.textHelp')}
          rows={2}
          maxLength={500}
          value={draft.text}
          onChange={({ target }) => draft.setText(target.value)}
        />
      </div>
      <div className={styles.actions}>
        <RefusalNote refusal={refusal} />
        <div className={styles.send}>
          <Button size="large" onClick={onClose}>
            {t('common.action.back')}
          </Button>
          <Button type="submit" tone="primary" size="large" icon={raising ? 'hand' : 'check'} state={state}>
            {raising ? t('hands.raise') : t('common.action.save')}
          </Button>
        </div>
      </div>
    </form>
  )
}

/** Whoever had the floor when the form was opened: by the time an answer is typed somebody else may be speaking. */
function useHeard(): { id: string; name: string } | undefined {
  const t = useWords()
  const current = useView(({ floor }) => floor.current)
  const [heard] = useState(current)
  if (!heard) return undefined
  return { id: heard.id, name: personText(t, heard.person) }
}
