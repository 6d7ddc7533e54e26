import { presets, type Preset } from '@evenhand/shared/signals/state'
import { useState, type FormEvent } from 'react'
import { Refused } from '../acts/Refused.tsx'
import { useCommand, useDraft, useView, type SendOptions } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Field, Select } from '../ui/Field.tsx'
import { useWords } from '../words/words.ts'
import styles from './SendSignal.module.css'

/** What makes sense to a panellist: the rest is between the moderators. */
const forPanellists: readonly Preset[] = ['two-minutes-left', 'use-the-microphone', 'slow-down-for-interpreters']

export interface SendSignalProps {
  /** The other moderator, who gets it when no panellist is chosen. */
  to: 'onsite-moderator' | 'online-moderator'
  offered?: readonly Preset[]
  onSent?(): void
}

/** One tap on a preset sends it; or a line in one's own words. To the other moderator, or as a note to one panellist. */
export function SendSignal({ to, offered = presets, onSent }: SendSignalProps) {
  const t = useWords()
  const list = useView((view) => view.participants.list)
  const panel = Object.entries(list ?? {}).filter(([, { speaker }]) => speaker)
  const [person, setPerson] = useState('')
  const draft = useDraft('signal')
  const command = useCommand()
  const whom = person === '' ? { to } : { person }

  async function send(data: { preset: Preset } | { text: string }, options: SendOptions = {}) {
    const reply = await command.send('signals.send', { ...data, ...whom }, options)
    if (reply.ok) onSent?.()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send({ text: draft.text }, { draft: draft.key })
  }
  return (
    <div className="stack">
      <Select label={t('signals.to')} value={person} onChange={({ target }) => setPerson(target.value)}>
        <option value="">{t(`common.role.${to}`)}</option>
        {panel.map(([id, { name }]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <ul className={styles.presets}>
        {(person === '' ? offered : forPanellists).map((preset) => (
          <li key={preset}>
            <Button className={styles.preset} onClick={() => void send({ preset })}>
              {t(`signals.preset.${preset}`)}
            </Button>
          </li>
        ))}
      </ul>
      <form className={styles.own} onSubmit={submit}>
        <Field
          label={t('signals.orWrite')}
          value={draft.text}
          maxLength={300}
          onChange={({ target }) => draft.setText(target.value)}
        />
        <Button type="submit" tone="primary" state={command.state} disabled={draft.text.trim() === ''}>
          {t('common.action.send')}
        </Button>
      </form>
      <Refused acts={[command]} />
    </div>
  )
}
