import { privacies, type Privacy } from '@evenhand/shared/polls/state'
import { useState, type FormEvent } from 'react'
import { Refused } from '../../acts/Refused.tsx'
import { useCommand } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { RadioTiles } from '../../ui/RadioTiles.tsx'
import { useWords } from '../../words/words.ts'
import styles from './FormDesk.module.css'

/** What is settled before the form opens: what is kept of who answers, and when it closes, in the organizer's own time. */
export function OpenForm({ again }: { again: boolean }) {
  const t = useWords()
  const [privacy, setPrivacy] = useState<Privacy>('group')
  const [until, setUntil] = useState('')
  const command = useCommand()
  const isPast = command.refusal?.path === 'data.until'
  const open = (event: FormEvent) => {
    event.preventDefault()
    // A local date and time without a zone is read as the reader's own.
    const ends = until === '' ? {} : { until: new Date(until).getTime() }
    void command.send('polls.openForm', { privacy, ...ends })
  }
  return (
    <form className={styles.opening} onSubmit={open}>
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
        <Button type="submit" tone="primary" state={command.state}>
          {t(again ? 'polls.form.openAgain' : 'polls.form.open')}
        </Button>
      </div>
    </form>
  )
}
