import type { Refusal } from '@evenhand/shared/kernel/decision'
import type { CommandReply } from '@evenhand/shared/protocol/wire'
import type { MineView, RoundtableView } from '@evenhand/shared/roundtable/view'
import { createContext, useCallback, useContext, useState } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/shallow'
import type { CommandData, CommandType } from './commands.ts'
import { useDraftTextsUnder, useDraftUnder, type Draft } from './draft.ts'
import type { SendOptions } from './outbox.ts'
import type { Session } from './session.ts'
import type { PendingState, SessionState } from './store.ts'

export type { SendOptions }

export const SessionContext = createContext<Session | undefined>(undefined)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('This component needs a RoundtableFrame around it')
  return session
}

/** Connection, role, presence, transport: whatever is not the view itself. Redraws only when the selected part changes. */
export function useConnection<Selected>(select: (state: SessionState) => Selected): Selected {
  return useStore(useSession().store, useShallow(select))
}

/**
 * A part of the view: `useView((view) => view.floor)`. Every step keeps the identity of what did not change, so a component
 * redraws only when its own part does. A selector may build an array or an object of existing parts.
 * A role screen is drawn only when there is a view.
 */
export function useView<Selected>(select: (view: RoundtableView) => Selected): Selected {
  return useConnection(({ view }) => select(view as RoundtableView))
}

/** A part of what this person alone is shown. */
export function useMine<Selected>(select: (mine: MineView) => Selected): Selected {
  return useConnection(({ mine }) => select(mine))
}

export interface CommandHandle {
  /** Resolves with the server's reply: once it is known, however long that takes. */
  send<Type extends CommandType>(type: Type, data: CommandData<Type>, options?: SendOptions): Promise<CommandReply>
  /** Of the last command sent by this handle. After success it is idle again. */
  state: 'idle' | 'refused' | PendingState
  /** Why the last command changed nothing, until the next one or `clear`. */
  refusal: Refusal | undefined
  clear(): void
}

/** One handle for one button: it shows the state of that button's last command. */
export function useCommand(): CommandHandle {
  const { link } = useSession()
  const [id, setId] = useState<string>()
  const [refusal, setRefusal] = useState<Refusal>()
  const pending = useConnection((state) => (id === undefined ? undefined : state.pending[id]?.state))
  const send = useCallback(
    async <Type extends CommandType>(type: Type, data: CommandData<Type>, options?: SendOptions) => {
      setRefusal(undefined)
      const { id, reply } = link.add(type, data, options)
      setId(id)
      const outcome = await reply
      if (!outcome.ok) setRefusal(outcome)
      return outcome
    },
    [link],
  )
  const clear = useCallback(() => setRefusal(undefined), [])
  return { send, state: pending ?? (refusal ? 'refused' : 'idle'), refusal, clear }
}

/** A half-typed text of this roundtable and page that survives reload; cleared on success only. */
export function useDraft(name: string): Draft {
  const { code, page } = useSession()
  return useDraftUnder(`${code}.${page}.${name}`)
}

/** Of several drafts the texts alone. */
export function useDraftTexts(names: readonly string[]): readonly string[] {
  const { code, page } = useSession()
  return useDraftTextsUnder(names.map((name) => `${code}.${page}.${name}`))
}
