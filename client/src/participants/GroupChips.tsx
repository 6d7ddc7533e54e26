import { useId } from 'react'
import { groupLabel } from '../words/groups.ts'
import { useWords } from '../words/words.ts'
import styles from './GroupChips.module.css'

interface GroupChipsProps {
  kind: 'stakeholderGroup' | 'regionalGroup'
  legend: string
  groups: readonly string[]
  /** Empty: nothing said. */
  value: string
  onChange(group: string): void
}

/** One tap says one's group, another takes it back: every group in sight, no list to open. */
export function GroupChips({ kind, legend, groups, value, onChange }: GroupChipsProps) {
  const t = useWords()
  const name = useId()
  // A word of one's own (Youth, Academia), said elsewhere, stays a choice.
  const offered = value && !groups.includes(value) ? [...groups, value] : groups
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.chips}>
        {[...offered, ''].map((group) => (
          <label key={group} className={styles.chip}>
            <input
              type="radio"
              name={name}
              className="visually-hidden"
              checked={group === value}
              onChange={() => onChange(group)}
            />
            {group ? groupLabel(t, kind, group) : t('participant.details.notSaid')}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
