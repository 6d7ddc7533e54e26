import { useState, type FormEvent } from 'react'
import { useCommand, useDraft, useView } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { useWords } from '../words/words.ts'
import styles from './ReportDesk.module.css'

/** What no list of the table tells: nobody is asked for it at the door, and a blank is allowed. */
export function Figures() {
  const t = useWords()
  const { women, men, room = '' } = useView(({ drafting }) => drafting.entered ?? {})
  const typed = { women: useDraft('women'), men: useDraft('men'), room: useDraft('room') }
  const [touched, setTouched] = useState({ women: false, men: false, room: false })
  const { send, state, refusal } = useCommand()
  const stored = { women: women?.toString() ?? '', men: men?.toString() ?? '', room }
  const value = (name: keyof typeof stored) => (touched[name] || typed[name].text ? typed[name].text : stored[name])
  const changed = (Object.keys(stored) as (keyof typeof stored)[]).some((name) => value(name) !== stored[name])

  async function save(event: FormEvent) {
    event.preventDefault()
    const reply = await send(
      'drafting.enter',
      { women: numberOf(value('women')), men: numberOf(value('men')), room: value('room') },
      { timeless: true },
    )
    if (!reply.ok) return
    for (const draft of Object.values(typed)) draft.clear()
    setTouched({ women: false, men: false, room: false })
  }

  const field = (name: keyof typeof stored) => ({
    label: t(`report.figures.${name}`),
    value: value(name),
    onChange: ({ target }: { target: { value: string } }) => {
      setTouched({ ...touched, [name]: true })
      typed[name].setText(target.value)
    },
  })
  return (
    <form className="stack" onSubmit={(event) => void save(event)}>
      <p className="soft small">{t('report.figures.help')}</p>
      <div className={styles.choices}>
        <Field {...field('women')} inputMode="numeric" maxLength={6} />
        <Field {...field('men')} inputMode="numeric" maxLength={6} />
        <Field {...field('room')} maxLength={120} />
      </div>
      {changed && (
        <div className="row">
          <Button type="submit" tone="primary" state={state}>
            {t('common.action.save')}
          </Button>
        </div>
      )}
      <RefusalNote refusal={refusal} />
    </form>
  )
}

/** What is no number is sent as it cannot be meant, so that the refusal says so. */
function numberOf(text: string): number | null {
  return text.trim() === '' ? null : Number(text)
}
