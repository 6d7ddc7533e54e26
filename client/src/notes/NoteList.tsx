import { useEffect, useMemo, useRef } from 'react'
import { useQuestions } from '../agenda/questions.ts'
import { holds } from '../floor/timelineChapters.ts'
import { useView } from '../session/hooks.ts'
import { Empty } from '../ui/Empty.tsx'
import { personText } from '../words/person.ts'
import { useWords } from '../words/words.ts'
import { listed, noteChapters, type ListedNote } from './chapters.ts'
import { Chapter, type ChapterActs } from './Chapter.tsx'
import { useEdits } from './edits.ts'
import styles from './NoteList.module.css'
import { PutAway } from './PutAway.tsx'
import { useSpeakers } from './speakers.ts'
import type { Writing } from './writing.ts'

export interface NoteListProps {
  sought: string
  writing: Writing
  onRemove: ChapterActs['onRemove']
  onDone: ChapterActs['onDone']
  onLine(): void
}

/** What is written, question by question. Nothing changes its place by itself. */
export function NoteList({ sought, writing, onRemove, onDone, onLine }: NoteListProps) {
  const t = useWords()
  const notes = useView((view) => view.notes?.notes)
  const current = useView(({ agenda }) => agenda.current)
  const questions = useQuestions()
  const { edits, begin, change, end, wasOpened } = useEdits()
  const speakers = useSpeakers()
  const all = useMemo(() => listed(notes), [notes])
  const list = useWhereItGoesOn(all.length > 0)
  const acts = useMemo(() => ({ begin, change, end, wasOpened }), [begin, change, end, wasOpened])
  // What somebody is typing into a note stays on their screen, also when somebody else puts the note away.
  const standing = all.filter(({ id, removed }) => !removed || edits[id])
  const seeks = sought.trim() !== ''
  const found = seeks ? standing.filter(matches) : standing

  function matches({ text, mark, who, due, intervention }: ListedNote): boolean {
    const speaker = speakers(intervention)
    return holds(
      [text, t(`notes.mark.${mark}`), who, due, speaker && personText(t, speaker), speaker?.organization],
      sought,
    )
  }

  const nothing = standing.length + writing.unsent.length === 0
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div ref={list} className={styles.list} tabIndex={0} role="region" aria-label={t('notes.title')}>
      <p role="status" className={seeks ? 'small soft' : 'visually-hidden'}>
        {seeks && (found.length > 0 ? t('notes.found', { count: found.length }) : t('notes.noMatch'))}
      </p>
      {nothing && !seeks && (
        <Empty icon="edit" title={t('notes.none.title')}>
          {t('notes.none.text')}
        </Empty>
      )}
      {noteChapters(found, writing.unsent, questions, seeks || nothing ? undefined : current).map((chapter) => (
        <Chapter
          key={chapter.question?.id ?? ''}
          chapter={chapter}
          current={chapter.question !== undefined && chapter.question.id === current}
          all={all}
          edits={edits}
          acts={{ acts, onRemove, onDone, onLine, onWrite: writing.write }}
          speakerOf={(intervention) => {
            const speaker = speakers(intervention)
            return speaker && personText(t, speaker)
          }}
        />
      ))}
      <PutAway notes={all.filter(({ id, removed }) => removed && !edits[id])} />
    </div>
  )
}

/** The page opens where the writing goes on: at the end of the question under discussion. Afterwards nothing moves by itself. */
function useWhereItGoesOn(hasNotes: boolean) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!hasNotes) return
    const last = list.current?.querySelector('[data-current] li:last-child')
    last?.scrollIntoView({ block: 'end' })
    // Rows out of sight are as high as guessed until they come into it.
    const frame = requestAnimationFrame(() => last?.scrollIntoView({ block: 'end' }))
    return () => cancelAnimationFrame(frame)
  }, [hasNotes])
  return list
}
