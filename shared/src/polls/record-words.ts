import { questionOf, type AgendaState } from '../agenda/state.ts'
import type { AttributionState } from '../attribution/state.ts'
import type { Sheet, SheetCell } from '../kernel/sheet.ts'
import type { LifeState } from '../life/state.ts'
import { seatOf, type ParticipantsState } from '../participants/state.ts'
import { marks } from './kinds.ts'
import { folded } from '../kernel/text.ts'
import { headOf, legendOf, venueOf, type Round, type Row } from './legend.ts'
import { isSecret, roundKey, type Choice, type Entry, type Poll, type PollsState } from './state.ts'

export type State = {
  polls: PollsState
  participants: ParticipantsState
  agenda: AgendaState
  attribution: AttributionState
  life: LifeState
}
type May = (entry: Entry) => boolean

/** Words, the most frequent first, and texts; of their authors what the poll has promised to keep. */
export function textsSheet(state: State, rounds: readonly Round[], may: May): Sheet {
  return {
    name: 'poll texts',
    columns: [
      ...['poll', 'asked', 'policy question', 'venue', 'round', 'text', 'count', 'state'],
      ...['stakeholder group', 'side', 'regional group', 'name'],
    ],
    rows: rounds.flatMap((round) => textRows(state, round, may)),
  }
}

function textRows({ participants, agenda }: State, { poll, round, found, level, say }: Round, may: May): Row[] {
  const question = questionOf(agenda, poll.about)?.text ?? null
  const written = Object.values(found.entries ?? {}).filter((entry) => entry.count > 0 && may(entry))
  return written
    .toSorted((a, b) => b.count - a.count)
    .map((entry) => {
      const { text, count, state, stakeholderGroup = null, side = null, regionalGroup = null } = entry
      const person = isSecret(poll) || level !== 'named' ? [null, null] : [regionalGroup, nameOf(participants, entry)]
      const author = level === 'none' ? [null, null] : [stakeholderGroup, side]
      return [...headOf(poll), question, venueOf(poll), round, say(text), count, state, ...author, ...person]
    })
}

/** Who chose what, in named polls only and where people may be named; texts of a wall stand among the texts already, with their names. */
export function ballotsSheet(state: State, rounds: readonly Round[], may: May): Sheet {
  return {
    name: 'poll ballots',
    columns: [
      ...['poll', 'asked', 'round', 'name', 'stakeholder group', 'side', 'regional group'],
      ...['option', 'step, rank, place or points'],
    ],
    rows: rounds.flatMap((round) =>
      isSecret(round.poll) || round.level !== 'named' ? [] : ballotRows(state, round, may),
    ),
  }
}

function ballotRows({ polls, participants }: State, { poll, round, found }: Round, may: May): Row[] {
  const cast = polls.ballots.startingWith(roundKey(poll.id, round), Infinity)
  const entries = Object.entries(found.entries ?? {}).filter(([, entry]) => may(entry))
  const words = new Set(entries.map(([word]) => word))
  return cast.flatMap(([, { choice, ...voter }]) => {
    const { stakeholderGroup = null, side = null, regionalGroup = null } = voter
    const by = [nameOf(participants, voter), stakeholderGroup, side, regionalGroup]
    return chosenIn(poll, choice, words).map((chosen) => [...headOf(poll), round, ...by, ...chosen])
  })
}

/** `words`: those of a cloud that may be told, folded. */
function chosenIn(poll: Poll, choice: Choice, words: ReadonlySet<string>): [option: SheetCell, at: SheetCell][] {
  if (poll.kind === 'text') return []
  if (poll.kind === 'words') {
    const given = Array.isArray(choice) ? (choice as readonly string[]) : []
    return given.filter((word) => words.has(folded(word))).map((word) => [word, null])
  }
  const made = marks(poll, choice)
  if (made.length === 0) return [[null, null]]
  return made.map(([mark, weight]) =>
    poll.kind === 'points' ? [legendOf(poll, mark)[0], weight] : legendOf(poll, mark),
  )
}

function nameOf(participants: ParticipantsState, { person }: Pick<Entry, 'person'>): string | null {
  const found = person === undefined ? undefined : participants.people.get(seatOf(participants, person))
  return found ? found.name || `#${found.number}` : null
}
