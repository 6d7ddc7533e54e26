import type { Sheet, SheetCell } from '../kernel/sheet.ts'
import { sides } from '../kernel/roles.ts'
import type { BySide, Standing, TrackRow } from './track.ts'

/** A row that could not be had: the link is wrong, withdrawn, or no organizer's. */
export interface TrackError {
  code: string
  error: { refused: string; message: string }
}

export type TrackEntry = TrackRow | TrackError

export function isTrackError(entry: TrackEntry): entry is TrackError {
  return 'error' in entry
}

const standings: readonly Standing[] = ['full', 'rough', 'opposition', 'divergence', 'unclear', 'asked', 'open']

type Column = [name: string, cell: (row: TrackRow) => SheetCell | undefined]

const seconds = (ms: number | undefined) => (ms === undefined ? undefined : Math.round(ms / 1000))
const rounded = (share: number | undefined) => (share === undefined ? undefined : Math.round(share * 1000) / 1000)

function split(name: string, figure: (row: TrackRow) => BySide, unit: (value: number) => SheetCell = (value) => value) {
  return [
    [name, (row): SheetCell => unit(figure(row).all)],
    ...sides.map((side): Column => [
      `${name}, ${side}`,
      (row) => {
        const value = figure(row).sides?.[side]
        return value === undefined ? undefined : unit(value)
      },
    ]),
  ] satisfies Column[]
}

const columns: readonly Column[] = [
  ['title', ({ title }) => title],
  ['number', ({ number }) => number],
  ['state', ({ state }) => state],
  ['started', ({ startedAt }) => (startedAt === undefined ? undefined : new Date(startedAt).toISOString())],
  ['lasted s', ({ lastedMs }) => seconds(lastedMs)],
  ...split('people', ({ people }) => people),
  ...split('interventions', ({ turns }) => turns),
  ...split(
    'speaking time s',
    ({ spokenMs }) => spokenMs,
    (ms) => Math.round(ms / 1000),
  ),
  ['remote share of people', ({ remote }) => rounded(remote?.people)],
  ['remote share of interventions', ({ remote }) => rounded(remote?.turns)],
  ['hands up or not reached', ({ hands }) => hands.up],
  ['longest wait s', ({ hands }) => seconds(hands.longestMs)],
  ['polls closed', ({ pollsClosed }) => pollsClosed],
  ...standings.map((standing): Column => [`outcomes ${standing}`, ({ outcomes }) => outcomes[standing] ?? 0]),
  ['messages, middle score', ({ messages }) => rounded(messages?.score)],
  ['messages, weakest group', ({ messages }) => rounded(messages?.weakest)],
  ['groups heard', ({ groups }) => groups?.heard],
  ['groups declared', ({ groups }) => groups?.declared],
  ['questions asked', ({ questions }) => questions.asked],
  ['questions put', ({ questions }) => questions.put],
  ['questions open or not reached', ({ questions }) => questions.open],
  ['notes', ({ notes }) => notes],
  ['report due', ({ dueAt }) => (dueAt === undefined ? undefined : new Date(dueAt).toISOString())],
  ['report final', ({ finalAt }) => (finalAt === undefined ? undefined : new Date(finalAt).toISOString())],
  ['will be deleted', ({ deletedAt }) => (deletedAt === undefined ? undefined : new Date(deletedAt).toISOString())],
]

/** Roundtables as one table, in the order given; of one that could not be read the reason alone. Empty where nothing is known or may be told. */
export function trackSheet(entries: readonly TrackEntry[]): Sheet {
  return {
    name: 'track',
    columns: ['code', ...columns.map(([name]) => name), 'problem'],
    rows: entries.map((entry) => [
      entry.code,
      ...columns.map(([, cell]) => (isTrackError(entry) ? null : (cell(entry) ?? null))),
      isTrackError(entry) ? entry.error.message : null,
    ]),
  }
}
