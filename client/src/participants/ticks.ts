import type { StewardEntryView } from '@evenhand/shared/queue/view'
import { useState } from 'react'
import { serverNow } from '../session/clock.ts'
import { useCommand, useView, type CommandHandle } from '../session/hooks.ts'

/** A little less than the bound that the server sets on dating back. */
const datedBackAtMost = 110_000

export interface Ticks {
  /** Up at the desk or by the person, with the changes not sent yet. */
  isUp(person: string): boolean
  /** The person raised it without the desk, so the desk does not tick it. */
  isOwn(person: string): boolean
  /** Which of the new ones it is, counting from 1. */
  orderOf(person: string): number | undefined
  toggle(person: string): void
  up: number
  down: number
  changes: number
  send(): void
  discard(): void
  command: CommandHandle
}

interface Changes {
  raised: readonly string[]
  lowered: readonly string[]
  /** When the first of them was ticked (server's time, ms): the hand was up at that moment. */
  since: number
}

const none: Changes = { raised: [], lowered: [], since: 0 }

/** Hands ticked at the desk: what is up there now, and the changes that are not sent yet. */
export function useTicks(): Ticks {
  const hands = useView((view) => view.queue.hands as Record<string, StewardEntryView>)
  const command = useCommand()
  const [{ raised, lowered, since }, change] = useState(none)
  const up = Object.values(hands).filter(({ side }) => side !== 'room')
  const atDesk = new Set(up.filter(({ entered }) => entered).map(({ person }) => person))
  const own = new Set(up.filter(({ entered }) => !entered).map(({ person }) => person))
  const fresh = raised.filter((person) => !atDesk.has(person) && !own.has(person))
  const gone = lowered.filter((person) => atDesk.has(person))
  const busy = command.state !== 'idle' && command.state !== 'refused'

  function toggle(person: string) {
    const without = (list: readonly string[]) => list.filter((other) => other !== person)
    const flip = (list: readonly string[]) => (list.includes(person) ? without(list) : [...list, person])
    const begun = fresh.length + gone.length > 0 ? since : serverNow()
    change(
      atDesk.has(person)
        ? { raised: fresh, lowered: flip(gone), since: begun }
        : { raised: flip(fresh), lowered: gone, since: begun },
    )
  }

  async function send() {
    if (busy || fresh.length + gone.length === 0) return
    const people = [...[...atDesk].filter((person) => !gone.includes(person)), ...fresh]
    const raisedAt = Math.round(Math.max(since, serverNow() - datedBackAtMost))
    const reply = await command.send('hands.tick', { people, raisedAt: Math.min(raisedAt, Math.floor(serverNow())) })
    if (reply.ok) change(none)
  }

  return {
    isUp: (person) => own.has(person) || fresh.includes(person) || (atDesk.has(person) && !gone.includes(person)),
    isOwn: (person) => own.has(person),
    orderOf: (person) => (fresh.includes(person) ? fresh.indexOf(person) + 1 : undefined),
    toggle,
    up: fresh.length,
    down: gone.length,
    changes: fresh.length + gone.length,
    send: () => void send(),
    discard: () => change(none),
    command,
  }
}
