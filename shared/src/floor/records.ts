import { questionOf, type AgendaState } from '../agenda/state.ts'
import type { AttributionState } from '../attribution/state.ts'
import { levelOf } from '../attribution/unnamed.ts'
import type { Sheet, SheetCell } from '../kernel/sheet.ts'
import type { LifeState } from '../life/state.ts'
import { seatOf, type ParticipantsState } from '../participants/state.ts'
import { spokenMs } from './clock.ts'
import type { FloorState, Intervention } from './state.ts'

type State = {
  floor: FloorState
  agenda: AgendaState
  attribution: AttributionState
  participants: ParticipantsState
  life: LifeState
  at: number
}

/**
 * Who spoke when, as far as was agreed: by group without names and organisations, and a turn that nobody may be told by has no row, because
 * the order alone could tell. Times are ISO 8601 in UTC, lengths in seconds.
 */
export function floorRecords(state: State): Sheet[] {
  const { current, interventions } = state.floor
  const turns = [...interventions.values(), ...(current ? [current] : [])].toSorted((a, b) => a.givenAt - b.givenAt)
  return [
    {
      name: 'interventions',
      columns: [
        ...['from the start s', 'given', 'name', 'organization', 'stakeholder group', 'regional group', 'side'],
        ...['kind', 'policy question', 'spoken s', 'allotted s'],
      ],
      rows: turns.flatMap((turn) => row(state, turn)),
    },
  ]
}

function row({ attribution, agenda, participants, life, at }: State, turn: Intervention): SheetCell[][] {
  const level = levelOf({ attribution, agenda }, turn.question, turn.givenAt)
  if (level === 'none') return []
  const person = participants.people.get(seatOf(participants, turn.person))
  const named = level === 'named'
  return [
    [
      seconds(turn.givenAt - (life.startedAt ?? turn.givenAt)),
      new Date(turn.givenAt).toISOString(),
      named && person ? person.name || `#${person.number}` : null,
      (named && person?.organization) || null,
      turn.stakeholderGroup ?? null,
      (named && turn.regionalGroup) || null,
      turn.side,
      turn.kind,
      questionOf(agenda, turn.question)?.text ?? null,
      seconds(spokenMs(turn, at)),
      seconds(turn.allottedMs),
    ],
  ]
}

function seconds(ms: number): number {
  return Math.round(ms / 1000)
}
