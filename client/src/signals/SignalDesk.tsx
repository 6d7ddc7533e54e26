import { presets, type Preset } from '@evenhand/shared/signals/state'
import type { FormEvent } from 'react'
import { Refused } from '../acts/Refused.tsx'
import { useCommand, useConnection, useDraft, useView, type SendOptions } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useShortcuts } from '../ui/shortcuts.ts'
import { useWords } from '../words/words.ts'
import { SentSignals } from './SentSignals.tsx'
import styles from './SignalDesk.module.css'

/** The presets under the keys 1 to 9, a line in one's own words, and how far each signal has come. */
export function SignalDesk() {
  const t = useWords()
  const command = useCommand()
  const draft = useDraft('signal')
  const send = (data: { preset: Preset } | { text: string }, options: SendOptions = {}) =>
    void command.send('signals.send', { ...data, to: 'onsite-moderator' }, options)
  useShortcuts(
    presets.map((preset, index) => ({
      key: String(index + 1),
      label: t(`signals.preset.${preset}`),
      run: () => send({ preset }),
    })),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send({ text: draft.text }, { draft: draft.key })
  }
  return (
    <section className={styles.desk} aria-label={t('online.signals')}>
      <h2>{t('online.signals')}</h2>
      <ol>
        {presets.map((preset, index) => (
          <li key={preset}>
            <Button
              tone="quiet"
              className={styles.preset}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => send({ preset })}
            >
              <kbd aria-hidden className={styles.key}>
                {index + 1}
              </kbd>
              {t(`signals.preset.${preset}`)}
              <Progress preset={preset} />
            </Button>
          </li>
        ))}
      </ol>
      <form className={styles.own} onSubmit={submit}>
        <Field
          label={t('signals.orWrite')}
          quietLabel
          placeholder={t('signals.orWrite')}
          value={draft.text}
          maxLength={300}
          onChange={({ target }) => draft.setText(target.value)}
        />
        <Button type="submit" state={command.state} disabled={draft.text.trim() === ''}>
          {t('common.action.send')}
        </Button>
      </form>
      <Refused acts={[command]} />
      <h3 className="small soft">{t('online.sent')}</h3>
      <SentSignals />
    </section>
  )
}

/** How far the newest signal of this preset has come, where it was sent from. */
function Progress({ preset }: { preset: Preset }) {
  const t = useWords()
  const role = useConnection((state) => state.role)
  const newest = useView((view) =>
    Object.values(view.signals?.signals ?? {})
      .filter((signal) => signal.from === role && signal.preset === preset && signal.person === undefined)
      .reduce<{ sentAt: number; seenAt?: number; doneAt?: number } | undefined>(
        (latest, signal) => (latest && latest.sentAt > signal.sentAt ? latest : signal),
        undefined,
      ),
  )
  if (!newest) return null
  const state = newest.doneAt !== undefined ? 'done' : newest.seenAt !== undefined ? 'seen' : 'open'
  return (
    <small className={styles.progress} data-state={state}>
      <Icon name={state === 'open' ? 'forward' : 'check'} /> {t(`signals.${state}`)}
    </small>
  )
}
