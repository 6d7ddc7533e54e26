import type { Role } from '../kernel/roles.ts'
import { aboveFloor } from '../polls/floor.ts'
import type { Split } from '../polls/state.ts'
import { added, total, type Convergence, type GroupStances } from './convergence.ts'
import { groupsIn, measuredIn, objectedTo, pictureOf, saidIn, type MeasuredState } from './measured.ts'
import { objectedIn, objectionsFor, type ObjectionView } from './objections-view.ts'
import { pictureNow } from './published.ts'
import {
  board,
  isOnBoard,
  noStances,
  roundOf,
  type Objected,
  type Outcome,
  type OutcomeLabel,
  type OutcomesState,
  type Picture,
  type Stance,
  type Thresholds,
} from './state.ts'

/** How the stances of one group lie; only where at least three can be shown together (`of`: the groups taken together). */
export type GroupView = Split

/** `name`: whom the proposal has in the role that confirmed it, for those who keep the board. */
export type LabelView = OutcomeLabel & { name?: string }

/** How people stood to the words of an earlier round, and how it was named; figures where at least three can be shown together. */
export interface RoundView {
  text: string
  said: number
  label?: LabelView
  stances?: Readonly<Record<string, number>>
  groups?: Record<string, GroupView>
}

/** Times in ms since 1970. Counts are of the present round. */
export interface OutcomeView {
  text: string
  question?: string
  stage: Outcome['stage']
  round: number
  message?: true
  label?: LabelView
  minority?: Record<string, { text: string; group?: string }>
  /** For those who keep the board: changes whenever the minority statements do; 0 before. */
  minorityVersion?: number
  /** People who have said where they stand. */
  said: number
  /** Once three have; for participants and the projector when it is closed or shown. */
  convergence?: Convergence
  stances?: Readonly<Record<string, number>>
  groups?: Record<string, GroupView>
  sides?: Record<string, GroupView>
  /** Earlier rounds in which somebody said where they stand, by number; to be seen where the present one may be. */
  rounds?: Record<string, RoundView>
  /** Objections that have not come to an end. */
  openObjections: number
  /** For those who keep the board. */
  objections?: Record<string, ObjectionView>
  wordings?: Record<string, Outcome['wordings'][number]>
  sources?: Record<string, Outcome['sources'][number]>
  mergedInto?: string
  withdrawn?: true
}

export interface OutcomesView {
  outcomes: Record<string, OutcomeView>
  order: readonly string[]
  shown?: string
  /** Participants may propose. */
  open?: true
  /** For those who steer: from which shares and scores on which label is suggested. */
  thresholds?: Thresholds
}

/** Where this person stood last, by outcome; `round` tells whether it was about the present words. */
export type OwnStands = Record<string, { stance: Stance; round: number; reason?: string }>

const fewestShown = 3

export function viewOutcomes(state: MeasuredState, role: Role): OutcomesView {
  const { outcomes } = state
  const keeps = role !== 'participant' && role !== 'speaker' && role !== 'display'
  const seen = outcomes.order
    .flatMap((id) => outcomes.outcomes.get(id) ?? [])
    .filter((outcome) => keeps || isOnBoard(outcome))
  return {
    outcomes: Object.fromEntries(seen.map((outcome) => [outcome.id, viewOutcome(state, outcome, keeps)])),
    order: seen.map(({ id }) => id),
    ...(outcomes.shown !== undefined && { shown: outcomes.shown }),
    ...(outcomes.open && { open: true as const }),
    ...(keeps && role !== 'rapporteur' && { thresholds: outcomes.thresholds }),
  }
}

function viewOutcome(state: MeasuredState, outcome: Outcome, keeps: boolean): OutcomeView {
  const { text, question, stage, round, message, label, minority, mergedInto, withdrawn } = outcome
  const said = saidIn(pictureNow(state.outcomes, outcome, Infinity))
  const { shown } = state.outcomes
  const seen = keeps || stage === 'closed' || shown === outcome.id || shown === board
  const picture = pictureOf(state, outcome)
  const objected = keeps ? objectedTo(state.outcomes, outcome) : objectedIn(state, outcome, picture)
  return {
    text,
    ...(question !== undefined && { question }),
    stage,
    round,
    ...(message && { message }),
    ...(label && { label: keeps ? named(state, label) : label }),
    ...(minority.length > 0 && { minority: numbered(minority) }),
    said,
    ...(seen && saidIn(picture) >= fewestShown && shownStances(state, picture, objected, keeps)),
    ...(seen && round > 1 && earlierRounds(state, outcome, keeps)),
    openObjections: objected.open,
    ...(keeps && {
      wordings: numbered(outcome.wordings),
      sources: numbered(outcome.sources),
      objections: objectionsFor(state.outcomes, outcome),
      minorityVersion: state.outcomes.stated.get(outcome.id) ?? 0,
      ...(mergedInto !== undefined && { mergedInto }),
      ...(withdrawn && { withdrawn }),
    }),
  }
}

function shownStances(
  state: MeasuredState,
  picture: Picture,
  objected: Objected,
  keeps: boolean,
): Pick<OutcomeView, 'convergence' | 'stances' | 'groups' | 'sides'> {
  const groups = groupsIn(state, picture, 'group')
  // Who supports it least is for those who can talk to them.
  const { weakest, ...measure } = measuredIn(state, picture, objected)
  return {
    convergence: { ...measure, ...(keeps && weakest && { weakest }) },
    stances: allOf(groups),
    groups: split(groups),
    sides: split(groupsIn(state, picture, 'side')),
  }
}

function earlierRounds(state: MeasuredState, outcome: Outcome, keeps: boolean): Pick<OutcomeView, 'rounds'> {
  const rounds: Record<string, RoundView> = {}
  for (let round = 1; round < outcome.round; round++) {
    const said = saidIn(pictureNow(state.outcomes, { ...outcome, round }, Infinity))
    const text = state.outcomes.asked.get(roundOf({ ...outcome, round }))
    if (said === 0 || text === undefined) continue
    const picture = pictureOf(state, outcome, round)
    const label = state.outcomes.labels.get(roundOf({ ...outcome, round }))
    rounds[round] = {
      text,
      said,
      ...(label && { label: keeps ? named(state, label) : label }),
      ...earlierStances(picture),
    }
  }
  return Object.keys(rounds).length > 0 ? { rounds } : {}
}

function named({ life: { opening } }: MeasuredState, label: OutcomeLabel): LabelView {
  const { moderator, onlineModerator, rapporteur } = opening?.proposal ?? {}
  const people: Partial<Record<Role, { name: string | null } | null | undefined>> = {
    'onsite-moderator': moderator,
    'online-moderator': onlineModerator,
    rapporteur,
  }
  const name = people[label.by]?.name
  return { ...label, ...(name && { name }) }
}

/** Of an earlier round those who spoke; who was there then is not known any more. */
function earlierStances(picture: Picture): Pick<RoundView, 'stances' | 'groups'> {
  if (saidIn(picture) < fewestShown) return {}
  const groups = new Map<string, GroupStances>()
  for (const [key, stances] of Object.entries(picture.cells))
    if (key.startsWith('group/')) groups.set(key.slice('group/'.length), { stances, present: total(stances) })
  return { stances: allOf(groups), groups: split(groups) }
}

function allOf(groups: ReadonlyMap<string, GroupStances>): Readonly<Record<string, number>> {
  return plain([...groups.values()].reduce((sum, { stances }) => added(sum, stances), noStances))
}

function split(groups: ReadonlyMap<string, GroupStances>): Record<string, GroupView> {
  return aboveFloor(new Map([...groups].map(([group, members]) => [group, splitOf(members)])))
}

function splitOf({ stances, present }: GroupStances): Split {
  return { ballots: total(stances), present, counts: { ...plain(stances) } }
}

function plain(stances: GroupStances['stances']): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(stances).filter(([, count]) => count > 0))
}

function numbered<T>(list: readonly T[]): Record<string, T> {
  return Object.fromEntries(list.map((item, index) => [`${index + 1}`, item]))
}

/** The newest stance of this person on each outcome; only what they do changes it. */
export function ownStands({ outcomes, stands }: OutcomesState, person: string): OwnStands {
  const own: OwnStands = {}
  for (const { id, round: newest } of outcomes.values()) {
    for (let round = newest; round > 0 && !own[id]; round--) {
      const stand = stands.get(roundOf({ id, round }) + person)
      if (stand) own[id] = { stance: stand.stance, round, ...(stand.reason && { reason: stand.reason }) }
    }
  }
  return own
}
