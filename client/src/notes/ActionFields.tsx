import type { KeyboardEvent } from 'react'
import { Field } from '../ui/Field.tsx'
import { useWords } from '../words/words.ts'
import styles from './ActionFields.module.css'

export interface ActionFieldsProps {
  who: string
  due: string
  onChange(part: { who?: string; due?: string }): void
  onKeyDown(event: KeyboardEvent): void
}

/** Of an action: who does it and by when, in words as people say them. */
export function ActionFields({ who, due, onChange, onKeyDown }: ActionFieldsProps) {
  const t = useWords()
  return (
    <div className={styles.fields}>
      <Field
        label={t('notes.who')}
        quietLabel
        placeholder={t('notes.who')}
        maxLength={80}
        value={who}
        onChange={({ target }) => onChange({ who: target.value })}
        onKeyDown={onKeyDown}
      />
      <Field
        label={t('notes.due')}
        quietLabel
        placeholder={t('notes.due')}
        maxLength={80}
        value={due}
        onChange={({ target }) => onChange({ due: target.value })}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
