import { kinds, type Kind } from '@evenhand/shared/hands/state'
import { sides, type Side } from '@evenhand/shared/kernel/roles'
import { useRef, useState, type FormEvent } from 'react'
import { Refused } from '../acts/Refused.tsx'
import { useCommand, useDraft, useView } from '../session/hooks.ts'
import { announce } from '../ui/announcer.ts'
import { Button } from '../ui/Button.tsx'
import { Select } from '../ui/Field.tsx'
import { useShortcuts } from '../ui/shortcuts.ts'
import { useWords } from '../words/words.ts'
import { peopleLike } from './matching.ts'
import { NameField, type Choice } from './NameField.tsx'
import styles from './RaiseFor.module.css'

/** Raises a hand for somebody without a phone: one field and Enter. Known names are completed, any other text makes a placeholder to be named later. */
export function RaiseFor({ side: usualSide = 'room' }: { side?: Side }) {
  const t = useWords()
  const list = useView((view) => view.participants.list)
  const raised = useView((view) => view.queue.hands)
  const draft = useDraft('raise-for')
  const command = useCommand()
  const [side, setSide] = useState(usualSide)
  const [kind, setKind] = useState<Kind>('new-point')
  const field = useRef<HTMLInputElement>(null)
  useShortcuts([{ key: '/', label: t('queue.raiseFor.label'), run: () => field.current?.focus() }])

  const name = draft.text.trim()
  const up = new Set(Object.values(raised).flatMap((hand) => ('person' in hand ? [hand.person] : [])))
  const matches = peopleLike(list ?? {}, name, 6).map((person): Choice => ({ ...person, up: up.has(person.id) }))

  async function raise(chosen: Choice | undefined) {
    const who = chosen ? { participant: chosen.id } : { name, side }
    const reply = await command.send('hands.raiseFor', { ...who, kind }, { draft: draft.key })
    if (!reply.ok) return
    announce(t('queue.raiseFor.done', { name: chosen?.name ?? name }))
    setSide(usualSide)
    setKind('new-point')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name !== '') void raise(undefined)
  }

  return (
    <form className={styles.raise} onSubmit={submit}>
      <Refused acts={[command]} />
      <div className={styles.line}>
        <NameField
          ref={field}
          text={draft.text}
          onText={draft.setText}
          matches={matches}
          onChoose={(chosen) => void raise(chosen)}
        />
        <Button
          type="submit"
          icon="hand"
          state={command.state}
          className={styles.submit}
          aria-label={t('queue.raiseFor.submit')}
        >
          {t('common.action.add')}
        </Button>
      </div>
      {name !== '' && (
        <div className={styles.details}>
          <Select
            label={t('queue.raiseFor.where')}
            value={side}
            onChange={({ target }) => setSide(target.value as Side)}
          >
            {sides.map((value) => (
              <option key={value} value={value}>
                {t(`common.sideLong.${value}`)}
              </option>
            ))}
          </Select>
          <Select
            label={t('queue.raiseFor.what')}
            value={kind}
            onChange={({ target }) => setKind(target.value as Kind)}
          >
            {kinds.toReversed().map((value) => (
              <option key={value} value={value}>
                {t(`hands.kind.${value}.short`)}
              </option>
            ))}
          </Select>
        </div>
      )}
    </form>
  )
}
