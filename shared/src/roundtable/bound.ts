import { Shown } from '../kernel/shown.ts'
import { isModerator, type Role } from '../kernel/roles.ts'
import type { AgendaState } from '../agenda/state.ts'
import { levelAt, stricterOf, type AttributionState, type Level } from '../attribution/state.ts'
import { levelOf, levelOfAll, unnamedOnScreens } from '../attribution/unnamed.ts'
import type { FloorView, InterventionView } from '../floor/view.ts'
import type { FloorState, Intervention } from '../floor/state.ts'
import type { HandsState } from '../hands/state.ts'
import type { LifeState } from '../life/state.ts'
import type { OutcomesState } from '../outcomes/state.ts'
import type { OutcomesView } from '../outcomes/view.ts'
import type { Participant, ParticipantsState } from '../participants/state.ts'
import type { ParticipantsView, PersonView } from '../participants/view.ts'
import type { PollsState } from '../polls/state.ts'
import type { PollsView, PollView } from '../polls/view.ts'
import type { QuestionsState } from '../questions/state.ts'
import type { EntryView, QueueView, StewardEntryView } from '../queue/view.ts'
import { boundOutcome, boundPoll, boundSplits, mapped } from './bound-answers.ts'

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
  life: LifeState
  participants: ParticipantsState
  hands: HandsState
  floor: FloorState
  questions: QuestionsState
  polls: PollsState
  outcomes: OutcomesState
  at: number
}

/**
 * A role's view with every person in it named as far as was agreed. Who steers sees names, because a floor is given to somebody; but the
 * pictures of polls leave their desks as files.
 */
export function bound<View extends Told>(view: View, state: Moment, role: Role): View {
  if (state.attribution.agreed.length === 0) return view
  if (isModerator(role) || role === 'organizer')
    return { ...view, polls: boundPolls(view.polls, state, (poll, level) => boundSplits(poll, level)) }
  const unnamed = unnamedOnScreens(state)
  const { polls, outcomes } = view
  return {
    ...view,
    participants: boundList(view.participants, state),
    queue: boundQueue(view.queue, state, unnamed),
    floor: boundFloor(view.floor, state),
    polls: boundPolls(polls, state, (poll, level) => boundPoll(poll, level, unnamed)),
    outcomes: {
      ...outcomes,
      outcomes: mapped(outcomes.outcomes, (outcome, id) => {
        const { question, wordings } = state.outcomes.outcomes.get(id) ?? {}
        const level = levelOf(state, question, wordings?.[0]?.at ?? state.at)
        // Who puts outcomes in other words has to read the ones they have.
        return boundOutcome(outcome, level, unnamed, role === 'rapporteur')
      }),
    },
  }
}

function boundPolls(polls: PollsView, state: Moment, draw: (poll: PollView, level: Level) => PollView): PollsView {
  const drawn = mapped(polls.polls, (poll, id) => {
    const { about, openedAt = state.at } = state.polls.polls.get(id) ?? {}
    return draw(poll, levelOf(state, about, openedAt))
  })
  return { ...polls, polls: drawn }
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

/** Where not everything may be told by name, the list holds those alone whose turns or questions are. */
function boundList({ list, ...counts }: ParticipantsView, state: Moment): ParticipantsView {
  if (!list || levelOfAll(state) === 'named') return { ...counts, ...(list && { list }) }
  const told = toldByName(state)
  if (told.size === 0) return counts
  const { draw } = list as unknown as Shown<Participant>
  const few = new Shown(
    state.participants.people,
    (person, id) => (told.has(id) ? draw(person, id) : undefined),
    [...told].sort().join(' '),
  )
  return { ...counts, list: few as unknown as ParticipantsView['list'] & object }
}

function toldByName(state: Moment): ReadonlySet<string> {
  const turns = [...state.floor.interventions.values()].filter(
    ({ question, givenAt }) => levelOf(state, question, givenAt) === 'named',
  )
  const asked = [...state.questions.questions.values()].filter(
    ({ anonymous, question, at }) => !anonymous && levelOf(state, question, at) === 'named',
  )
  return new Set([...turns, ...asked].map(({ person }) => person))
}

/** A hand stays as unnamed as it was raised, also under a question where people are named. */
function boundQueue(queue: QueueView, state: Moment, unnamed: (text: string) => string): QueueView {
  const now = levelNow(state)
  const hands = mapped<EntryView | StewardEntryView, EntryView | StewardEntryView>(queue.hands, (entry, id) => {
    const hand = state.hands.waiting.get(id)
    const level = hand ? stricterOf(now, levelOf(state, hand.question, hand.raisedAt)) : now
    if (level === 'named') return entry
    const { person: _person, text, ...told } = personAt(entry as StewardEntryView, level)
    return { ...told, ...(text !== undefined && { text: unnamed(text) }) }
  })
  return { ...queue, hands }
}

function levelNow({ attribution, agenda, at }: Moment): Level {
  return levelAt(attribution, agenda.current, at)
}

function boundFloor({ current, interventions, ...rest }: FloorView, state: Moment): FloorView {
  const turn = state.floor.current
  // Whoever began where nobody may be named is not named because the table has moved on meanwhile.
  const level = turn ? stricterOf(levelNow(state), levelOf(state, turn.question, turn.givenAt)) : levelNow(state)
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
