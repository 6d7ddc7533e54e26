import type { FormEvent } from 'react'
import type { CommandHandle } from '../../session/hooks.ts'
import ballot from '../../polls/ballot/Ballot.module.css'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { RefusalNote } from '../../ui/RefusalNote.tsx'
import { useWords } from '../../words/words.ts'
import { StandTiles } from './StandTiles.tsx'
import type { StandHandle } from './useStand.ts'

interface StandFormProps {
  id: string
  stand: StandHandle
  command: CommandHandle
  onSend(): void
}

/** What is to be written now must not lie under the button. */
function reveal(field: HTMLElement | null): void {
  // Tests have no layout to scroll in.
  if (field && 'scrollIntoView' in field) field.scrollIntoView({ block: 'center' })
}

/** Six places to stand, the reason where there is one, and the button that says it. */
export function StandForm({ id, stand, command, onSend }: StandFormProps) {
  const t = useWords()
  const { stance, reason, round, stood } = stand
  const busy = command.state !== 'idle' && command.state !== 'refused'
  const written = reason.trim()
  const lack = !stance
    ? t('stances.lack.stance')
    : stance === 'object' && written === ''
      ? t('stances.lack.reason')
      : undefined
  const reasoned = stance === 'object' || stance === 'concern' || stance === 'unclear' ? stance : undefined

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!stance || lack !== undefined || busy) return
    const said = { stance, ...(reasoned && written !== '' && { reason: written }) }
    onSend()
    void command.send('outcomes.stand', { outcome: id, round, ...said }, stand.sending(said))
  }

  return (
    <form className={ballot.form} onSubmit={submit}>
      <div inert={busy} className={ballot.choosing}>
        <StandTiles value={stance} onChange={stand.choose}>
          {reasoned && (
            <TextArea
              ref={reveal}
              label={t(`stances.reason.${reasoned}`)}
              help={reasoned === 'object' && t('stances.reason.objectHelp')}
              required={reasoned === 'object'}
              rows={3}
              maxLength={500}
              value={reason}
              onChange={({ target }) => stand.write(target.value)}
            />
          )}
        </StandTiles>
      </div>
      <div className={ballot.actions}>
        <RefusalNote refusal={command.refusal} />
        <p role="status" className={ballot.lack}>
          {lack}
        </p>
        <Button
          type="submit"
          tone="primary"
          size="large"
          icon="check"
          state={command.state}
          disabled={lack !== undefined}
          className={ballot.send}
        >
          {t(stood ? 'stances.sendChange' : 'stances.send')}
        </Button>
        {stood && !busy && (
          <Button tone="quiet" onClick={stand.drop}>
            {t('stances.keep')}
          </Button>
        )}
      </div>
    </form>
  )
}
