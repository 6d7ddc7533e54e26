import { isRefusal, refuse, type Decide, type Evolve, type Refusal, type Stamp } from '../kernel/decision.ts'
import { questionOf, type AgendaState } from '../agenda/state.ts'
import type { FloorState } from '../floor/state.ts'
import type { NotesCommands, NotesFacts } from './messages.ts'
import { mostBackdatedMs, mostNotes, type Note, type NotesState } from './state.ts'

type State = { notes: NotesState; agenda: AgendaState; floor: FloorState }

export const decideNotes: Decide<NotesCommands, State, NotesFacts> = {
  'notes.write': (state, data, stamp) => {
    const { text, mark, after, who, due } = data
    if (state.notes.notes.size >= mostNotes) return tooMany
    if (after !== undefined && !state.notes.notes.has(after)) return noSuchNote('data.after')
    const place = placeOf(state, data, stamp)
    if (isRefusal(place)) return place
    const note: Note = {
      id: `n${stamp.seq}`,
      text,
      mark,
      ...place,
      ...(mark === 'action' && who && { who }),
      ...(mark === 'action' && due && { due }),
      by: stamp.by.id,
      version: 1,
      place: after === undefined ? state.notes.last + 1 : (placesBehind(state.notes, after, 1)[0] ?? 0),
    }
    return [{ type: 'notes.written', data: note }]
  },

  'notes.edit': ({ notes, agenda }, { note: id, version, ...wishes }) => {
    const note = unchanged(notes, id, version)
    if (isRefusal(note)) return note
    const { text, mark, question, who, due } = wishes
    if (question != null && !questionOf(agenda, question)) return noSuchQuestion
    const changed = {
      ...(text !== undefined && text !== note.text && { text }),
      ...(mark !== undefined && mark !== note.mark && { mark }),
      ...(question !== undefined && question !== (note.question ?? null) && { question }),
      ...(who !== undefined && who !== (note.who ?? '') && { who: who || null }),
      ...(due !== undefined && due !== (note.due ?? '') && { due: due || null }),
    }
    return Object.keys(changed).length > 0
      ? [{ type: 'notes.edited', data: { note: id, version: version + 1, ...changed } }]
      : []
  },

  'notes.split': ({ notes }, { note: id, version, texts: [text = '', ...others] }, { seq, by }) => {
    const note = unchanged(notes, id, version)
    if (isRefusal(note)) return note
    if (notes.notes.size + others.length > mostNotes) return tooMany
    const places = placesBehind(notes, id, others.length)
    const { removed: _removed, ...whole } = note
    // One fact makes several notes: the place of the fact and a letter tell them apart.
    const into = others.map((part, index): Note => ({
      ...whole,
      id: `n${seq}_${index + 1}`,
      text: part,
      by: by.id,
      version: 1,
      place: places[index] ?? whole.place,
    }))
    return [{ type: 'notes.split', data: { note: id, version: version + 1, text, into } }]
  },

  'notes.move': ({ notes }, { note, after }) => {
    if (!notes.notes.has(note)) return noSuchNote('data.note')
    if (after === note || (after !== null && !notes.notes.has(after))) return noSuchNote('data.after')
    return [{ type: 'notes.moved', data: { note, place: placesBehind(notes, after, 1)[0] ?? 0 } }]
  },

  'notes.remove': ({ notes }, { note: id }) => {
    const note = notes.notes.get(id)
    if (!note) return noSuchNote('data.note')
    return note.removed ? [] : [{ type: 'notes.removed', data: { note: id } }]
  },

  'notes.restore': ({ notes }, { note: id }) => {
    const note = notes.notes.get(id)
    if (!note) return noSuchNote('data.note')
    return note.removed ? [{ type: 'notes.restored', data: { note: id } }] : []
  },
}

const tooMany = refuse('too-many', `A roundtable has at most ${mostNotes} notes.`, { values: { most: mostNotes } })
const noSuchQuestion = refuse('no-such-question', 'The agenda has no such question.', { path: 'data.question' })

function noSuchNote(path: string): Refusal {
  return refuse('no-such-note', 'There is no such note.', { path })
}

/** The note as its writer saw it; else it is told that there is another version, which the view shows. */
function unchanged({ notes }: NotesState, id: string, version: number): Note | Refusal {
  const note = notes.get(id)
  if (!note) return noSuchNote('data.note')
  if (note.version !== version)
    return refuse('note-changed', 'Somebody else has changed this note meanwhile. Look at it again.', {
      path: 'data.version',
      values: { version: note.version },
    })
  return note
}

/** When it was written, and the question and intervention that were up then. */
function placeOf(
  { agenda, floor }: State,
  { question, intervention, writtenAt }: NotesCommands['notes.write'],
  { at }: Stamp,
): Pick<Note, 'at' | 'question' | 'intervention'> | Refusal {
  if (writtenAt !== undefined && (writtenAt > at + 5000 || writtenAt < at - mostBackdatedMs))
    return refuse('wrong-shape', 'data.writtenAt must be within the last six hours', { path: 'data.writtenAt' })
  if (question != null && !questionOf(agenda, question)) return noSuchQuestion
  if (intervention != null && floor.current?.id !== intervention && !floor.interventions.has(intervention))
    return refuse('no-such-intervention', 'There is no such intervention.', { path: 'data.intervention' })
  const asked = question === undefined ? agenda.current : (question ?? undefined)
  const spoken = intervention === undefined ? floor.current?.id : (intervention ?? undefined)
  return {
    at: Math.min(writtenAt ?? at, at),
    ...(asked !== undefined && { question: asked }),
    ...(spoken !== undefined && { intervention: spoken }),
  }
}

/** So many places right behind a note (null: in front of all), between it and the one that stands there now. */
function placesBehind({ notes }: NotesState, after: string | null, count: number): number[] {
  const from = after === null ? undefined : notes.get(after)?.place
  const others = [...notes.values()].map(({ place }) => place).filter((place) => from === undefined || place > from)
  const to = others.reduce((least, place) => Math.min(least, place), Infinity)
  const [low, high] = [from ?? to - 1, to === Infinity ? (from ?? 0) + 1 : to]
  if (from === undefined && to === Infinity) return Array.from({ length: count }, (_, index) => index + 1)
  return Array.from({ length: count }, (_, index) => low + ((high - low) * (index + 1)) / (count + 1))
}

export const evolveNotes: Evolve<NotesState, NotesFacts> = {
  'notes.written': (state, note) => put(state, note),
  'notes.edited': (state, { note, ...changed }) =>
    change(state, note, (held) => withoutNull({ ...held, ...changed }) as unknown as Note),
  'notes.split': (state, { note, version, text, into }) =>
    into.reduce(
      put,
      change(state, note, (held) => ({ ...held, text, version })),
    ),
  'notes.moved': (state, { note, place }) => {
    const moved = change(state, note, (held) => ({ ...held, place }))
    return { ...moved, last: Math.max(moved.last, place) }
  },
  'notes.removed': (state, { note }) => change(state, note, (held) => ({ ...held, removed: true })),
  'notes.restored': (state, { note }) => change(state, note, ({ removed: _removed, ...held }) => held),
}

function put({ notes, last }: NotesState, note: Note): NotesState {
  return { notes: notes.with(note.id, note), last: Math.max(last, note.place) }
}

function change(state: NotesState, id: string, changed: (note: Note) => Note): NotesState {
  const note = state.notes.get(id)
  return note ? { ...state, notes: state.notes.with(id, changed(note)) } : state
}

function withoutNull(note: object): object {
  return Object.fromEntries(Object.entries(note).filter(([, value]) => value !== null))
}
