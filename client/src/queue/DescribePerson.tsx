import { sides, stakeholderGroups, type Side } from '@evenhand/shared/kernel/roles'
import { useState, type FormEvent } from 'react'
import { Refused } from '../acts/Refused.tsx'
import { useCommand, useView } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Field, Select } from '../ui/Field.tsx'
import { groupLabel } from '../words/groups.ts'
import { useWords } from '../words/words.ts'

/** Names a placeholder («table 4, person in red») or corrects somebody's details. */
export function DescribePerson({ id, onDone }: { id: string; onDone(): void }) {
  const t = useWords()
  const person = useView((view) => view.participants.list?.[id])
  const command = useCommand()
  const [name, setName] = useState(person?.name ?? '')
  const [side, setSide] = useState<Side>(person?.side ?? 'room')
  const [group, setGroup] = useState(person?.stakeholderGroup ?? '')
  const known: readonly string[] = stakeholderGroups
  const groups = group === '' || known.includes(group) ? known : [...known, group]

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const reply = await command.send('participants.describe', { participant: id, name, side, stakeholderGroup: group })
    if (reply.ok) onDone()
  }
  return (
    <form className="stack" onSubmit={(event) => void save(event)}>
      <Field
        label={t('queue.describe.name')}
        value={name}
        maxLength={200}
        onChange={({ target }) => setName(target.value)}
      />
      <Select label={t('queue.describe.side')} value={side} onChange={({ target }) => setSide(target.value as Side)}>
        {sides.map((value) => (
          <option key={value} value={value}>
            {t(`common.side.${value}`)}
          </option>
        ))}
      </Select>
      <Select label={t('queue.describe.group')} value={group} onChange={({ target }) => setGroup(target.value)}>
        <option value="">{t('queue.describe.noGroup')}</option>
        {groups.map((value) => (
          <option key={value} value={value}>
            {groupLabel(t, 'stakeholderGroup', value)}
          </option>
        ))}
      </Select>
      <Button type="submit" tone="primary" state={command.state}>
        {t('common.action.save')}
      </Button>
      <Refused acts={[command]} />
    </form>
  )
}
