import { Shown } from '../kernel/shown.ts'
import { isModerator, type Role } from '../kernel/roles.ts'
import type { Note, NotesState } from './state.ts'

export type NoteView = Omit<Note, 'id' | 'by'>

/** All notes by id, those put away included; for those who write or steer. They stand in the order of `place`. */
export interface NotesView {
  notes: Record<string, NoteView>
}

export function viewNotes({ notes }: NotesState, role: Role): NotesView | undefined {
  if (!isModerator(role) && role !== 'organizer' && role !== 'rapporteur') return undefined
  return { notes: new Shown(notes, viewNote) as unknown as Record<string, NoteView> }
}

function viewNote({ id: _id, by: _by, ...note }: Note): NoteView {
  return note
}
