import type { Refusal } from '@evenhand/shared/kernel/decision'
import type { CommandData } from '../session/commands.ts'
import { useConnection, useSession } from '../session/hooks.ts'

export type Asking = CommandData<'questions.ask'>

/** A question of this browser that the server does not have yet, or did not take. */
export interface UnsentQuestion {
  id: string
  data: Asking
  refused?: Refusal
}

export interface AskingHandle {
  unsent: readonly UnsentQuestion[]
  ask(data: Asking): void
  drop(id: string): void
  again(id: string): void
}

/** Questions on their way: kept by the browser, also without a connection and over a closed tab, until the server has them. */
export function useAsking(): AskingHandle {
  const { link } = useSession()
  const pending = useConnection((state) => state.pending)
  const unsent = Object.values(pending).flatMap(({ id, type, data, refused }): UnsentQuestion[] =>
    type === 'questions.ask' && data ? [{ id, data: data as Asking, ...(refused && { refused }) }] : [],
  )
  return {
    unsent,
    ask: (data) => void link.add('questions.ask', data, { keeps: true }),
    drop: link.drop,
    again: link.sendNow,
  }
}
