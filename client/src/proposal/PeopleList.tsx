import { useRef } from 'react'
import { newSecret } from '../session/secrets.ts'
import { Button } from '../ui/Button.tsx'
import { useWords } from '../words/words.ts'
import { changed, newPerson, removed } from './edits.ts'
import type { PeopleField } from './fields.ts'
import type { PersonEntry } from './form.ts'
import styles from './List.module.css'
import { PersonValue } from './PersonValue.tsx'
import { useProblem } from './problems.ts'
import { Remarks } from './Sourced.tsx'
import { useOrigin } from './sources.ts'

export interface PeopleListProps {
  field: PeopleField
  people: readonly PersonEntry[]
  onChange(people: readonly PersonEntry[]): void
}

export function PeopleList({ field, people, onChange }: PeopleListProps) {
  const t = useWords()
  const section = useRef<HTMLElement>(null)
  const { remarks } = useOrigin([field])
  const problem = useProblem(field, '', field)
  const remove = (key: string) => {
    onChange(removed(people, key))
    section.current?.querySelector<HTMLElement>(':scope > button')?.focus()
  }
  return (
    <section className={styles.section} ref={section}>
      <h3>
        {t(`proposal.field.${field}`)} <span className="soft figures">{people.length}</span>
      </h3>
      <Remarks remarks={remarks} />
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {people.length === 0 && <p className="soft">{t('proposal.person.none')}</p>}
      <ul className={styles.lines}>
        {people.map((person) => (
          <li key={person.key}>
            <PersonValue
              person={person}
              needsName={field === 'speakers'}
              onChange={(part) => onChange(changed(people, person.key, part))}
              onRemove={() => remove(person.key)}
            />
          </li>
        ))}
      </ul>
      <Button icon="plus" onClick={() => onChange([...people, newPerson(newSecret(6))])}>
        {field === 'speakers' ? t('proposal.person.addSpeaker') : t('proposal.person.addOrganizer')}
      </Button>
    </section>
  )
}
