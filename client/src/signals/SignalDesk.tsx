import { presets } from '@evenhand/shared/signals/state'
import type { FormEvent } from 'react'
import { Refused } from '../acts/Refused.tsx'
import { useCommand, useDraft } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { useShortcuts } from '../ui/shortcuts.ts'
import { useWords } from '../words/words.ts'
import { SentSignals } from './SentSignals.tsx'
import styles from './SignalDesk.module.css'

/** The presets under the keys 1 to 9, a line in one's own words, and how far each signal has come. */
export function SignalDesk() {
  const t = useWords()
  const command = useCommand()
  const draft = useDraft('signal')
  const send = (data: { preset: (typeof presets)[number] } | { text: string }, options = {}) =>
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
      <ul className={styles.presets}>
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
        <Button type="submit" state={command.state} disabled={draft.text.trim() === ''}>
          {t('common.action.send')}
        </Button>
      </form>
      <Refused acts={[command]} />
      <h3 className="small soft">{t('online.sent')}</h3>
      <div className={styles.sent}>
        <SentSignals />
      </div>
    </section>
  )
}
