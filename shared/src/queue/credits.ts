import { sides, type Side } from '../kernel/roles.ts'
import type { Credits, QueueState } from './state.ts'

/** What overrides may leave a side to be paid back, in turns: enough to make good, too little to silence the others. */
const mostCredit = 2

/** The sides' credits after a turn of `side`, when so many people could be called on each: every side gains its share, the one that speaks pays one turn. */
export function paid(credits: Credits, waiting: Record<Side, number>, side: Side): Credits {
  const all = sumOf(waiting)
  return all === 0 ? credits : bounded(bySide((of) => credits[of] + waiting[of] / all - (of === side ? 1 : 0)))
}

/**
 * A hand typed in late was up, unseen, when others were called: its side is given what it would have gained then. Undefined when
 * nobody was called meanwhile. Without this, half a minute of typing costs every remote person half a minute of waiting.
 */
export function madeUp(
  { credits, lately }: Pick<QueueState, 'credits' | 'lately'>,
  late: readonly { side: Side; raisedAt: number }[],
): Pick<QueueState, 'credits' | 'lately'> | undefined {
  const missed = late.some(({ raisedAt }) => lately.some(({ at }) => at > raisedAt))
  if (!missed) return undefined
  return late.reduce(
    (held, { side, raisedAt }) => ({
      credits: bounded(
        held.lately.reduce((sum, call) => (call.at > raisedAt ? gained(sum, call.waiting, side) : sum), held.credits),
      ),
      lately: held.lately.map(({ at, waiting }) => ({
        at,
        waiting: at > raisedAt ? { ...waiting, [side]: waiting[side] + 1 } : waiting,
      })),
    }),
    { credits, lately },
  )
}

/** One more on `side`: the difference between everybody's share with and without them. */
function gained(credits: Credits, waiting: Record<Side, number>, side: Side): Credits {
  const all = sumOf(waiting)
  if (all === 0) return credits
  return bySide((of) => credits[of] + (waiting[of] + (of === side ? 1 : 0)) / (all + 1) - waiting[of] / all)
}

/** The credits' sum stays 0; when one goes beyond the limit, all shrink alike. */
function bounded(credits: Credits): Credits {
  const shrink = Math.min(1, mostCredit / Math.max(...sides.map((side) => Math.abs(credits[side]))))
  return shrink === 1 ? credits : bySide((side) => credits[side] * shrink)
}

function sumOf({ room, online, hub }: Record<Side, number>): number {
  return room + online + hub
}

function bySide(value: (side: Side) => number): Credits {
  return { room: value('room'), online: value('online'), hub: value('hub') }
}
