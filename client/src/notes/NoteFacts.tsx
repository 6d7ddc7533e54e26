import type { Mark } from '@evenhand/shared/notes/state'
import { Fragment, type ReactNode } from 'react'
import { useWords } from '../words/words.ts'
import styles from './NoteRow.module.css'

export interface NoteFactsProps {
  mark: Mark
  speaker: string | undefined
  who: string | undefined
  due: string | undefined
  children?: ReactNode
}

/** Under a note: what it is, who spoke, and of an action who does it by when. */
export function NoteFacts({ mark, speaker, who, due, children }: NoteFactsProps) {
  const t = useWords()
  const facts = [
    mark !== 'note' && (
      <span className={styles.mark} data-mark={mark}>
        {t(`notes.mark.${mark}`)}
      </span>
    ),
    speaker && <bdi>{speaker}</bdi>,
    who && <bdi className={styles.who}>{who}</bdi>,
    due && <bdi>{t('notes.dueBy', { due })}</bdi>,
    children,
  ].filter(Boolean)
  if (facts.length === 0) return null
  return (
    <p className={styles.facts}>
      {facts.map((fact, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {fact}
        </Fragment>
      ))}
    </p>
  )
}
