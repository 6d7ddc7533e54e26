import { isRefusal, refuse, type Decide, type Evolve, type Refusal, type Stamp } from '../kernel/decision.ts'
import type { FloorState } from '../floor/state.ts'
import type { ParticipantsState } from '../participants/state.ts'
import type { SignalsCommands, SignalsFacts } from './messages.ts'
import type { Signal, SignalsState } from './state.ts'

type State = { signals: SignalsState; participants: ParticipantsState; floor: FloorState }

export const decideSignals: Decide<SignalsCommands, State, SignalsFacts> = {
  'signals.send': ({ participants }, { preset, text, to, person }, { at, seq, by }) => {
    if (person !== undefined && !participants.people.get(person)?.speaker)
      return refuse('no-such-participant', 'Notes go to panellists only.', { path: 'data.person' })
    const other = by.role === 'onsite-moderator' ? 'online-moderator' : 'onsite-moderator'
    if (person === undefined && to === by.role)
      return refuse('to-yourself', 'A signal goes to the other moderator.', { path: 'data.to' })
    const signal: Signal = {
      id: `g${seq}`,
      from: by.role,
      to: person === undefined ? (to ?? other) : 'speaker',
      ...(person !== undefined && { person }),
      ...(preset && { preset }),
      ...(text && { text }),
      sentAt: at,
    }
    return [{ type: 'signals.sent', data: signal }]
  },

  'signals.see': (state, { signal: id }, { by }) => {
    const signal = addressed(state, id, by)
    if (isRefusal(signal)) return signal
    return signal.seenAt === undefined ? [{ type: 'signals.seen', data: { signal: id, by: by.role } }] : []
  },

  'signals.done': (state, { signal: id }, { by }) => {
    const signal = addressed(state, id, by)
    if (isRefusal(signal)) return signal
    return signal.doneAt === undefined ? [{ type: 'signals.done', data: { signal: id, by: by.role } }] : []
  },

  'signals.acknowledge': ({ floor }, { alert }, { by }) => [
    { type: 'signals.acknowledged', data: { alert, by: by.role, roomTurns: floor.roomTurnsAt.length } },
  ],
}

/** The signal, when it is addressed to the one who acts. */
function addressed({ signals }: State, id: string, by: Stamp['by']): Signal | Refusal {
  const signal = signals.signals.get(id)
  if (!signal) return refuse('no-such-signal', 'There is no such signal.', { path: 'data.signal' })
  const mine = signal.person === undefined ? signal.to === by.role : signal.person === by.id
  return mine ? signal : refuse('not-yours', 'This signal is for somebody else.', { path: 'data.signal' })
}

export const evolveSignals: Evolve<SignalsState, SignalsFacts> = {
  'signals.sent': (state, signal) => ({ ...state, signals: state.signals.with(signal.id, signal) }),
  'signals.seen': (state, { signal }, { at }) => change(state, signal, (held) => ({ ...held, seenAt: at })),
  'signals.done': (state, { signal }, { at }) =>
    change(state, signal, (held) => ({ ...held, seenAt: held.seenAt ?? at, doneAt: at })),
  'signals.acknowledged': (state, { roomTurns, by }, { at }) => ({ ...state, acknowledged: { at, roomTurns, by } }),
}

function change(state: SignalsState, id: string, changed: (signal: Signal) => Signal): SignalsState {
  const signal = state.signals.get(id)
  return signal ? { ...state, signals: state.signals.with(id, changed(signal)) } : state
}
