import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { HttpRefusal } from '../../links/HttpRefusal.tsx'
import { keepOpened } from '../../links/known.ts'
import { withoutBlanks, type ProposalForm } from '../../proposal/form.ts'
import { openRoundtable, type OpeningAnswer } from '../../proposal/opening.ts'
import type { OptionsForm } from '../../proposal/options.ts'
import { problemsOf, type FieldProblem } from '../../proposal/problems.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import styles from './Open.module.css'

export interface OpenProps {
  form: ProposalForm
  options: OptionsForm
  /** The form as it is sent, without what was left blank. */
  onSend(form: ProposalForm): void
  onProblems(problems: readonly FieldProblem[]): void
  onOpened(): void
}

/** Sends the proposal; complaints go to their fields, the links to this browser and the organizer to their screen. */
export function Open({ form, options, onSend, onProblems, onOpened }: OpenProps) {
  const t = useWords()
  const [, navigate] = useLocation()
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Extract<OpeningAnswer, { ok: false }>>()
  // In memory only: the key opens the whole server.
  const [createKey, setCreateKey] = useState('')
  const [keyNeeded, setKeyNeeded] = useState<'asked' | 'wrong'>()
  const bar = useRef<HTMLFormElement>(null)

  useEffect(() => {
    if (refusal) bar.current?.parentElement?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [refusal])

  async function open(event: FormEvent) {
    event.preventDefault()
    if (sending) return
    const sent = withoutBlanks(form)
    onSend(sent)
    setSending(true)
    setRefusal(undefined)
    const answer = await openRoundtable(sent, options, createKey)
    setSending(false)
    if (!answer.ok) {
      onProblems(problemsOf(answer.errors, sent))
      if (answer.refused === 'create-key-needed') return setKeyNeeded(createKey === '' ? 'asked' : 'wrong')
      return setRefusal(answer)
    }
    const { code, links } = answer.body
    keepOpened(code, answer.body)
    onOpened()
    navigate(`/r/${code}/organizer${new URL(links.organizer ?? location.href).hash}`)
  }

  return (
    <form className={styles.open} ref={bar} onSubmit={(event) => void open(event)}>
      {keyNeeded && (
        <Field
          // eslint-disable-next-line jsx-a11y/no-autofocus -- the server asked for it a moment ago
          autoFocus
          type="password"
          dir="ltr"
          label={t('proposal.open.key')}
          help={t('proposal.open.keyHelp')}
          problem={keyNeeded === 'wrong' ? t('proposal.open.keyWrong') : undefined}
          value={createKey}
          onChange={({ target }) => setCreateKey(target.value)}
        />
      )}
      <HttpRefusal refusal={refusal} words="proposal.refused.open" />
      <Button type="submit" tone="primary" size="large" state={sending ? 'sending' : 'idle'}>
        {t('proposal.open.button')}
      </Button>
    </form>
  )
}
