import { questionOf, type AgendaState } from '../agenda/state.ts'
import type { AttributionState } from '../attribution/state.ts'
import { levelOf, unnaming } from '../attribution/unnamed.ts'
import type { Sheet, SheetCell } from '../kernel/sheet.ts'
import type { LifeState } from '../life/state.ts'
import type { ParticipantsState } from '../participants/state.ts'
import { aboveFloor } from '../polls/floor.ts'
import { floorOfCells } from '../polls/state.ts'
import { added, total } from './convergence.ts'
import { groupsIn, measured, pictureOf, saidIn } from './measured.ts'
import { isOnBoard, noStances, objectionsTo, stances, type Outcome, type OutcomesState } from './state.ts'

type State = {
  outcomes: OutcomesState
  agenda: AgendaState
  attribution: AttributionState
  participants: ParticipantsState
  life: LifeState
}
type Row = readonly SheetCell[]

/**
 * The board, where people and groups stand, and the objections: of each outcome's present round. Splits stand only where three can be
 * shown together, and nothing is split and no group told where nobody is to be told apart. Shares and scores 0 to 1.
 */
export function outcomesRecords(state: State): Sheet[] {
  const board = state.outcomes.order.flatMap((id) => state.outcomes.outcomes.get(id) ?? []).filter(isOnBoard)
  const unnamed = unnaming(state, '[withheld]')
  const told = board.map((outcome) => {
    // A looser rule that came after it was proposed does not tell where people stood before.
    const level = levelOf(state, outcome.question, outcome.wordings[0]?.at ?? 0)
    return { outcome, level, say: (text: string) => (level === 'named' ? text : unnamed(text)) }
  })
  return [
    {
      name: 'outcomes',
      columns: [
        ...['outcome', 'text', 'policy question', 'stage', 'round', 'message', 'label', 'suggested', 'said'],
        ...['convergence', 'share', 'groups heard', 'groups', 'minority statements'],
      ],
      rows: told.map(({ outcome, say }) => outcomeRow(state, outcome, say)),
    },
    {
      name: 'stances',
      columns: ['outcome', 'split by', 'group', ...stances, 'present'],
      rows: told.flatMap(({ outcome, level }) => stanceRows(state, outcome, level !== 'none')),
    },
    {
      name: 'objections',
      columns: ['outcome', 'text', 'state', 'why', 'stakeholder group', 'side'],
      rows: told.flatMap(({ outcome, level, say }) =>
        objectionsTo(state.outcomes, outcome).map(({ text, state, why, stakeholderGroup, side }): Row => {
          const author = level === 'none' ? [null, null] : [stakeholderGroup ?? null, side]
          return [outcome.id, say(text), state, why === undefined ? null : say(why), ...author]
        }),
      ),
    },
  ]
}

function outcomeRow(state: State, outcome: Outcome, say: (text: string) => string): Row {
  const said = saidTo(state, outcome)
  const found = said >= floorOfCells ? measured(state, outcome) : undefined
  return [
    outcome.id,
    say(outcome.text),
    questionOf(state.agenda, outcome.question)?.text ?? null,
    outcome.stage,
    outcome.round,
    outcome.message ? 'yes' : null,
    outcome.label?.confirmed ?? null,
    outcome.label?.suggested ?? found?.suggested ?? null,
    said,
    rounded(found?.score),
    rounded(found?.share),
    found?.heard ?? null,
    found?.groups ?? null,
    outcome.minority.map(({ text }) => say(text)).join('\n') || null,
  ]
}

function stanceRows(state: State, outcome: Outcome, splits: boolean): Row[] {
  if (saidTo(state, outcome) < floorOfCells) return []
  const picture = pictureOf(state, outcome)
  const groups = groupsIn(state, picture, 'group')
  const all = [...groups.values()].reduce((sum, group) => added(sum, group.stances), noStances)
  const present = [...groups.values()].reduce((sum, group) => sum + group.present, 0)
  const whole: Row = [outcome.id, 'all', null, ...stances.map((stance) => all[stance]), present]
  if (!splits) return [whole]
  return [
    whole,
    ...(['group', 'side'] as const).flatMap((dimension) => {
      const cells = [...groupsIn(state, picture, dimension)].map(
        ([group, cell]) =>
          [group, { ballots: total(cell.stances), present: cell.present, counts: { ...cell.stances } }] as const,
      )
      return Object.entries(aboveFloor(new Map(cells))).map(([group, { counts, present }]): Row => {
        const by = dimension === 'group' ? 'stakeholderGroup' : 'side'
        return [outcome.id, by, group, ...stances.map((stance) => counts[stance] ?? 0), present]
      })
    }),
  ]
}

function saidTo(state: State, outcome: Outcome): number {
  return saidIn(pictureOf(state, outcome))
}

function rounded(figure: number | undefined): number | null {
  return figure === undefined ? null : Math.round(figure * 10_000) / 10_000
}
