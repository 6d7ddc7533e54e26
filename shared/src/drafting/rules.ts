import { refuse, type Decide, type Evolve, type Refusal } from '../kernel/decision.ts'
import type { LifeState } from '../life/state.ts'
import type { PollsState } from '../polls/state.ts'
import type { DraftingCommands, DraftingFacts } from './messages.ts'
import {
  editKey,
  longestPublishedMs,
  mostComments,
  mostCommentsEach,
  mostEdits,
  type DraftingState,
  type Edit,
} from './state.ts'

type State = { drafting: DraftingState; life: LifeState; polls: PollsState }

export const decideDrafting: Decide<DraftingCommands, State, DraftingFacts> = {
  'drafting.edit': ({ drafting }, { revision, ...edit }) => {
    const held = drafting.edits.get(editKey(edit))
    const changed = changedSince(held, revision)
    if (changed) return changed
    if (!held && drafting.edits.size >= mostEdits)
      return refuse('too-many', `A report has at most ${mostEdits} changed pieces.`, { values: { most: mostEdits } })
    if (held?.text === edit.text && held.version === edit.version) return []
    return [{ type: 'drafting.edited', data: { ...edit, revision: revision + 1 } }]
  },

  'drafting.revert': ({ drafting }, { revision, ...piece }) => {
    const held = drafting.edits.get(editKey(piece))
    const changed = changedSince(held, revision)
    if (changed) return changed
    if (held?.text === undefined) return []
    return [{ type: 'drafting.edited', data: { ...piece, version: held.version, revision: revision + 1 } }]
  },

  'drafting.enter': ({ drafting: { entered } }, { women, men, room }) => {
    const wished = { women, men, room: room === '' ? null : room }
    const changed = Object.fromEntries(
      Object.entries(wished).filter(
        ([member, value]) => value !== undefined && value !== (entered[member as keyof typeof entered] ?? null),
      ),
    )
    return Object.keys(changed).length > 0 ? [{ type: 'drafting.entered', data: changed }] : []
  },

  'drafting.schedule': ({ drafting: { deadlines } }, { shortDays, fullDays }) => {
    const next = { shortDays: shortDays ?? deadlines.shortDays, fullDays: fullDays ?? deadlines.fullDays }
    if (next.fullDays < next.shortDays)
      return refuse('wrong-shape', 'data.fullDays must not be before the short part is due', { path: 'data.fullDays' })
    if (next.shortDays === deadlines.shortDays && next.fullDays === deadlines.fullDays) return []
    return [{ type: 'drafting.scheduled', data: next }]
  },

  'drafting.publish': ({ drafting: { published }, life }, { template, locale, until }, { at }) => {
    if (life.stage !== 'closed') return notClosed
    if (until <= at || until > at + longestPublishedMs)
      return refuse('wrong-shape', 'data.until must lie ahead, within a year', { path: 'data.until' })
    const same = published?.template === template && published.locale === locale && published.until === until
    return same ? [] : [{ type: 'drafting.published', data: { template, locale, until } }]
  },

  'drafting.withdraw': ({ drafting }) => (drafting.published ? [{ type: 'drafting.withdrawn', data: {} }] : []),

  'drafting.comment': ({ drafting }, { name, ...comment }, { at, by, seq }) => {
    const { published, comments, made } = drafting
    if (!published) return refuse('not-published', 'This draft is not open for comments.')
    if (at > published.until) return refuse('comments-over', 'The time for comments is over.')
    if (comments.size >= mostComments || (made.get(by.id) ?? 0) >= mostCommentsEach)
      return refuse('too-many', `At most ${mostCommentsEach} comments can be sent from one device.`, {
        values: { most: mostCommentsEach },
      })
    return [{ type: 'drafting.commented', data: { id: `c${seq}`, ...comment, ...(name && { name }), by: by.id } }]
  },

  'drafting.settle': ({ drafting }, { comment, settled }) => {
    const held = drafting.comments.get(comment)
    if (!held) return refuse('no-such-comment', 'There is no such comment.', { path: 'data.comment' })
    return (held.settled ?? false) === settled ? [] : [{ type: 'drafting.settled', data: { comment, settled } }]
  },

  'drafting.finish': ({ drafting, life, polls }) => {
    if (drafting.finalAt !== undefined) return []
    if (life.stage !== 'closed') return notClosed
    if ([...polls.polls.values()].some(({ stage }) => stage === 'open'))
      return refuse('form-open', 'The form is still open: its answers belong to the report. Close it first.')
    return [{ type: 'drafting.finished', data: {} }]
  },

  'drafting.resume': ({ drafting }) => (drafting.finalAt === undefined ? [] : [{ type: 'drafting.resumed', data: {} }]),
}

const notClosed = refuse('not-closed', 'Close the session first.')

function changedSince(held: Edit | undefined, revision: number): Refusal | undefined {
  const now = held?.revision ?? 0
  if (now === revision) return undefined
  return refuse('piece-changed', 'Somebody else has changed this piece of the report meanwhile. Look at it again.', {
    path: 'data.revision',
    values: { revision: now },
  })
}

export const evolveDrafting: Evolve<DraftingState, DraftingFacts> = {
  'drafting.edited': (state, edit) => ({ ...state, edits: state.edits.with(editKey(edit), edit) }),
  'drafting.entered': (state, changed) => {
    const entered = Object.entries({ ...state.entered, ...changed }).filter(([, value]) => value !== null)
    return { ...state, entered: Object.fromEntries(entered) }
  },
  'drafting.scheduled': (state, days) => ({ ...state, deadlines: { ...state.deadlines, ...days } }),
  'drafting.published': (state, published, { at }) => ({
    ...state,
    published: { ...published, since: state.published?.since ?? at },
  }),
  'drafting.withdrawn': ({ published: _published, ...state }) => state,
  'drafting.commented': (state, comment, { at }) => ({
    ...state,
    comments: state.comments.with(comment.id, { ...comment, at }),
    made: state.made.with(comment.by, (state.made.get(comment.by) ?? 0) + 1),
  }),
  'drafting.settled': (state, { comment, settled }) => {
    const held = state.comments.get(comment)
    if (!held) return state
    const { settled: _settled, ...open } = held
    return { ...state, comments: state.comments.with(comment, settled ? { ...open, settled } : open) }
  },
  'drafting.finished': (state, _, { at }) => ({ ...state, finalAt: at }),
  'drafting.resumed': ({ finalAt: _finalAt, ...state }) => state,
}
