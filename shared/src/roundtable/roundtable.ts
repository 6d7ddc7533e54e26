import { decideActs, evolveActs } from '../acts/rules.ts'
import { decideAgenda, evolveAgenda } from '../agenda/rules.ts'
import { decideAttribution, evolveAttribution } from '../attribution/rules.ts'
import { decideDrafting, evolveDrafting } from '../drafting/rules.ts'
import { decideFloor, evolveFloor } from '../floor/rules.ts'
import { decideHands, evolveHands } from '../hands/rules.ts'
import { decideLife, evolveLife } from '../life/rules.ts'
import { decideNotes, evolveNotes } from '../notes/rules.ts'
import { evolveOutcomes } from '../outcomes/evolve.ts'
import { decideOutcomes } from '../outcomes/rules.ts'
import { decideParticipants, evolveParticipants } from '../participants/rules.ts'
import { headcount, seatOf } from '../participants/state.ts'
import { pseudonymIn } from '../polls/casting.ts'
import { duePolls } from '../polls/due.ts'
import { evolvePolls } from '../polls/evolve.ts'
import { decidePolls } from '../polls/rules.ts'
import { evolveQuestions } from '../questions/evolve.ts'
import { decideQuestions } from '../questions/rules.ts'
import { decideQueue, evolveQueue } from '../queue/rules.ts'
import { decideSignals, evolveSignals } from '../signals/rules.ts'
import type { Decide, Evolve } from '../kernel/decision.ts'
import type { Command, Rules } from './contract.ts'
import { deletedAt } from '../life/state.ts'
import { erased } from './erasing.ts'
import { concerned, deciding, evolving, checking, arrival, urgency } from './loop.ts'
import type { AllFacts, Commands } from './messages.ts'
import { records } from './records.ts'
import { initial, type RoundtableState, type Slices } from './state.ts'
import { mine, view } from './view.ts'

/** What each command does. */
const decide: Decide<Commands, RoundtableState, AllFacts> = {
  ...decideLife,
  ...decideParticipants,
  ...decideAgenda,
  ...decideHands,
  ...decideQueue,
  ...decideFloor,
  ...decideSignals,
  ...decidePolls,
  ...decideQuestions,
  ...decideOutcomes,
  ...decideNotes,
  ...decideAttribution,
  ...decideDrafting,
  ...decideActs,
}

/** What each fact changes, slice by slice. */
const evolve: { [Name in keyof Slices]: Evolve<Slices[Name], AllFacts> } = {
  life: evolveLife,
  participants: evolveParticipants,
  agenda: evolveAgenda,
  hands: evolveHands,
  queue: evolveQueue,
  floor: evolveFloor,
  signals: evolveSignals,
  polls: evolvePolls,
  questions: evolveQuestions,
  outcomes: evolveOutcomes,
  notes: evolveNotes,
  attribution: evolveAttribution,
  drafting: evolveDrafting,
  acts: evolveActs,
}

/** The whole of a roundtable's rules: the one thing that server, simulation and bench run. */
export const roundtable: Rules<RoundtableState> = {
  initial,
  check: checking,
  under: (state, { type, data }) =>
    type === 'polls.cast' ? pseudonymIn(state, data as Commands['polls.cast']) : undefined,
  decide: deciding(decide, evolving(evolve)),
  evolve: evolving(evolve),
  sealedBy: ({ type, data }) => (type === 'polls.sealed' ? (data as AllFacts['polls.sealed']).poll : undefined),
  erases: ({ type, data }) =>
    type === 'participants.erased' ? (data as AllFacts['participants.erased']).person : undefined,
  erased: (before, { data }) => erased(before, data as AllFacts['participants.erased']),
  expiry: ({ life }) => deletedAt(life),
  readdressed: (fact, code) => (fact.type === 'life.opened' ? { ...fact, data: { ...fact.data, code } } : fact),
  isFact: (type) => Object.values(evolve).some((slice) => Object.hasOwn(slice, type)),
  due: duePolls,
  arrival,
  view,
  mine,
  concerned,
  watched: ({ hands, floor, participants }, id) => {
    const person = seatOf(participants, id)
    return hands.byPerson.has(person) || floor.current?.person === person
  },
  urgency,
  withdraws: ({ type }) => type === 'attribution.agreed',
  seatAt: ({ participants }, id) => {
    const person = participants.people.get(seatOf(participants, id))
    return person && { side: person.side, people: headcount(person) }
  },
  records,
  publicFacts: ({ life }) =>
    life.stage === 'unopened' ? undefined : { title: life.opening?.title ?? '', state: life.stage },
}

/** The command that opens a roundtable from a checked proposal and options. */
export function opening(code: string, proposal: unknown, options: unknown = {}): Command & { data: object } {
  return { type: 'life.open', data: { code, proposal, options } }
}
