import type { Level } from '../attribution/state.ts'
import type { SheetCell } from '../kernel/sheet.ts'
import { pointsToGive } from './kinds.ts'
import type { Poll, RoundResult, Tally } from './state.ts'

export type Row = readonly SheetCell[]

/** One round of a closed poll, as its result stands: of a poll that is open nothing is told but its words. */
export interface Round {
  poll: Poll
  round: number
  found: RoundResult
  hands?: Readonly<Record<string, number>>
  /** How people may be told, and their words as they may be read then. */
  level: Level
  say(text: string): string
}

type Counts = Tally['counts']

/** What a table says of a mark: the option's text (the id where the kind has its own), and its step, its rank or its place on the grid. */
export function legendOf({ options }: Poll, mark: string): [option: string, at: SheetCell] {
  const colon = mark.indexOf(':')
  const option = colon < 0 ? mark : mark.slice(0, colon)
  return [options[option] || option, colon < 0 ? null : placeIn(mark.slice(colon + 1))]
}

function placeIn(at: string): SheetCell {
  if (at === 'none') return 'no opinion'
  const [x, y] = at.split(',')
  return y === undefined ? Number(x) : `x ${x}, y ${y}`
}

/** The marks that a table lists, as the options stand on the ballot: each option, or of steps, ranks and places those that were given. */
export function listedMarks({ kind, order }: Poll, counts: Counts): readonly string[] {
  switch (kind) {
    case 'single':
    case 'yes-no':
    case 'agreement':
    case 'census':
    case 'multiple':
    case 'points':
      return order
    case 'scale':
    case 'ranking':
    case 'grid': {
      const given = Object.keys(counts).sort(byNumbers)
      return order.flatMap((option) => given.filter((mark) => mark.startsWith(`${option}:`)))
    }
    case 'words':
    case 'text':
      return []
  }
}

const { compare: byNumbers } = new Intl.Collator('en', { numeric: true })

/** A mark's part, 0 to 1 with four decimals: of the ballots, or of all points that they shared out. */
export function shareOf({ kind }: Poll, count: number, ballots: number): number | null {
  const whole = kind === 'points' ? ballots * pointsToGive : ballots
  return whole === 0 ? null : Math.round((count / whole) * 10_000) / 10_000
}

export function headOf({ id, text }: Poll): [poll: string, asked: string] {
  return [id, text]
}

export function venueOf({ venue }: Poll): string {
  return venue === 'session' ? 'table' : 'form'
}

export function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
