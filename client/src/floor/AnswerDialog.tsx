import { useState } from 'react'
import { useAct } from '../acts/act.ts'
import { ActButton } from '../acts/ActButton.tsx'
import { Refused } from '../acts/Refused.tsx'
import { peopleLike } from '../queue/matching.ts'
import { useCommand, useView } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { PersonName } from '../ui/PersonName.tsx'
import { useWords } from '../words/words.ts'
import styles from './AnswerDialog.module.css'

export interface AnswerDialogProps {
  intervention: string
  /** Who waits for an answer. */
  name: string
  open: boolean
  onClose(): void
}

/** Links a remote intervention with whoever answers it, so that nothing said from afar falls flat. */
export function AnswerDialog({ intervention, name, open, onClose }: AnswerDialogProps) {
  const t = useWords()
  return (
    <Dialog title={t('floor.answer.title', { name })} open={open} onClose={onClose}>
      <Answerers intervention={intervention} />
    </Dialog>
  )
}

/** The panel first, then anybody by name. When it is answered, the alert and this dialog with it are gone. */
function Answerers({ intervention }: { intervention: string }) {
  const t = useWords()
  const list = useView((view) => view.participants.list) ?? {}
  const asker = useView((view) => view.floor.interventions?.[intervention]?.person)
  const [typed, setTyped] = useState('')
  const answer = useCommand()
  const nobody = useAct('floor.answer', { intervention })
  const panel = Object.entries(list).flatMap(([id, person]) => (person.speaker ? [{ id, ...person }] : []))
  const found = (typed === '' ? panel : peopleLike(list, typed, 9)).filter(({ id }) => id !== asker)
  return (
    <>
      <Field label={t('floor.answer.search')} value={typed} onChange={({ target }) => setTyped(target.value)} />
      <ul className={styles.people} aria-label={t('floor.answer.panel')}>
        {found.map(({ id, name, number }) => (
          <li key={id}>
            <Button onClick={() => void answer.send('floor.answer', { intervention, by: id })}>
              <PersonName name={name} number={number} />
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <ActButton act={nobody} tone="quiet" icon="close">
          {t('floor.answer.nobody')}
        </ActButton>
      </div>
      <Refused acts={[answer, nobody]} />
    </>
  )
}
