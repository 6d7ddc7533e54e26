import { Shown } from '../kernel/shown.ts'
import { isModerator, type Role } from '../kernel/roles.ts'
import type { LifeState } from '../life/state.ts'
import { endOfDay, type Comment, type DraftingState, type Entered, type Published } from './state.ts'

export type CommentView = Omit<Comment, 'id' | 'by'>

/** The report as a document: for everybody whether it can be read, for those who write it also what is needed to finish it. Times in ms since 1970. */
export interface DraftingView {
  published?: Published
  finalAt?: number
  entered?: Entered
  /** When the two parts are due, once the session has begun; and the days they are counted from. */
  due?: { short?: number; full?: number; shortDays: number; fullDays: number }
  /** Another number whenever a piece was changed. */
  edits?: number
  comments?: Record<string, CommentView>
}

export function viewDrafting(
  { drafting, life }: { drafting: DraftingState; life: LifeState },
  role: Role,
): DraftingView {
  const { published, finalAt, entered, deadlines, edits, comments } = drafting
  const open = { ...(published && { published }), ...(finalAt !== undefined && { finalAt }) }
  if (!isModerator(role) && role !== 'organizer' && role !== 'rapporteur') return open
  const since = life.startedAt
  const due =
    since === undefined
      ? {}
      : { short: endOfDay(since, deadlines.shortDays), full: endOfDay(since, deadlines.fullDays) }
  const writing = { ...open, entered, due: { ...due, ...deadlines }, edits: revisions(edits) }
  // Comments are meant for whoever answers for the report.
  if (isModerator(role)) return writing
  return { ...writing, comments: new Shown(comments, viewComment) as unknown as Record<string, CommentView> }
}

function viewComment({ id: _id, by: _by, ...comment }: Comment): CommentView {
  return comment
}

const counted = new WeakMap<DraftingState['edits'], number>()

function revisions(edits: DraftingState['edits']): number {
  const known = counted.get(edits)
  if (known !== undefined) return known
  const sum = [...edits.values()].reduce((total, { revision }) => total + revision, 0)
  counted.set(edits, sum)
  return sum
}
