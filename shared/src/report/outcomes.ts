import type { Level } from '../attribution/state.ts'
import type { Role } from '../kernel/roles.ts'
import { viewOutcomes, type OutcomeView } from '../outcomes/view.ts'
import { stances, type Label } from '../outcomes/state.ts'
import { heading, listed, paragraph, table } from './blocks.ts'
import type { Block, Item } from './document.ts'
import { sentence, type Teller } from './teller.ts'

/** As the rapporteur's board has them, those off it left out. */
export function onBoard(teller: Teller): readonly OnBoard[] {
  const known = boards.get(teller)
  if (known) return known
  const board = boardOf(teller)
  boards.set(teller, board)
  return board
}

// Every chapter of a report asks for the board, which costs the counting of the table.
const boards = new WeakMap<Teller, readonly OnBoard[]>()

/** An outcome as the rapporteur is shown it, with its id. */
export type OnBoard = OutcomeView & { id: string }

function boardOf({ state }: Teller): OnBoard[] {
  const { order, outcomes } = viewOutcomes(state, 'rapporteur')
  return order
    .flatMap((id): OnBoard[] => (outcomes[id] ? [{ ...outcomes[id], id }] : []))
    .filter(({ withdrawn, mergedInto }) => !withdrawn && mergedInto === undefined)
}

/** A looser rule that came after it was proposed does not tell where people stood under the stricter one. */
function levelOfOutcome(teller: Teller, { question, wordings }: OutcomeView) {
  const first = Object.values(wordings ?? {})[0]
  return teller.level(question, first?.at ?? teller.state.at)
}

export function outcomeText(teller: Teller, outcome: OutcomeView): string {
  return sentence(teller.text(outcome.text, levelOfOutcome(teller, outcome)))
}

/** The sentence, and how far participants agreed upon it. */
export function concluded(teller: Teller, outcome: OutcomeView): string {
  return `${teller.isolated(outcomeText(teller, outcome))} ${convergenceIn(teller, outcome)}`
}

/** Outcomes as items of a list. */
export function conclusions(teller: Teller, outcomes: readonly OnBoard[]): Item[] {
  return outcomes.map((outcome) => ({ text: concluded(teller, outcome), of: outcome.id }))
}

function convergenceIn({ words }: Teller, outcome: OutcomeView): string {
  const label = labelOf(outcome)
  if (label !== undefined) return words.convergence[label]
  return outcome.said === 0 ? words.convergence.notAsked : words.convergence.unclear
}

function labelOf({ label, convergence, said }: OutcomeView): Label | undefined {
  return label?.confirmed ?? (said > 0 ? convergence?.suggested : undefined)
}

/** What the table agreed upon and is no message: it calls for something. */
export function agreed(outcome: OutcomeView): boolean {
  const label = labelOf(outcome)
  return !outcome.message && (label === 'full' || label === 'rough')
}

/** The outcomes of a question in short, with what minorities want to stand beside them. */
export function outcomesTo(teller: Teller, question: string | undefined): Block[] {
  const { words } = teller
  const found = onBoard(teller).filter((outcome) => outcome.question === question)
  return [
    ...listed(found.length > 0 ? `${words.headings.outcomes}:` : '', conclusions(teller, found), 'outcomes'),
    ...found.flatMap((outcome) => minorityOf(teller, outcome)),
  ]
}

function minorityOf(teller: Teller, outcome: OnBoard): Block[] {
  const { words } = teller
  const level = levelOfOutcome(teller, outcome)
  return Object.entries(outcome.minority ?? {}).map(([id, { text, group }]) => ({
    kind: 'quote',
    of: `${outcome.id}-${id}`,
    text: teller.text(text, level),
    by:
      group && level !== 'none'
        ? `${words.minority} (${teller.isolated(teller.text(teller.group(group), level))})`
        : words.minority,
  }))
}

/** An outcome with all that is known of it: label, figures, stances, objections, minority statements, wordings. */
export function outcomeInFull(teller: Teller, outcome: OnBoard): Block[] {
  const { words } = teller
  const level = levelOfOutcome(teller, outcome)
  const label = outcome.label
  return [
    heading(3, outcomeText(teller, outcome), outcome.id),
    paragraph(convergenceIn(teller, outcome), undefined, 'convergence'),
    ...(label
      ? [
          paragraph(
            teller.say(words.labelled, {
              label: words.label[label.confirmed],
              suggested: words.label[label.suggested],
            }),
            undefined,
            'label',
          ),
          paragraph(teller.say(words.confirmedBy, { who: keeperIn(teller, label, level) }), 'soft', 'label-by'),
        ]
      : []),
    ...figures(teller, outcome, level),
    ...stanceBars(teller, outcome, level),
    ...objections(teller, outcome, level),
    ...minorityOf(teller, outcome),
    ...wordings(teller, outcome, level),
    ...earlierRounds(teller, outcome, level),
  ]
}

/** Who confirmed the label: the role, and where people are named whoever the proposal has in it. */
function keeperIn(teller: Teller, { by, name }: NonNullable<OutcomeView['label']>, level: Level): string {
  const role = isKeeper(by) ? teller.words.keeper[by] : by
  return name !== undefined && level === 'named' ? `${role}, ${teller.isolated(name)}` : role
}

function isKeeper(role: Role): role is keyof Teller['words']['keeper'] {
  return role !== 'participant' && role !== 'speaker' && role !== 'display'
}

/** What was asked before, and how participants stood to it then. */
function earlierRounds(teller: Teller, { id, rounds = {} }: OnBoard, level: Level): Block[] {
  const { words } = teller
  return Object.entries(rounds).flatMap(([number, { text, said, label, stances: counted, groups }]) => [
    heading(4, teller.say(words.earlierRound, { number, text: teller.text(text, level) }), `${id}-round-${number}`),
    paragraph(
      label ? words.convergence[label.confirmed] : teller.counted(words.stood, said),
      undefined,
      `round-${number}-said`,
    ),
    ...(counted
      ? bars(teller, `round-${number}`, words.caption.stances, words.columns.who, [[words.everybody, counted]])
      : []),
    ...(level === 'none'
      ? []
      : split(teller, `round-${number}-groups`, words.caption.stancesByGroup, words.columns.group, groups)),
  ])
}

function figures(teller: Teller, { convergence }: OutcomeView, level: Level): Block[] {
  const { words } = teller
  if (!convergence) return []
  const { heard, groups, absent, score, weakest } = convergence
  const told = teller.say(words.heard, { heard, groups })
  const missing = new Intl.ListFormat(teller.locale).format(absent.map((group) => teller.group(group)))
  const named = level !== 'none' && absent.length > 0
  const coverage = named ? `${told} ${teller.say(words.absent, { groups: missing })}` : told
  if (score === undefined || !weakest || level === 'none') return [paragraph(coverage, 'soft', 'figures')]
  const measured = teller.say(words.figures, {
    score: teller.decimal(score, 2),
    weakest: `${teller.group(weakest.group)} (${teller.decimal(weakest.score, 2)})`,
  })
  return [paragraph(`${measured} ${coverage}`, 'soft', 'figures')]
}

type Counts = Readonly<Record<string, number>>

/** A bar of parts for all, and for each group and side where that is told. */
function stanceBars(teller: Teller, { stances: counted, groups, sides }: OutcomeView, level: Level): Block[] {
  const { words } = teller
  if (!counted) return []
  return [
    ...bars(teller, 'stances', words.caption.stances, words.columns.who, [[words.everybody, counted]]),
    ...(level === 'none'
      ? []
      : [
          ...split(teller, 'groups', words.caption.stancesByGroup, words.columns.group, groups),
          ...split(teller, 'sides', words.caption.stancesBySide, words.columns.side, sides),
        ]),
  ]
}

function bars(
  { words }: Teller,
  of: string,
  caption: string,
  column: string,
  lines: readonly (readonly [string, Counts])[],
): Block[] {
  const stacks = lines.map(([, counts]) => ({ counts: stances.map((stance) => counts[stance] ?? 0) }))
  const rows = lines.map(([name], index) => [name, ...(stacks[index]?.counts ?? []).map(String)])
  const columns = [column, ...stances.map((stance) => words.stance[stance])]
  return rows.length === 0 ? [] : [{ kind: 'stacks', palette: 'stances', caption, columns, rows, stacks, of }]
}

function split(
  teller: Teller,
  of: string,
  caption: string,
  column: string,
  cells: Readonly<Record<string, { counts: Counts }>> = {},
): Block[] {
  const lines = Object.entries(cells).map(([group, { counts }]) => [teller.group(group), counts] as const)
  return bars(teller, of, caption, column, lines)
}

function objections(teller: Teller, outcome: OutcomeView, level: Level): Block[] {
  const { words } = teller
  const { text, group, state, why } = words.columns
  const found = Object.values(outcome.objections ?? {})
  return table(
    words.objections,
    [text, ...(level === 'none' ? [] : [group]), state, why],
    found.map((objection) => [
      teller.text(objection.text, level),
      ...(level === 'none' ? [] : [objection.stakeholderGroup ? teller.group(objection.stakeholderGroup) : '']),
      words.objection[objection.state],
      teller.text(objection.why ?? '', level),
    ]),
    'objections',
  )
}

function wordings(teller: Teller, outcome: OutcomeView, level: Level): Block[] {
  const { words } = teller
  const all = Object.values(outcome.wordings ?? {})
  if (all.length < 2) return []
  return table(
    words.wordings,
    [words.columns.at, words.columns.text],
    all.map(({ at, text }) => [teller.offset(at), teller.text(text, level)]),
    'wordings',
  )
}
