import { sides } from '@evenhand/shared/kernel/roles'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { Refused } from '../../acts/Refused.tsx'
import { useCommand, useDraft } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Field, Select, TextArea } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import styles from './Desk.module.css'

/** A question from the chat of the video tool, typed for whoever asked it. */
export function TypeQuestion() {
  const t = useWords()
  const draft = useDraft('typed-question')
  const asker = useDraft('typed-asker')
  const [open, setOpen] = useState<'kept' | 'pressed' | false>(draft.text !== '' && 'kept')
  const sideDraft = useDraft('typed-side')
  const side = sides.find((value) => value === sideDraft.text) ?? 'online'
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    // What was half typed is only shown: the keys of the desk go on.
    if (open === 'pressed') field.current?.focus()
  }, [open])
  const command = useCommand()
  const [text, name] = [draft.text.trim(), asker.text.trim()]
  const lacks = text === '' || name === ''

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (lacks) return
    const { ok } = await command.send('questions.ask', { text, name, side }, { draft: draft.key })
    if (!ok) return
    asker.clear()
    field.current?.focus()
  }

  if (!open)
    return (
      <div>
        <Button icon="plus" onClick={() => setOpen('pressed')}>
          {t('triage.type.open')}
        </Button>
      </div>
    )
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextArea
        ref={field}
        label={t('triage.type.text')}
        rows={2}
        maxLength={500}
        value={draft.text}
        onChange={({ target }) => draft.setText(target.value)}
      />
      <div className={styles.whose}>
        <Field
          label={t('triage.type.name')}
          maxLength={80}
          value={asker.text}
          onChange={({ target }) => asker.setText(target.value)}
        />
        <Select label={t('triage.type.side')} value={side} onChange={({ target }) => sideDraft.setText(target.value)}>
          {sides.map((value) => (
            <option key={value} value={value}>
              {t(`common.sideLong.${value}`)}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.acts}>
        <Button type="submit" icon="plus" state={command.state} disabled={lacks}>
          {t('triage.type.save')}
        </Button>
        {text === '' && name === '' && (
          <Button tone="quiet" onClick={() => setOpen(false)}>
            {t('common.action.close')}
          </Button>
        )}
      </div>
      <Refused acts={[command]} />
    </form>
  )
}
