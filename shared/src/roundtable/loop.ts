import type { z } from 'zod'
import { isRefusal, refuse, type Decide, type Evolve, type Place, type Refusal } from '../kernel/decision.ts'
import type { CommandSpec } from '../kernel/messages.ts'
import { isTable, type Table } from '../kernel/table.ts'
import type { Actor } from '../kernel/decision.ts'
import { keptActs, type Act, type ActsState } from '../acts/state.ts'
import { goBack, wayBack, type Way } from '../acts/way.ts'
import { devicesOf, seatOf } from '../participants/state.ts'
import { peopleOf } from '../questions/state.ts'
import type { Command, Recorded, Rules, Unplaced, Urgency } from './contract.ts'
import { commands, type AllFacts, type Commands } from './messages.ts'
import { sums, type RoundtableState, type Slices } from './state.ts'

type State = RoundtableState
type Back = { way: Way; by: Actor }
type Handler = (slice: unknown, data: unknown, place: Place) => unknown

/** The command with checked data; refused: an unknown type, a role that may not, a wrong shape (the first wrong field is named). */
export const checking: Rules<State>['check'] = ({ type, data }, role) => {
  const spec = Object.hasOwn(commands, type) ? (commands as Record<string, CommandSpec>)[type] : undefined
  if (!spec) return refuse('unknown-command', 'There is no such command.', { path: 'type' })
  if (!spec.who.includes(role)) return refuse('not-allowed', 'Your role cannot do this.', { values: { role } })
  const checked = spec.data.safeParse(data ?? {})
  return checked.success ? { type, data: checked.data } : wrongShape(checked.error)
}

function wrongShape({ issues: [issue] }: z.ZodError): Refusal {
  const at = ['data', ...(issue?.path ?? [])].join('.')
  return refuse('wrong-shape', `${at} ${issue?.message ?? 'is not as expected'}`, { path: at })
}

/** Decides and gives a moderator's act its way back: what every place it changes was before. */
export function deciding(
  decide: Decide<Commands, State, AllFacts>,
  evolve: Rules<State>['evolve'],
): Rules<State>['decide'] {
  return (state, command, { at, by, live, pseudonym }) => {
    const type = command.type as keyof Commands
    const closed = outOfTime(state, type)
    if (closed) return closed
    const actor = { ...by, id: seatOf(state.participants, by.id) }
    const decider = decide[type] as (
      state: State,
      data: unknown,
      stamp: object,
    ) => readonly { type: string; data: object; scope?: string }[] | Refusal
    // What depends on the time of the last fact is decided by the order that screens show, so `state.at` stays as it is.
    const stamp = { at, seq: state.seq + 1, by: actor, live, ...(pseudonym !== undefined && { pseudonym }) }
    const decision = decider(state, command.data, stamp)
    if (isRefusal(decision)) return decision
    const facts = decision.map((fact): Unplaced => (fact.scope ? { ...fact, at: 0 } : { ...fact, at, by: actor.id }))
    const last = facts.at(-1)
    if (last && commands[type].undo && actor.role !== 'participant' && actor.role !== 'speaker') {
      const way = wayBack(undoable(state), undoable(evolve(state, placed(facts, state.seq))), sums)
      last.back = JSON.stringify({ way, by: actor } satisfies Back)
    }
    return facts
  }
}

function outOfTime({ life: { stage }, drafting }: State, type: keyof Commands): Refusal | undefined {
  if (stage === 'unopened' && type !== 'life.open') return refuse('not-open', 'This roundtable is not open yet.')
  if (stage === 'closed' && !commands[type].afterClose) return refuse('closed', 'This roundtable is closed.')
  if (drafting.finalAt !== undefined && !commands[type].afterFinal)
    return refuse('report-final', 'The report is final. The rapporteur or the organizer can open it again.')
  return undefined
}

function placed(facts: readonly Unplaced[], after: number): Recorded[] {
  return facts.map((fact, index) => ({ ...fact, seq: after + 1 + index }))
}

/**
 * What an undoing puts back: a number of arrival, once given out, is never given to somebody else; whom a name finds follows from who is
 * there; and the result of a poll that was closed too early must not stand in the log beside the later one, where their difference would
 * tell who voted in between; so must no earlier picture of an outcome be shown again. Numbers of questions are like those of arrival.
 */
function undoable({ seq: _seq, at: _at, acts: _acts, participants, polls, questions, outcomes, ...slices }: State) {
  const { arrived: _arrived, names: _names, namesakes: _namesakes, ...people } = participants
  const { results: _results, ...asked } = polls
  const { last: _last, ...written } = questions
  const { published: _published, ...board } = outcomes
  return { ...slices, participants: people, polls: asked, questions: written, outcomes: board }
}

/**
 * Folds facts into the state. For more than a few, the tables are opened once and change in place until the end:
 * the state given stays as it was all the same.
 */
export function evolving(evolve: { [Name in keyof Slices]: Evolve<Slices[Name], AllFacts> }): Rules<State>['evolve'] {
  const hearers = hearersOf(evolve)
  return (before, facts) => {
    const many = facts.length > 3
    let state: State = many ? eachTable(before, (table) => table.open()) : { ...before }
    for (const fact of facts) {
      if (fact.type === 'acts.undone') state = goBack(state, (fact.data as AllFacts['acts.undone']).way) ?? state
      for (const [name, handler] of hearers.get(fact.type) ?? [])
        (state as unknown as Record<string, unknown>)[name] = handler(state[name], fact.data, fact)
      if (fact.back) state.acts = { recent: [...state.acts.recent.slice(1 - keptActs), unread(fact)] }
      state.seq = fact.seq
      state.at = Math.max(state.at, fact.at)
    }
    state.acts = read(state.acts)
    return many ? eachTable(state, (table) => table.close()) : state
  }
}

/** Of a long log nearly every way back would be read in vain, so an act of this fold is its fact until the end. */
function unread(fact: Recorded): Act {
  return fact as unknown as Act
}

function read(acts: ActsState): ActsState {
  const isUnread = (act: object): act is Recorded => 'back' in act
  if (!acts.recent.some(isUnread)) return acts
  return { recent: acts.recent.map((act) => (isUnread(act) ? remembered(act) : act)) }
}

function remembered({ seq, at, type, back = '' }: Recorded): Act {
  const { way, by } = JSON.parse(back) as Back
  return { seq, at, type, by, way }
}

/** For each fact the slices that care about it. */
function hearersOf(evolve: { [Name in keyof Slices]: Evolve<Slices[Name], AllFacts> }): Map<
  string,
  [keyof Slices, Handler][]
> {
  const hearers = new Map<string, [keyof Slices, Handler][]>()
  for (const name of Object.keys(evolve) as (keyof Slices)[]) {
    for (const [type, handler] of Object.entries(evolve[name]))
      hearers.set(type, [...(hearers.get(type) ?? []), [name, handler as Handler]])
  }
  return hearers
}

/** The state with each table of each slice replaced. */
function eachTable(state: State, replace: (table: Table<unknown>) => Table<unknown>): State {
  const slices = Object.entries<object | number>({ ...state }).map(([name, slice]) => {
    if (typeof slice !== 'object') return [name, slice]
    return [
      name,
      Object.fromEntries(
        Object.entries<unknown>({ ...slice }).map(([key, value]) => [key, isTable(value) ? replace(value) : value]),
      ),
    ]
  })
  return Object.fromEntries(slices) as State
}

export const arrival: Rules<State>['arrival'] = (role, { locale: _locale, ...details }): Command | undefined =>
  role === 'participant' || role === 'speaker' ? { type: 'participants.join', data: details } : undefined

const gathered = new Set([
  'participants.joined',
  'participants.changed',
  'polls.cast',
  'outcomes.stood',
  'drafting.commented',
  'questions.supported',
])

/** Arrivals and ballots change counts and lists only; all else moves the queue, the floor or a signal. */
export function urgency({ type }: Recorded): Urgency {
  return gathered.has(type) ? 'soon' : 'now'
}

/** Everybody with a hand up before or after (with any fact time goes on, and places may move), whoever has or had the floor, and those the facts name: on all their devices. */
export function concerned(before: State, after: State, facts: readonly Recorded[]): Set<string> {
  const people = new Set<string>()
  for (const fact of facts) for (const id of namedIn(fact)) people.add(id)
  for (const { questions } of [before, after])
    for (const fact of facts) for (const id of peopleOf(questions, questionsIn(fact))) people.add(id)
  for (const { hands, floor } of [before, after]) {
    for (const { person } of hands.waiting.values()) people.add(person)
    if (floor.current) people.add(floor.current.person)
  }
  for (const { participants } of [before, after])
    for (const id of [...people]) for (const device of devicesOf(participants, id)) people.add(device)
  return people
}

function namedIn({ by, data }: Recorded): string[] {
  const { person, participant, id, keep, drop, way } = data as Record<string, unknown>
  const putBack = ((way ?? []) as Way).flatMap(({ path: [slice, table, key] }) =>
    slice === 'participants' && table === 'people' ? key : [],
  )
  return [by, person, participant, id, keep, drop, ...putBack].filter((named) => typeof named === 'string')
}

/** The questions that a fact changes, and people whose support it moves. */
function questionsIn({ type, data }: Recorded): string[] {
  const { id, question, into, keep, drop, way } = data as Record<string, unknown>
  if (type === 'acts.undone')
    return (way as Way).flatMap(({ path: [slice, table, key = ''] }) =>
      slice === 'questions' && table === 'questions' ? key : [],
    )
  if (type === 'participants.merged') return [keep, drop].filter((named) => typeof named === 'string')
  if (!type.startsWith('questions.')) return []
  return [id, question, into].filter((named) => typeof named === 'string')
}
