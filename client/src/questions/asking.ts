import type { Refusal } from '@evenhand/shared/kernel/decision'
import type { CommandData } from '../session/commands.ts'
import { useConnection, useSession } from '../session/hooks.ts'
import type { PendingState } from '../session/store.ts'
import { announce } from '../ui/announcer.ts'
import { useWords } from '../words/words.ts'

export type Asking = CommandData<'questions.ask'>

/** A question of this browser that the server does not have yet, or did not take. */
export interface UnsentQuestion {
  id: string
  data: Asking
  state: PendingState
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
  const t = useWords()
  const { link } = useSession()
  const pending = useConnection((state) => state.pending)
  const unsent = Object.values(pending).flatMap(({ id, type, state, data, refused }): UnsentQuestion[] =>
    type === 'questions.ask' && data ? [{ id, state, data: data as Asking, ...(refused && { refused }) }] : [],
  )
  async function send(data: Asking) {
    const { ok } = await link.add('questions.ask', data, { keeps: true }).reply
    if (ok) announce(t('questions.ask.sent'), { topic: 'asked' })
  }
  return {
    unsent,
    ask: (data) => void send(data),
    drop: link.drop,
    again: link.sendNow,
  }
}
