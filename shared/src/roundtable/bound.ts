import { Shown } from '../kernel/shown.ts'
import type { AgendaState } from '../agenda/state.ts'
import { levelOf } from '../attribution/unnamed.ts'
import type { FloorView, InterventionView } from '../floor/view.ts'
import type { FloorState, Intervention } from '../floor/state.ts'
import type { OutcomesState } from '../outcomes/state.ts'
import type { LabelView, OutcomesView, OutcomeView } from '../outcomes/view.ts'
import type { ParticipantsView, PersonView } from '../participants/view.ts'
import type { PollsState } from '../polls/state.ts'
import type { EntryView, PollsView, PollView } from '../polls/view.ts'
import type { QueueView } from '../queue/view.ts'
import { levelAt, strictest, type AttributionState, type Level } from '../attribution/state.ts'

/** What is said of people, as far as it was agreed; `number` is 0 where nothing may tell them apart. */
interface Told {
  participants: ParticipantsView
  queue: QueueView
  floor: FloorView
  polls: PollsView
  outcomes: OutcomesView
}

interface Moment {
  attribution: AttributionState
  agenda: AgendaState
  floor: FloorState
  polls: PollsState
  outcomes: OutcomesState
  at: number
}

/** A role's view with every person in it named as far as was agreed. Who steers sees names, because a floor is given to somebody. */
export function bound<View extends Told>(view: View, state: Moment): View {
  const { attribution, agenda, at } = state
  if (attribution.agreed.length === 0) return view
  const now = levelAt(attribution, agenda.current, at)
  const everywhere = strictest(
    attribution,
    agenda.questions.map(({ id }) => id),
    at,
  )
  return {
    ...view,
    participants: boundList(view.participants, everywhere),
    queue: boundQueue(view.queue, now),
    floor: boundFloor(view.floor, state, now),
    polls: boundPolls(view.polls, (id) => {
      const poll = state.polls.polls.get(id)
      return levelOf(state, poll?.about, poll?.openedAt ?? at)
    }),
    outcomes: boundOutcomes(view.outcomes, (id) => {
      const outcome = state.outcomes.outcomes.get(id)
      return levelOf(state, outcome?.question, outcome?.wordings[0]?.at ?? at)
    }),
  }
}

/** A person as this level lets them be told. */
function personAt<Person extends PersonView>(person: Person, level: Level): Person {
  if (level === 'named') return person
  const { organization: _organization, stakeholderGroup, ...rest } = person
  return {
    ...rest,
    name: '',
    number: 0,
    ...(level === 'group' && stakeholderGroup && { stakeholderGroup }),
  } as unknown as Person
}

function boundList({ list, ...counts }: ParticipantsView, level: Level): ParticipantsView {
  return { ...counts, ...(list && level === 'named' && { list }) }
}

function boundQueue(queue: QueueView, level: Level): QueueView {
  if (level === 'named') return queue
  const hands = Object.entries(queue.hands).map(([id, entry]) => {
    const { person: _person, ...told } = personAt(entry as typeof entry & { person?: string }, level)
    return [id, told]
  })
  return { ...queue, hands: Object.fromEntries(hands) as QueueView['hands'] }
}

function boundFloor(floor: FloorView, state: Moment, level: Level): FloorView {
  const { current, interventions, ...rest } = floor
  return {
    ...rest,
    ...(current && {
      current: level === 'named' ? current : { ...current, person: personAt(current.person, level), personId: '' },
    }),
    ...(interventions && { interventions: boundTurns(state) }),
  }
}

/** Turns stay, with their times; who had them only as far as was agreed for the question. */
function boundTurns(state: Moment): Record<string, InterventionView> {
  const draw = ({ id: _id, before: _before, choice, ...turn }: Intervention): InterventionView => {
    const level = levelOf(state, turn.question, turn.givenAt)
    const told = { ...turn, ...(choice.overrode && { overrode: true as const }) }
    if (level === 'named') return told
    const { person: _person, regionalGroup: _region, answeredBy: _by, stakeholderGroup, ...plain } = told
    return { ...plain, person: '', ...(level === 'group' && stakeholderGroup && { stakeholderGroup }) }
  }
  return new Shown(state.floor.interventions, draw, state.attribution.agreed) as unknown as Record<
    string,
    InterventionView
  >
}

function boundPolls(polls: PollsView, levelIn: (id: string) => Level): PollsView {
  return { ...polls, polls: mapped(polls.polls, (poll, id) => boundPoll(poll, levelIn(id))) }
}

function boundPoll(poll: PollView, level: Level): PollView {
  if (level === 'named') return poll
  const { entries, rounds, ...rest } = poll
  return {
    ...rest,
    ...(entries && { entries: boundEntries(entries, level) }),
    ...(rounds && {
      rounds: mapped(rounds, ({ entries: texts, splits, ...round }) => ({
        ...round,
        ...(splits && level === 'group' && { splits }),
        ...(texts && { entries: boundEntries(texts, level) }),
      })),
    }),
  }
}

/** Under numbers: the key of a text with a name is who wrote it. */
function boundEntries(entries: Record<string, EntryView>, level: Level): Record<string, EntryView> {
  return Object.fromEntries(Object.values(entries).map((entry, index) => [`e${index + 1}`, boundEntry(entry, level)]))
}

function boundEntry({ name: _name, stakeholderGroup, side, ...entry }: EntryView, level: Level): EntryView {
  return {
    ...entry,
    ...(level === 'group' && { ...(stakeholderGroup && { stakeholderGroup }), ...(side && { side }) }),
  }
}

function boundOutcomes(outcomes: OutcomesView, levelIn: (id: string) => Level): OutcomesView {
  return { ...outcomes, outcomes: mapped(outcomes.outcomes, (outcome, id) => boundOutcome(outcome, levelIn(id))) }
}

/** Without attribution a board says how far it came together, and not which group stands where. */
function boundOutcome(seen: OutcomeView, level: Level): OutcomeView {
  if (level === 'named') return seen
  const outcome = {
    ...seen,
    ...(seen.label && { label: nameless(seen.label) }),
    ...(seen.rounds && {
      rounds: mapped(seen.rounds, ({ label, ...round }) => ({ ...round, ...(label && { label: nameless(label) }) })),
    }),
  }
  if (level === 'group') return outcome
  const { groups: _groups, sides: _sides, convergence, objections, minority, rounds, ...rest } = outcome
  const { weakest: _weakest, sideGap: _gap, ...measure } = convergence ?? {}
  return {
    ...rest,
    ...(rounds && { rounds: mapped(rounds, ({ groups: _groups, ...round }) => round) }),
    ...(convergence && {
      convergence: { ...measure, silent: [], absent: [] } as unknown as OutcomeView['convergence'] & object,
    }),
    ...(minority && { minority: mapped(minority, ({ text }) => ({ text })) }),
    ...(objections && {
      objections: mapped(objections, ({ stakeholderGroup: _group, side: _side, ...objection }) => objection),
    }),
  }
}

function nameless({ name: _name, ...label }: LabelView): LabelView {
  return label
}

function mapped<In, Out>(
  record: Readonly<Record<string, In>>,
  change: (value: In, key: string) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
}
