import { useCallback, useRef, useState } from 'react'
import { serverNow } from '../session/clock.ts'
import { useCommand, useView } from '../session/hooks.ts'
import { announce } from '../ui/announcer.ts'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { useShortcuts } from '../ui/shortcuts.ts'
import { UndoBar } from '../ui/UndoBar.tsx'
import { useWords } from '../words/words.ts'
import type { ListedNote } from './chapters.ts'
import { LineForm } from './LineForm.tsx'
import { NoteList } from './NoteList.tsx'
import styles from './NotesDesk.module.css'
import { useWriting } from './writing.ts'

/** The rapporteur's writing: the line being typed, and under it what is written. */
export function NotesDesk({ sought }: { sought: string }) {
  const t = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const writing = useWriting()
  const away = usePutAway()
  const toLine = useCallback(() => field.current?.focus(), [])
  useShortcuts([{ key: 'n', label: t('notes.toLine'), run: toLine }])
  return (
    <div className={styles.desk}>
      <LineForm field={field} onWrite={writing.write} />
      <NoteList sought={sought} writing={writing} onRemove={away.remove} onLine={toLine} />
      <RefusalNote refusal={away.command.refusal} />
      {away.text !== undefined && (
        <UndoBar
          text={t('notes.putAway', { text: away.text })}
          until={away.until}
          state={away.command.state}
          onUndo={away.undo}
        />
      )}
    </div>
  )
}

const undoWithinMs = 10_000

/** Puts notes away, and for some seconds the newest one back. */
function usePutAway() {
  const t = useWords()
  const command = useCommand()
  const { send } = command
  const [newest, setNewest] = useState<{ id: string; text: string; until: number }>()
  const isAway = useView((view) => newest && view.notes?.notes[newest.id]?.removed)
  const remove = useCallback(
    async ({ id, text }: ListedNote) => {
      const { ok } = await send('notes.remove', { note: id }, { timeless: true })
      if (!ok) return
      setNewest({ id, text, until: serverNow() + undoWithinMs })
      announce(t('notes.putAway', { text }), { topic: 'note' })
    },
    [send, t],
  )
  return {
    command,
    text: isAway ? newest?.text : undefined,
    until: newest?.until ?? 0,
    remove: useCallback((note: ListedNote) => void remove(note), [remove]),
    undo: () => newest && void send('notes.restore', { note: newest.id }, { timeless: true }),
  }
}
