import { refuse, type Decide, type Evolve, type Fact } from '../kernel/decision.ts'
import type { FloorFacts } from '../floor/messages.ts'
import type { FloorState } from '../floor/state.ts'
import type { HandsFacts } from '../hands/messages.ts'
import type { HandsState } from '../hands/state.ts'
import type { LifeFacts } from '../life/messages.ts'
import type { ParticipantsState } from '../participants/state.ts'
import type { QueueCommands, QueueFacts } from './messages.ts'
import { suggest } from './order.ts'
import type { QueueSettings, QueueState } from './state.ts'

type State = { queue: QueueState; hands: HandsState; participants: ParticipantsState; floor: FloorState; at: number }

export const decideQueue: Decide<
  QueueCommands,
  State,
  QueueFacts & Pick<HandsFacts, 'hands.lowered' | 'hands.unparked'>
> = {
  'queue.arrange': ({ queue }, { maxWaitMinutes, ...data }) => {
    const wanted = { ...data, ...(maxWaitMinutes !== undefined && { maxWaitMs: maxWaitMinutes * 60_000 }) }
    const changed = Object.fromEntries(
      Object.entries(wanted).filter(
        ([key, value]) => value !== undefined && value !== queue.settings[key as keyof QueueSettings],
      ),
    )
    return Object.keys(changed).length > 0 ? [{ type: 'queue.arranged', data: changed }] : []
  },

  'queue.move': (state, { hand, after }, { live }) => {
    const order = suggest(state, live).map((entry) => entry.hand.id)
    const moving = state.hands.waiting.get(hand)
    if (!moving) return noHand('data.hand')
    if (after === hand) return refuse('behind-itself', 'A hand cannot stand behind itself.', { path: 'data.after' })
    if (after !== null && !order.includes(after)) return noHand('data.after')
    const others = order.filter((id) => id !== hand)
    const ahead = after === null ? [] : others.slice(0, others.indexOf(after) + 1)
    const back: Fact<Pick<HandsFacts, 'hands.unparked'>>[] = moving.parked
      ? [{ type: 'hands.unparked', data: { hand } }]
      : []
    return [...back, { type: 'queue.moved', data: { hand, ahead } }]
  },

  'queue.close': ({ queue }) => (queue.closed ? [] : [{ type: 'queue.closed', data: {} }]),

  'queue.reopen': ({ queue }) => (queue.closed ? [{ type: 'queue.reopened', data: {} }] : []),

  'queue.lastWord': ({ hands }, { hand }) => {
    if (!hands.waiting.has(hand)) return noHand('data.hand')
    const others = [...hands.waiting.keys()].filter((id) => id !== hand)
    return [
      ...others.map((id) => ({ type: 'hands.lowered' as const, data: { hand: id } })),
      { type: 'queue.lastWordGranted', data: { hand } },
    ]
  },
}

function noHand(path: string) {
  return refuse('no-hand', 'There is no such hand up. It may have been taken down or called.', { path })
}

export const evolveQueue: Evolve<
  QueueState,
  QueueFacts & Pick<LifeFacts, 'life.opened'> & Pick<FloorFacts, 'floor.given'> & Pick<HandsFacts, 'hands.lowered'>
> = {
  'life.opened': (queue, { options: { policy, inARow, maxWaitMinutes, maxPassedOver, debtTurns, debtMinutes } }) => ({
    ...queue,
    settings: { policy, inARow, maxPassedOver, maxWaitMs: maxWaitMinutes * 60_000 },
    debt: { turns: debtTurns, ms: debtMinutes * 60_000 },
  }),
  'queue.arranged': (queue, changed) => ({ ...queue, settings: { ...queue.settings, ...changed } }),
  'queue.moved': (queue, move) => ({ ...queue, moves: [...without(queue, move.hand), move] }),
  'queue.closed': (queue) => ({ ...queue, closed: true }),
  'queue.reopened': ({ lastWord: _lastWord, ...queue }) => ({ ...queue, closed: false }),
  'queue.lastWordGranted': (queue, { hand }) => ({ ...queue, closed: true, lastWord: hand, moves: [] }),
  'floor.given': (queue, { hand, credits }) => ({
    ...queue,
    credits,
    moves: hand === undefined ? queue.moves : without(queue, hand),
  }),
  'hands.lowered': (queue, { hand }) => (queue.moves.length > 0 ? { ...queue, moves: without(queue, hand) } : queue),
}

function without(queue: QueueState, hand: string) {
  return queue.moves.filter((move) => move.hand !== hand)
}
