import { useCallback, useRef } from 'react'
import { useCommand } from '../session/hooks.ts'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { useShortcuts } from '../ui/shortcuts.ts'
import { UndoBar } from '../ui/UndoBar.tsx'
import { useWords } from '../words/words.ts'
import type { ListedNote } from './chapters.ts'
import { LineForm } from './LineForm.tsx'
import { NoteList } from './NoteList.tsx'
import styles from './NotesDesk.module.css'
import { toNewestNote } from './stops.ts'
import { useUndoing, type Done } from './undoing.ts'
import { useWriting } from './writing.ts'

/** The rapporteur's writing: the line being typed, and under it what is written. */
export function NotesDesk({ sought }: { sought: string }) {
  const t = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const writing = useWriting()
  const undoing = useUndoing()
  const away = usePutAway(undoing.onDone)
  const toLine = useCallback(() => field.current?.focus(), [])
  useShortcuts([
    { key: 'n', label: t('notes.toLine'), run: toLine },
    { key: 'u', label: t('common.action.undo'), run: undoing.undo },
    ...noteKeys.map(([key, name]) => ({ key, label: t(`notes.keys.${name}`), run: () => undefined, disabled: true })),
  ])
  return (
    <div className={styles.desk}>
      <LineForm field={field} onWrite={writing.write} onUp={toNewestNote} />
      <NoteList sought={sought} writing={writing} onRemove={away.remove} onDone={undoing.onDone} onLine={toLine} />
      <RefusalNote refusal={away.refusal ?? undoing.command.refusal} />
      {undoing.late && (
        <p role="status" className="small">
          {undoing.late}
        </p>
      )}
      {undoing.text !== undefined && (
        <UndoBar text={undoing.text} until={undoing.until} state={undoing.command.state} onUndo={undoing.undo} />
      )}
    </div>
  )
}

/** Keys that belong to the line and to the note that is focused, for the list of keys. */
const noteKeys = [
  ['Alt 1–6', 'mark'],
  ['↑ ↓', 'walk'],
  ['Enter', 'edit'],
  ['Ctrl Enter', 'split'],
  ['Alt ↑ ↓', 'move'],
  ['o', 'outcome'],
  ['Delete', 'away'],
  ['Ctrl Z', 'undo'],
] as const

/** Puts notes away; each can be taken up again. */
function usePutAway(onDone: (done: Done) => void) {
  const t = useWords()
  const { send, refusal } = useCommand()
  const remove = useCallback(
    async ({ id, text }: ListedNote) => {
      const { ok } = await send('notes.remove', { note: id }, { timeless: true })
      if (!ok) return
      onDone({
        text: t('notes.putAway', { text }),
        back: [['notes.restore', { note: id }]],
        stands: ({ notes }) => notes?.notes[id]?.removed ?? false,
      })
    },
    [send, t, onDone],
  )
  return { refusal, remove: useCallback((note: ListedNote) => void remove(note), [remove]) }
}
