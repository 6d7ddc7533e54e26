import { memo, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useCommand } from '../session/hooks.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { timeOfDay } from '../ui/duration.ts'
import { Icon } from '../ui/Icon.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { useWords } from '../words/words.ts'
import type { ListedNote, Moves } from './chapters.ts'
import { standingOf, type Edit, type EditsHandle } from './edits.ts'
import { NoteEdit } from './NoteEdit.tsx'
import { NoteFacts } from './NoteFacts.tsx'
import styles from './NoteRow.module.css'
import { noteStop, toStop } from './stops.ts'
import { NotProposed, useToOutcomes } from './ToOutcomes.tsx'
import { noteBefore, type Done } from './undoing.ts'

export interface NoteRowProps extends Moves {
  note: ListedNote
  /** Who spoke, in words. */
  speaker: string | undefined
  edit: Edit | undefined
  onBoard: boolean
  acts: Omit<EditsHandle, 'edits'>
  onRemove(note: ListedNote): void
  onDone(done: Done): void
  onLine(): void
}

/** One note: a click or Enter changes it in its place; beside it the way to the outcomes, and behind «more» the rest. */
export const NoteRow = memo(function NoteRow(props: NoteRowProps) {
  const { note, edit, acts } = props
  const standing = edit && standingOf(edit, note)
  const [opened, setOpened] = useState(false)
  const done = standing === 'done'

  // The answer to a saved change was lost with a reload: the note itself tells that it arrived.
  useEffect(() => {
    if (done) acts.end(note.id)
  }, [done, acts, note.id])

  function begin() {
    setOpened(true)
    acts.begin(note.id, note)
  }

  if (!edit || done) return <ReadRow {...props} takesFocus={opened} onEdit={begin} />
  return (
    <li className={styles.open}>
      <NoteEdit
        note={note}
        edit={edit}
        takesFocus={opened}
        wasOpened={acts.wasOpened(note.id)}
        onChange={(part) => acts.change(note.id, part)}
        onDone={props.onDone}
        onEnd={() => acts.end(note.id)}
      />
    </li>
  )
})

interface ReadRowProps extends NoteRowProps {
  takesFocus: boolean
  onEdit(): void
}

function ReadRow({ note, speaker, onBoard, up, down, before, takesFocus, onEdit, ...acts }: ReadRowProps) {
  const t = useWords()
  const move = useCommand()
  const { onRemove, onDone, onLine } = acts
  const propose = useToOutcomes(note, onDone)
  const [more, setMore] = useState(false)
  const text = useRef<HTMLButtonElement>(null)

  // Where the field was, the keyboard stays.
  useEffect(() => {
    if (takesFocus) text.current?.focus()
  }, [takesFocus])

  async function moveBehind(after: string | null | undefined) {
    if (after === undefined) return
    const { ok } = await move.send('notes.move', { note: note.id, after }, { timeless: true })
    if (!ok) return
    onDone({
      text: t('notes.undo.moved', { text: note.text }),
      back: [['notes.move', { note: note.id, after: before }]],
      stands: (view) => noteBefore(view, note.id) === after,
    })
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key, altKey, ctrlKey, metaKey } = event
    if (ctrlKey || metaKey) return
    if (altKey && key === 'ArrowUp') void moveBehind(up)
    else if (altKey && key === 'ArrowDown') void moveBehind(down)
    else if (key === 'ArrowUp' && !toStop(text.current, -1)) onLine()
    else if (key === 'ArrowDown') toStop(text.current, 1)
    else if (key === 'Delete') onRemove(note)
    else if (key === 'o' && !onBoard) propose.run()
    else if (key === 'Escape') onLine()
    else if (key !== 'ArrowUp') return
    event.preventDefault()
  }

  return (
    <li className={styles.row}>
      <span className={`figures small soft ${styles.at}`}>{timeOfDay(note.at)}</span>
      <div className={styles.body}>
        <button
          ref={text}
          type="button"
          className={styles.text}
          dir="auto"
          aria-label={t('notes.edit', { text: note.text })}
          {...{ [noteStop]: note.id }}
          onClick={onEdit}
          onKeyDown={onKeyDown}
        >
          {note.text}
        </button>
        <NoteFacts mark={note.mark} speaker={speaker} who={note.who} due={note.due}>
          {onBoard && (
            <span className={styles.onBoard}>
              <Icon name="check" /> {t('notes.onBoard')}
            </span>
          )}
        </NoteFacts>
      </div>
      <div className={styles.acts}>
        {!onBoard && (
          <IconButton
            icon="forward"
            label={t('notes.act.outcome')}
            aria-keyshortcuts="o"
            state={propose.state}
            onClick={propose.run}
          />
        )}
        <IconButton icon="more" label={t('common.action.more')} aria-expanded={more} onClick={() => setMore(!more)} />
      </div>
      {more && (
        <div className={styles.more}>
          <Button tone="quiet" icon="up" disabled={up === undefined} onClick={() => void moveBehind(up)}>
            {t('notes.act.up')}
          </Button>
          <Button tone="quiet" icon="down" disabled={down === undefined} onClick={() => void moveBehind(down)}>
            {t('notes.act.down')}
          </Button>
          <Button tone="quiet" icon="close" onClick={() => onRemove(note)}>
            {t('notes.act.away')}
          </Button>
        </div>
      )}
      <NotProposed refusal={propose.refusal} />
      <RefusalNote refusal={move.refusal} />
    </li>
  )
}
