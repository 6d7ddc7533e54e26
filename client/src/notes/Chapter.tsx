import { useMemo } from 'react'
import { useView } from '../session/hooks.ts'
import { useWords } from '../words/words.ts'
import { movesOf, type ListedNote, type NoteChapter } from './chapters.ts'
import type { Edits, EditsHandle } from './edits.ts'
import styles from './NoteList.module.css'
import { NoteRow } from './NoteRow.tsx'
import { UnsentRow } from './UnsentRow.tsx'
import type { Done } from './undoing.ts'
import type { Writing } from './writing.ts'

export interface ChapterActs {
  acts: Omit<EditsHandle, 'edits'>
  onRemove(note: ListedNote): void
  onDone(done: Done): void
  onLine(): void
  onWrite: Writing['write']
}

export interface ChapterProps {
  chapter: NoteChapter
  /** Under discussion. */
  current: boolean
  /** Every note in order, for where one moves to. */
  all: readonly ListedNote[]
  edits: Edits
  acts: ChapterActs
  /** Who spoke, in words. */
  speakerOf(intervention: string | null | undefined): string | undefined
}

/** The notes to one policy question, or to none. */
export function Chapter({ chapter, current, all, edits, acts, speakerOf }: ChapterProps) {
  const t = useWords()
  const { question, notes, unsent } = chapter
  const onBoard = useOnBoard()
  const moves = useMemo(() => movesOf(all, notes), [all, notes])
  const count = notes.length + unsent.length
  return (
    <section className={styles.chapter} data-chapter data-current={current || undefined}>
      <h2 className={styles.question}>
        <span className="small soft">
          {question ? t('agenda.question', { number: question.number }) : t('rapporteur.noQuestion')}
          {count > 0 && ` · ${t('notes.count', { count })}`}
          {current && <span className={styles.current}> · {t('notes.current')}</span>}
        </span>
        {question && (
          <bdi dir="auto" className={styles.questionText} title={question.text}>
            {question.text}
          </bdi>
        )}
      </h2>
      {count === 0 && <p className={styles.none}>{t('notes.noneHere')}</p>}
      <ol>
        {notes.map((note, index) => (
          <NoteRow
            key={note.id}
            note={note}
            speaker={speakerOf(note.intervention)}
            edit={edits[note.id]}
            onBoard={onBoard.has(note.id)}
            up={moves[index]?.up}
            down={moves[index]?.down}
            before={moves[index]?.before ?? null}
            acts={acts.acts}
            onRemove={acts.onRemove}
            onDone={acts.onDone}
            onLine={acts.onLine}
          />
        ))}
        {unsent.map((line) => (
          <UnsentRow key={line.id} line={line} speaker={speakerOf(line.data.intervention)} onWrite={acts.onWrite} />
        ))}
      </ol>
    </section>
  )
}

/** The notes that an outcome on the board came from. */
function useOnBoard(): ReadonlySet<string> {
  const outcomes = useView((view) => view.outcomes.outcomes)
  return useMemo(() => {
    const standing = Object.values(outcomes).filter(({ withdrawn }) => !withdrawn)
    const sources = standing.flatMap((outcome) => Object.values(outcome.sources ?? {}))
    return new Set(sources.filter(({ kind }) => kind === 'note').map(({ id }) => id))
  }, [outcomes])
}
