import type { FormEvent } from 'react'
import { useDraft, useView } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox, Select, TextArea } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import type { Asking } from '../asking.ts'
import styles from '../Questions.module.css'

/**
 * A question to the table or a panellist. What is half typed stays on the device, with whom it is for and that it bears no name; what is
 * sent is kept there until the server has it.
 */
export function AskForm({ onAsk }: { onAsk(data: Asking): void }) {
  const t = useWords()
  const draft = useDraft('question')
  const wanted = useDraft('question.to')
  const unnamed = useDraft('question.anonymous')
  const anonymous = unnamed.text !== ''
  const panellists = Object.entries(useView(({ questions }) => questions.panellists) ?? {})
  const to = panellists.some(([id]) => id === wanted.text) ? wanted.text : ''
  const current = useView(({ agenda }) => agenda.current ?? null)
  const text = draft.text.trim()

  function submit(event: FormEvent) {
    event.preventDefault()
    if (text === '') return
    // One that is sent later belongs to what was discussed when it was written.
    onAsk({ text, question: current, ...(to && { to }), ...(anonymous && { anonymous }) })
    for (const part of [draft, wanted, unnamed]) part.clear()
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <TextArea
        label={t('questions.ask.label')}
        help={t('questions.ask.help')}
        rows={3}
        maxLength={500}
        value={draft.text}
        onChange={({ target }) => draft.setText(target.value)}
      />
      {text !== '' && panellists.length > 0 && (
        <Select label={t('questions.ask.to')} value={to} onChange={({ target }) => wanted.setText(target.value)}>
          <option value="">{t('questions.ask.table')}</option>
          {panellists.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      {text !== '' && (
        <Checkbox
          label={t('questions.ask.anonymous')}
          help={t('questions.ask.anonymousHelp')}
          checked={anonymous}
          onChange={({ target }) => unnamed.setText(target.checked ? 'yes' : '')}
        />
      )}
      <Button type="submit" tone="primary" size="large" icon="question" disabled={text === ''}>
        {t('questions.ask.send')}
      </Button>
    </form>
  )
}
