import { useState } from 'react'
import { useCommand, useView } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Select } from '../ui/Field.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { useWords } from '../words/words.ts'

/** Takes one person's name and words out of everything; it cannot be taken back, so it says first what goes and what stays. */
export function EraseWords() {
  const t = useWords()
  const people = useView(({ participants }) => participants.list ?? {})
  const [person, setPerson] = useState('')
  const [asked, setAsked] = useState(false)
  const { send, state, refusal } = useCommand()
  const named = Object.entries(people)
    .filter(([, { name, erased }]) => name && !erased)
    .toSorted(([, a], [, b]) => a.name.localeCompare(b.name))
  const chosen = people[person]
  const erase = async () => {
    if (!(await send('participants.erase', { person }, { timeless: true })).ok) return
    setAsked(false)
    setPerson('')
  }
  if (named.length === 0) return null
  return (
    <div className="stack">
      <Select label={t('after.erase')} value={person} onChange={({ target }) => setPerson(target.value)}>
        <option value="">{t('after.eraseWhom')}</option>
        {named.map(([id, { name }]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {chosen && (
        <div className="row">
          <Button tone="danger" onClick={() => setAsked(true)}>
            {t('after.eraseButton')}
          </Button>
        </div>
      )}
      <Dialog
        title={t('after.eraseTitle', { name: chosen?.name ?? '' })}
        open={asked && chosen !== undefined}
        onClose={() => setAsked(false)}
        actions={
          <Button tone="danger" state={state} onClick={() => void erase()}>
            {t('after.eraseNow')}
          </Button>
        }
      >
        <p>{t('after.eraseGoes')}</p>
        <p>{t('after.eraseStays')}</p>
        <RefusalNote refusal={refusal} />
      </Dialog>
    </div>
  )
}
