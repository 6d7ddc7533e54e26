import { questionOf, type AgendaState } from '../agenda/state.ts'
import { stricterOf, type AttributionState } from '../attribution/state.ts'
import { levelOf, unnaming } from '../attribution/unnamed.ts'
import type { FloorState } from '../floor/state.ts'
import type { Sheet, SheetCell } from '../kernel/sheet.ts'
import type { LifeState } from '../life/state.ts'
import { seatOf, type ParticipantsState } from '../participants/state.ts'
import { inOrder, type Note, type NotesState } from './state.ts'

type State = {
  notes: NotesState
  floor: FloorState
  agenda: AgendaState
  attribution: AttributionState
  participants: ParticipantsState
  life: LifeState
}

/** The notes as they stand, with who spoke then as far as was agreed; names in them are taken out where nobody is to be named. */
export function notesRecords(state: State): Sheet[] {
  const unnamed = unnaming(state, '[withheld]')
  return [
    {
      name: 'notes',
      columns: ['written', 'policy question', 'mark', 'text', 'who', 'due', 'speaker', 'stakeholder group'],
      rows: inOrder(state.notes.notes.values())
        .filter(({ removed }) => !removed)
        .map((note) => row(state, note, unnamed)),
    },
  ]
}

function row(state: State, note: Note, unnamed: (text: string) => string): SheetCell[] {
  const { floor, agenda, participants } = state
  const { intervention: id = '' } = note
  const turn = floor.current?.id === id ? floor.current : floor.interventions.get(id)
  const own = levelOf(state, note.question, note.at)
  const level = turn ? stricterOf(levelOf(state, turn.question, turn.givenAt), own) : own
  const person = turn && participants.people.get(seatOf(participants, turn.person))
  const text = (words: string | undefined) => (words === undefined ? null : level === 'named' ? words : unnamed(words))
  return [
    // The time of a note would tell who spoke then.
    level === 'none' ? null : new Date(note.at).toISOString(),
    questionOf(agenda, note.question)?.text ?? null,
    note.mark,
    text(note.text),
    text(note.who),
    text(note.due),
    level === 'named' && person ? person.name || `#${person.number}` : null,
    level === 'none' ? null : (turn?.stakeholderGroup ?? null),
  ]
}
