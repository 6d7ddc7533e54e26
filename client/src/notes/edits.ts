import { cleanText } from '@evenhand/shared/kernel/text'
import type { Mark } from '@evenhand/shared/notes/state'
import type { NoteView } from '@evenhand/shared/notes/view'
import { useMemo } from 'react'
import { readDraft, writeDraft } from '../session/draft.ts'
import { useDraft } from '../session/hooks.ts'

interface Fields {
  text: string
  mark: Mark
  who: string
  due: string
  /** Empty: to no question. */
  question: string
}

/** A note being changed; `version` and `seen` are what its writer saw. */
export interface Edit extends Fields {
  version: number
  seen: Fields
}

export type Edits = Readonly<Record<string, Edit>>

export interface EditsHandle {
  edits: Edits
  begin(id: string, note: NoteView): void
  change(id: string, part: Partial<Edit>): void
  end(id: string): void
  /** It was begun since the page was loaded. */
  wasOpened(id: string): boolean
}

/** Changes that were begun; they survive a reload, and the one does not end the other. */
export function useEdits(): EditsHandle {
  const { key, text } = useDraft('note-edits')
  const edits = useMemo(() => read(text), [text])
  const acts = useMemo(() => {
    const put = (next: Edits) => writeDraft(key, Object.keys(next).length > 0 ? JSON.stringify(next) : '')
    const opened = new Set<string>()
    return {
      begin(id: string, note: NoteView) {
        opened.add(id)
        put({ ...read(readDraft(key)), [id]: editOf(note) })
      },
      change(id: string, part: Partial<Edit>) {
        const held = read(readDraft(key))
        if (held[id]) put({ ...held, [id]: { ...held[id], ...part } })
      },
      end(id: string) {
        const { [id]: _ended, ...others } = read(readDraft(key))
        opened.delete(id)
        put(others)
      },
      wasOpened: (id: string) => opened.has(id),
    }
  }, [key])
  return { edits, ...acts }
}

function read(kept: string): Edits {
  try {
    return kept === '' ? {} : (JSON.parse(kept) as Edits)
  } catch {
    return {}
  }
}

function fieldsOf({ text, mark, who = '', due = '', question = '' }: NoteView): Fields {
  return { text, mark, who, due, question }
}

export function editOf(note: NoteView): Edit {
  const fields = fieldsOf(note)
  return { ...fields, version: note.version, seen: fields }
}

/** What this changes in `from`, as the command says it. */
export function changesOf(edit: Fields, from: Fields) {
  const text = cleanText(edit.text, true)
  return {
    ...(text !== from.text && { text }),
    ...(edit.mark !== from.mark && { mark: edit.mark }),
    ...(edit.who.trim() !== from.who && { who: edit.who }),
    ...(edit.due.trim() !== from.due && { due: edit.due }),
    ...(edit.question !== from.question && { question: edit.question || null }),
  }
}

/**
 * How an edit stands to the note as it is now. `fresh`: nothing was typed yet, so it follows the note · `open` ·
 * `rival`: somebody else has changed the note meanwhile · `done`: the note says the same by now, or was put away before anything was typed.
 */
export function standingOf(edit: Edit, note: NoteView): 'fresh' | 'open' | 'rival' | 'done' {
  const same = (fields: Fields) => Object.keys(changesOf(edit, fields)).length === 0
  if (same(edit.seen)) return note.removed ? 'done' : 'fresh'
  if (edit.version === note.version) return 'open'
  return same(fieldsOf(note)) ? 'done' : 'rival'
}

/** Both halves of a text around the cursor, without the white space between them; undefined when one is empty. */
export function splitAt(text: string, cursor: number): [string, string] | undefined {
  const halves: [string, string] = [cleanText(text.slice(0, cursor), true), cleanText(text.slice(cursor), true)]
  return halves.includes('') ? undefined : halves
}
