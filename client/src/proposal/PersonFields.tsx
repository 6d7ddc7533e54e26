import { regionalGroups, stakeholderGroups } from '@evenhand/shared/kernel/roles'
import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Field, Select } from '../ui/Field.tsx'
import { groupLabel } from '../words/groups.ts'
import { useWords } from '../words/words.ts'
import type { PersonMember } from './fields.ts'
import type { PersonEntry } from './form.ts'
import styles from './PersonValue.module.css'
import { useProblem } from './problems.ts'

export interface PersonFieldsProps {
  person: PersonEntry
  label: string
  onChange(part: Partial<PersonEntry>): void
  onDone(): void
  onRemove?(): void
}

export function PersonFields({ person, label, onChange, onDone, onRemove }: PersonFieldsProps) {
  const t = useWords()
  return (
    <fieldset className={styles.fields}>
      <legend className="visually-hidden">{label}</legend>
      <Text member="name" person={person} onChange={onChange} isFirst />
      <Text member="organization" person={person} onChange={onChange} />
      <Group member="stakeholderGroup" standard={stakeholderGroups} person={person} onChange={onChange} />
      <Group member="regionalGroup" standard={regionalGroups} person={person} onChange={onChange} />
      <div className={styles.done}>
        <Button tone="primary" onClick={onDone}>
          {t('common.action.done')}
        </Button>
        {onRemove && (
          <Button tone="quiet" icon="close" onClick={onRemove}>
            {t('common.action.remove')}
          </Button>
        )}
      </div>
    </fieldset>
  )
}

interface MemberProps<Member extends PersonMember> {
  member: Member
  person: PersonEntry
  onChange(part: Partial<PersonEntry>): void
}

function Text({ member, person, onChange, isFirst }: MemberProps<PersonMember> & { isFirst?: boolean }) {
  const t = useWords()
  const problem = useProblem(`${person.key}.${member}`, person[member], member)
  return (
    <Field
      // eslint-disable-next-line jsx-a11y/no-autofocus -- the fields were opened to be typed in
      autoFocus={isFirst}
      label={t(`proposal.person.${member}`)}
      problem={problem}
      value={person[member]}
      onChange={({ target }) => onChange({ [member]: target.value })}
    />
  )
}

const otherWord = '…'

/** A choice of the standard groups; a word of one's own (Youth, Academia) stays as typed. */
function Group({
  member,
  standard,
  person,
  onChange,
}: MemberProps<'stakeholderGroup' | 'regionalGroup'> & { standard: readonly string[] }) {
  const t = useWords()
  const value = person[member]
  const [own, setOwn] = useState(value !== '' && !standard.includes(value))
  if (own) return <Text member={member} person={person} onChange={onChange} />
  return (
    <Select
      label={t(`proposal.person.${member}`)}
      value={value}
      onChange={({ target }) => (target.value === otherWord ? setOwn(true) : onChange({ [member]: target.value }))}
    >
      <option value="">{t('proposal.person.notSaid')}</option>
      {standard.map((group) => (
        <option key={group} value={group}>
          {groupLabel(t, member, group)}
        </option>
      ))}
      <option value={otherWord}>{t('proposal.person.otherWord')}</option>
    </Select>
  )
}
