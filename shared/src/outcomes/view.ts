import type { Role } from '../kernel/roles.ts'
import type { ParticipantsState } from '../participants/state.ts'
import { aboveFloor } from '../polls/floor.ts'
import type { Split } from '../polls/state.ts'
import { total, type Convergence, type GroupStances } from './convergence.ts'
import { groupsIn, measured } from './measured.ts'
import {
  board,
  isOnBoard,
  isOpen,
  objectionsTo,
  roundOf,
  type Objection,
  type Outcome,
  type OutcomesState,
  type Stance,
} from './state.ts'

/** How the stances of one group lie; only where at least three can be shown together (`of`: the groups taken together). */
export type GroupView = Split

export interface ObjectionView {
  text: string
  state: Objection['state']
  raisedAt: number
  stakeholderGroup?: string
  side?: Objection['side']
  by?: Role
  why?: string
}

/** Times in ms since 1970. Counts are of the present round. */
export interface OutcomeView {
  text: string
  question?: string
  stage: Outcome['stage']
  round: number
  message?: true
  label?: Outcome['label']
  minority?: Record<string, { text: string; group?: string }>
  /** People who have said where they stand. */
  said: number
  /** Once three have; for participants and the projector when it is closed or shown. */
  convergence?: Convergence
  stances?: Readonly<Record<string, number>>
  groups?: Record<string, GroupView>
  sides?: Record<string, GroupView>
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
}

/** Where this person stood last, by outcome; `round` tells whether it was about the present words. */
export type OwnStands = Record<string, { stance: Stance; round: number; reason?: string }>

type State = { outcomes: OutcomesState; participants: ParticipantsState }

const fewestShown = 3

export function viewOutcomes(state: State, role: Role): OutcomesView {
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
  }
}

function viewOutcome(state: State, outcome: Outcome, keeps: boolean): OutcomeView {
  const { text, question, stage, round, message, label, minority, mergedInto, withdrawn } = outcome
  const groups = groupsIn(state, outcome, 'group')
  const said = [...groups.values()].reduce((sum, { stances }) => sum + total(stances), 0)
  const objections = objectionsTo(state.outcomes, outcome)
  const { shown } = state.outcomes
  const seen = keeps || stage === 'closed' || shown === outcome.id || shown === board
  return {
    text,
    ...(question !== undefined && { question }),
    stage,
    round,
    ...(message && { message }),
    ...(label && { label }),
    ...(minority.length > 0 && { minority: numbered(minority) }),
    said,
    ...(seen && said >= fewestShown && shownStances(state, outcome, groups, keeps)),
    openObjections: objections.filter(isOpen).length,
    ...(keeps && {
      wordings: numbered(outcome.wordings),
      sources: numbered(outcome.sources),
      objections: Object.fromEntries(objections.map((objection) => [objection.id, viewObjection(objection)])),
      ...(mergedInto !== undefined && { mergedInto }),
      ...(withdrawn && { withdrawn }),
    }),
  }
}

function shownStances(
  state: State,
  outcome: Outcome,
  groups: ReadonlyMap<string, GroupStances>,
  keeps: boolean,
): Pick<OutcomeView, 'convergence' | 'stances' | 'groups' | 'sides'> {
  const cells = [...groups].map(([group, members]) => [group, splitOf(members)] as const)
  const stances: Record<string, number> = {}
  for (const [, { counts }] of cells)
    for (const [stance, count] of Object.entries(counts)) stances[stance] = (stances[stance] ?? 0) + count
  const sides = [...groupsIn(state, outcome, 'side')].map(([side, members]) => [side, splitOf(members)] as const)
  // Who supports it least is for those who can talk to them.
  const { weakest, ...measure } = measured(state, outcome)
  return {
    convergence: { ...measure, ...(keeps && weakest && { weakest }) },
    stances,
    groups: aboveFloor(new Map(cells)),
    sides: aboveFloor(new Map(sides)),
  }
}

function splitOf({ stances, present }: GroupStances): Split {
  const counts = Object.fromEntries(Object.entries(stances).filter(([, count]) => count > 0))
  return { ballots: total(stances), present, counts }
}

function viewObjection({ text, state, raisedAt, stakeholderGroup, side, by, why }: Objection): ObjectionView {
  return {
    text,
    state,
    raisedAt,
    side,
    ...(stakeholderGroup && { stakeholderGroup }),
    ...(by && { by }),
    ...(why !== undefined && { why }),
  }
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
