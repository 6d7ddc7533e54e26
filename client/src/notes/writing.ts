import type { Refusal } from '@evenhand/shared/kernel/decision'
import type { NoteView } from '@evenhand/shared/notes/view'
import { useCallback, useMemo, useState } from 'react'
import type { CommandData } from '../session/commands.ts'
import { useConnection, useSession, useView } from '../session/hooks.ts'
import type { Pending } from '../session/store.ts'

export type WrittenLine = CommandData<'notes.write'>

/** A line of this browser that does not stand among the notes yet. */
export interface Unsent {
  id: string
  data: WrittenLine
  /** The server has it; it is about to show. */
  landed?: true
  refused?: Refusal
}

export interface Writing {
  unsent: readonly Unsent[]
  write(data: WrittenLine): void
}

/** Lines on their way: shown at once, kept by the browser until the server has them. */
export function useWriting(): Writing {
  const { link } = useSession()
  const [answered, setAnswered] = useState<readonly (Unsent & { seq: number })[]>([])
  const newest = answered.at(-1)?.seq ?? 0
  // Only while an answered line waits to be seen does this follow every step of the log.
  const seq = useConnection((state) => (state.seq < newest ? state.seq : Infinity))
  const pending = useConnection((state) => state.pending)
  const notes = useView((view) => view.notes?.notes)

  const write = useCallback(
    async (data: WrittenLine) => {
      const { id, reply } = link.add('notes.write', data, { keeps: true })
      const answer = await reply
      if (answer.ok)
        setAnswered((others) => [...others.slice(-50), { id, data, landed: true as const, seq: answer.seq }])
    },
    [link],
  )
  const unsent = useMemo(() => {
    const waiting = Object.values(pending).flatMap(lineOf)
    const landing = answered.filter((line) => line.seq > seq)
    const shown = Object.values(notes ?? {})
    return [...landing, ...waiting].filter(({ data, refused }) => refused || !shown.some((note) => isSame(note, data)))
  }, [pending, answered, seq, notes])
  return { unsent, write: (data) => void write(data) }
}

function lineOf({ id, type, data, refused }: Pending): Unsent[] {
  if (type !== 'notes.write' || !data) return []
  return [{ id, data: data as WrittenLine, ...(refused && { refused }) }]
}

/** The note may show before the answer comes. No two lines of one screen have the same moment and words. */
function isSame(note: NoteView, { writtenAt, text }: WrittenLine): boolean {
  return writtenAt !== undefined && Math.abs(note.at - writtenAt) < 1000 && note.text === text
}
