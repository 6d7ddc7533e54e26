import type { PollView } from '@evenhand/shared/polls/view'
import type { FormEvent } from 'react'
import type { CommandData } from '../../session/commands.ts'
import { useDraft, type CommandHandle } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { RefusalNote } from '../../ui/RefusalNote.tsx'
import { useWords } from '../../words/words.ts'
import styles from './Ballot.module.css'
import { BallotBody } from './BallotBody.tsx'
import { lackOf } from './lack.ts'
import type { Ballot } from './useBallot.ts'

interface BallotFormProps {
  id: string
  poll: PollView
  ballot: Ballot
  command: CommandHandle
  /** One of several on a page. */
  part: boolean
  onSend?(): void
}

/** The ballot to fill in, what it still lacks, and the button that sends it. */
export function BallotForm({ id, poll, ballot, command, part, onSend }: BallotFormProps) {
  const t = useWords()
  const code = useDraft('voter-code')
  const { send, state, refusal } = command
  const busy = state !== 'idle' && state !== 'refused'
  const noCode = poll.codes && code.text.trim() === ''
  const lack = lackOf(t, poll, ballot.choice) ?? (noCode ? t('ballot.lack.code') : undefined)
  const changing = ballot.cast !== undefined

  function submit(event: FormEvent) {
    event.preventDefault()
    if (lack !== undefined || busy) return
    const choice = (ballot.choice ?? []) as CommandData<'polls.cast'>['choice']
    onSend?.()
    void send('polls.cast', { poll: id, choice, ...(poll.codes && { code: code.text }) }, ballot.sending(choice))
  }

  return (
    <form className={styles.form} data-kind={poll.kind} onSubmit={submit}>
      <BallotBody
        poll={poll}
        choice={ballot.choice}
        onChange={ballot.change}
        resting={busy}
        brief={part}
        notice={ballot.from && <p className={styles.earlier}>{t(`ballot.from.${ballot.from}`)}</p>}
      />
      {poll.codes && (
        <Field
          label={t('ballot.code')}
          help={t('ballot.codeHelp')}
          autoCapitalize="characters"
          spellCheck={false}
          dir="ltr"
          maxLength={32}
          value={code.text}
          onChange={({ target }) => code.setText(target.value)}
        />
      )}
      <div className={styles.actions}>
        <RefusalNote refusal={refusal} />
        <p role="status" className={styles.lack}>
          {(!part || ballot.begun) && lack}
        </p>
        <Button
          type="submit"
          tone="primary"
          {...(!part && { size: 'large' })}
          icon="check"
          state={state}
          disabled={lack !== undefined}
          className={styles.send}
        >
          {changing ? t('ballot.sendChange') : t('ballot.send')}
        </Button>
        {changing && !busy && (
          <Button tone="quiet" onClick={ballot.drop}>
            {t('ballot.keepSaved')}
          </Button>
        )}
      </div>
    </form>
  )
}
