import { refuse, type Decide, type Evolve, type Fact } from '../kernel/decision.ts'
import type { FloorFacts } from '../floor/messages.ts'
import type { FloorState } from '../floor/state.ts'
import type { HandsFacts } from '../hands/messages.ts'
import { backdateLimitMs, type HandsState } from '../hands/state.ts'
import type { LifeFacts } from '../life/messages.ts'
import type { ParticipantsState } from '../participants/state.ts'
import type { QueueCommands, QueueFacts } from './messages.ts'
import { suggest } from './order.ts'
import type { Move, QueueSettings, QueueState } from './state.ts'

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

  'queue.lastWord': ({ hands, queue }, { hand }) => {
    const last = hands.waiting.get(hand)
    if (!last) return noHand('data.hand')
    const others = [...hands.waiting.keys()].filter((id) => id !== hand)
    return [
      ...others.map((id) => ({ type: 'hands.lowered' as const, data: { hand: id } })),
      ...(last.parked ? [{ type: 'hands.unparked' as const, data: { hand } }] : []),
      ...(queue.lastWord === hand ? [] : [{ type: 'queue.lastWordGranted' as const, data: { hand } }]),
    ]
  },
}

function noHand(path: string) {
  return refuse('no-hand', 'There is no such hand up. It may have been taken down or called.', { path })
}

export const evolveQueue: Evolve<
  QueueState,
  QueueFacts &
    Pick<LifeFacts, 'life.opened'> &
    Pick<FloorFacts, 'floor.given' | 'floor.unanswered'> &
    Pick<HandsFacts, 'hands.lowered' | 'hands.readied'>
> = {
  'life.opened': (queue, { options: { policy, inARow, maxWaitMinutes, maxPassedOver, debtTurns, debtMinutes } }) => ({
    ...queue,
    settings: { policy, inARow, maxPassedOver, maxWaitMs: maxWaitMinutes * 60_000 },
    debt: { turns: debtTurns, ms: debtMinutes * 60_000 },
  }),
  'queue.arranged': (queue, changed) => ({ ...queue, settings: { ...queue.settings, ...changed } }),
  'queue.moved': (queue, move, { seq }) => ({ ...queue, moves: [...others(queue, move.hand), { ...move, seq }] }),
  'queue.closed': (queue) => ({ ...queue, closed: true }),
  'queue.reopened': ({ lastWord: _lastWord, ...queue }) => ({ ...queue, closed: false }),
  'queue.lastWordGranted': (queue, { hand }) => ({ ...queue, closed: true, lastWord: hand, moves: [] }),
  'queue.credited': (queue, madeUp) => ({ ...queue, ...madeUp }),
  'floor.given': ({ before: _before, ...queue }, { hand, credits, waiting }, { at }) =>
    hand === undefined
      ? { ...queue, credits, resting: [] }
      : {
          ...queue,
          credits,
          resting: [],
          lately: [...queue.lately.filter((call) => at - call.at <= backdateLimitMs), { at, waiting }],
          before: { credits: queue.credits, lately: queue.lately },
          moves: others(queue, hand),
        },
  'floor.unanswered': ({ before, ...queue }, { hand }) => ({
    ...queue,
    ...before,
    resting: [...queue.resting, hand.id],
  }),
  'hands.readied': (queue, { hand, ready }) => (ready ? awake(queue, hand) : queue),
  'hands.lowered': (queue, { hand }) => {
    const { lastWord, ...left } = { ...awake(queue, hand), moves: others(queue, hand) }
    return lastWord === undefined || lastWord === hand ? left : { ...left, lastWord }
  },
}

function awake(queue: QueueState, hand: string): QueueState {
  return queue.resting.includes(hand) ? { ...queue, resting: queue.resting.filter((id) => id !== hand) } : queue
}

function others({ moves }: Pick<QueueState, 'moves'>, hand: string): readonly Move[] {
  return moves.some((move) => move.hand === hand) ? moves.filter((move) => move.hand !== hand) : moves
}
