import { useRef, useState } from 'react'
import { Button, IconButton } from '../ui/Button.tsx'
import { groupLabel } from '../words/groups.ts'
import { isolate, useWords } from '../words/words.ts'
import { isBlank, type PersonEntry } from './form.ts'
import { linesAttribute } from './marks.ts'
import { PersonFields } from './PersonFields.tsx'
import styles from './PersonValue.module.css'
import { Remarks, SourceText } from './Sourced.tsx'
import { useOrigin } from './sources.ts'

export interface PersonValueProps {
  /** The role of a person who is alone in it; a list has its own heading. */
  role?: string
  person: PersonEntry
  /** Nobody without a name gets a link. */
  needsName?: boolean
  onChange(part: Partial<PersonEntry>): void
  onRemove?(): void
}

/** A person as one reads them; the fields open on demand, and at once for somebody who was just added. */
export function PersonValue({ role, person, needsName, onChange, onRemove }: PersonValueProps) {
  const t = useWords()
  const origin = useOrigin(person.from)
  const blank = isBlank(person)
  const [open, setOpen] = useState(blank && role === undefined)
  const line = useRef<HTMLDivElement>(null)
  const name = person.name || role || t('proposal.person.nameless')
  const close = () => {
    setOpen(false)
    requestAnimationFrame(() => line.current?.querySelector('button')?.focus())
  }
  return (
    <div className={styles.person} {...linesAttribute(origin.lines)}>
      <div className={styles.line} ref={line} data-blank={blank || undefined}>
        <div className={styles.text}>
          {role && <h3>{role}</h3>}
          {!blank && <Summary person={person} needsName={needsName === true} />}
        </div>
        <div className={styles.source}>
          <SourceText origin={origin} isEmpty={blank} />
        </div>
        {!open && (
          <div className={styles.acts}>
            <Button
              tone={blank ? 'plain' : 'quiet'}
              {...(blank && { icon: 'plus' })}
              aria-label={t('proposal.person.change', { name })}
              onClick={() => setOpen(true)}
            >
              {blank ? t('proposal.person.type') : t('common.action.change')}
            </Button>
            {onRemove && <IconButton icon="close" label={t('proposal.person.remove', { name })} onClick={onRemove} />}
          </div>
        )}
      </div>
      {open && (
        <PersonFields person={person} label={name} onChange={onChange} onDone={close} {...(onRemove && { onRemove })} />
      )}
      <Remarks remarks={origin.remarks} />
    </div>
  )
}

function Summary({ person, needsName }: { person: PersonEntry; needsName: boolean }) {
  const t = useWords()
  const { name, organization, stakeholderGroup, regionalGroup } = person
  const details = [
    isolate(organization),
    stakeholderGroup && isolate(groupLabel(t, 'stakeholderGroup', stakeholderGroup)),
    regionalGroup && isolate(groupLabel(t, 'regionalGroup', regionalGroup)),
  ].filter(Boolean)
  return (
    <>
      <p className={name ? styles.name : styles.nameless}>
        <bdi>{name || t('proposal.person.nameless')}</bdi>
      </p>
      {!name && needsName && <p className="small">{t('proposal.person.namelessHelp')}</p>}
      {details.length > 0 && <p className="small soft">{details.join(' · ')}</p>}
    </>
  )
}
