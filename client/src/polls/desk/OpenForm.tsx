import { privacies, type Privacy } from '@evenhand/shared/polls/state'
import { useState, type FormEvent } from 'react'
import { Refused } from '../../acts/Refused.tsx'
import { useCommand } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { RadioTiles } from '../../ui/RadioTiles.tsx'
import { useWords } from '../../words/words.ts'
import styles from './FormDesk.module.css'

interface OpenFormProps {
  /** What the button does: `openNew` adds what was not there yet, `changeEnd` only moves the end of what is open. */
  opening: 'open' | 'openAgain' | 'openNew' | 'changeEnd'
  /** When what is open closes by itself. */
  ends: number | undefined
}

/** What is settled before the form opens: what is kept of who answers, and when it closes, in the organizer's own time. */
export function OpenForm({ opening, ends: before }: OpenFormProps) {
  const t = useWords()
  const changing = opening === 'changeEnd'
  const [privacy, setPrivacy] = useState<Privacy>('group')
  const [until, setUntil] = useState(before === undefined ? '' : localTime(before))
  const command = useCommand()
  const isPast = command.refusal?.path === 'data.until'
  const open = (event: FormEvent) => {
    event.preventDefault()
    // A local date and time without a zone is read as the reader's own.
    const ends = until === '' ? {} : { until: new Date(until).getTime() }
    if (changing && until === '') return
    void command.send('polls.openForm', { privacy, ...ends })
  }
  return (
    <form className={styles.opening} onSubmit={open}>
      {!changing && (
        <RadioTiles
          legend={t('polls.editor.privacy')}
          across
          value={privacy}
          onChange={(value) => setPrivacy(value)}
          tiles={privacies.map((value) => ({
            value,
            label: t(`polls.editor.privacies.${value}.label`),
            help: t(`polls.editor.privacies.${value}.help`),
          }))}
        />
      )}
      <div className={styles.until}>
        <Field
          label={t('polls.form.until')}
          help={t('polls.form.untilHelp', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
          type="datetime-local"
          dir="ltr"
          value={until}
          problem={isPast ? t('polls.form.past') : undefined}
          onChange={({ target }) => setUntil(target.value)}
        />
      </div>
      {!isPast && <Refused acts={[command]} />}
      <div>
        <Button
          type="submit"
          tone={changing ? 'plain' : 'primary'}
          state={command.state}
          disabled={changing && until === ''}
        >
          {t(`polls.form.${opening}`)}
        </Button>
      </div>
    </form>
  )
}

/** As a field for date and time has it: in the reader's own zone, to the minute. */
function localTime(at: number): string {
  const behind = new Date(at).getTimezoneOffset() * 60_000
  return new Date(at - behind).toISOString().slice(0, 16)
}
