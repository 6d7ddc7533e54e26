import type { Refusal } from '@evenhand/shared/kernel/decision'
import type { CommandReply, CommandRequest } from '@evenhand/shared/protocol/wire'
import { writeDraft } from './draft.ts'
import { packetLimit, staleAfter } from './limits.ts'
import { notSent, tooLong } from './refusals.ts'
import { newSecret } from './secrets.ts'
import { browserShelf, readKept, tabShelf } from './storage.ts'
import type { Pending, PendingState } from './store.ts'

/** How a command waits, and what becomes of texts of this browser once the server has it, also after a reload in between. */
export interface SendOptions {
  /** It is meant however late it comes, as it names what it is about: it is sent without asking. */
  timeless?: true
  /** Besides, the browser keeps it, also over a closed tab, until the server has it; one that is refused stays and says why. */
  keeps?: true
  /** `draft.key` of the text that is sent: it is emptied. */
  draft?: string
  /** A text to keep under a `draft.key` of its own, for instance what was sent. */
  remember?: { key: string; text: string }
}

interface Entry extends SendOptions {
  id: string
  type: string
  data: object
  /** This device's time (ms) at which the person gave the command. */
  at: number
  /** Why the server did not take one that is kept. */
  refused?: Refusal
}

export interface Outbox {
  /** Takes a command; the reply comes as soon as it is known, also after a reconnection. */
  add(type: string, data: object, options?: SendOptions): { id: string; reply: Promise<CommandReply> }
  /** There is a joined connection: everything that is not too old goes out, in order. */
  connected(): void
  disconnected(): void
  /** The person says that a command that waited for long is still meant. */
  sendNow(id: string): void
  drop(id: string): void
}

/** `emit` delivers one request and calls back with the reply, or with undefined when none came in time. */
export type Emit = (request: CommandRequest, replied: (reply: CommandReply | undefined) => void) => void

/** What the person who gave a command is told when they take it back. */
const dropped: CommandReply = { ok: false, ...notSent }

/** Refusals that pass by themselves: the same command is sent again later. */
const passing = new Set(['busy', 'server-stops', 'too-fast', 'not-joined'])

/**
 * Commands on their way, kept by the tab until the server has answered. A command keeps its id for ever, so the server
 * does it once however often it is sent. Nothing is emitted without a connection: the socket's own buffer would
 * flush old hands into a room that has moved on.
 */
export function openOutbox(scope: string, emit: Emit, show: (pending: Record<string, Pending>) => void): Outbox {
  const name = `evenhand.outbox.${scope}`
  const keptName = `evenhand.kept.${scope}`
  const entries = new Map<string, Entry>()
  const states = new Map<string, PendingState>()
  const waiting = new Map<string, (reply: CommandReply) => void>()
  let open = false

  const keptEntries = () => (readKept(browserShelf, keptName) as Entry[] | undefined) ?? []

  for (const entry of [...((readKept(tabShelf, name) as Entry[] | undefined) ?? []), ...keptEntries()]) {
    entries.set(entry.id, entry)
    states.set(entry.id, 'waiting')
  }
  if (entries.size > 0) publish()

  function publish() {
    const pending: Record<string, Pending> = {}
    for (const { id, type, data, keeps, refused } of entries.values()) {
      const state = states.get(id) ?? 'waiting'
      pending[id] = { id, type, state, ...(keeps && { data }), ...(refused && { refused }) }
    }
    show(pending)
    const ofTab = [...entries.values()].filter(({ keeps }) => !keeps)
    tabShelf.set(name, ofTab.length > 0 ? JSON.stringify(ofTab) : undefined)
  }

  /** Two tabs share what the browser keeps: each changes its own entry alone. */
  function keepEntry(id: string, entry: Entry | undefined) {
    const others = keptEntries().filter((kept) => kept.id !== id)
    const all = entry ? [...others, entry] : others
    browserShelf.set(keptName, all.length > 0 ? JSON.stringify(all) : undefined)
  }

  function setState(id: string, state: PendingState) {
    if (!entries.has(id) || states.get(id) === state) return
    states.set(id, state)
    publish()
  }

  function finish(id: string, reply: CommandReply) {
    const entry = entries.get(id)
    if (!entry) return
    if (entry.keeps && !reply.ok && reply !== dropped) {
      const { ok: _ok, ...refused } = reply
      entry.refused = refused
      states.set(id, 'waiting')
    } else {
      entries.delete(id)
      states.delete(id)
    }
    if (entry.keeps) keepEntry(id, entries.get(id))
    if (reply.ok) keep(entry)
    publish()
    waiting.get(id)?.(reply)
    waiting.delete(id)
    if (entry.keeps) deliverKept()
  }

  /** Of what is kept one goes after the other: lines stand in the order in which they were typed, also when the server asks for patience. */
  function firstKept(): Entry | undefined {
    return [...entries.values()].find(({ keeps, refused }) => keeps && !refused)
  }

  function deliverKept() {
    const next = firstKept()
    if (next && states.get(next.id) === 'waiting') deliver(next)
  }

  function deliver(entry: Entry) {
    if (!open || (entry.keeps && firstKept() !== entry)) return setState(entry.id, 'waiting')
    setState(entry.id, 'sending')
    emit({ id: entry.id, type: entry.type, data: entry.data }, (reply) => {
      if (entry.refused) return
      if (reply && (reply.ok || !passing.has(reply.refused))) return finish(entry.id, reply)
      setState(entry.id, 'unknown')
      if (!open || !entries.has(entry.id)) return
      if (reply) setTimeout(() => entries.has(entry.id) && deliver(entry), 1000)
      else deliver(entry)
    })
  }

  return {
    add(type, data, options) {
      const entry: Entry = { id: newSecret(), type, data, at: Date.now(), ...options }
      if (bytesOf(entry) > packetLimit) {
        return { id: entry.id, reply: Promise.resolve({ ok: false, ...tooLong }) }
      }
      const reply = new Promise<CommandReply>((resolve) => waiting.set(entry.id, resolve))
      entries.set(entry.id, entry)
      if (entry.keeps) keepEntry(entry.id, entry)
      deliver(entry)
      publish()
      return { id: entry.id, reply }
    },
    connected() {
      open = true
      for (const entry of [...entries.values()]) {
        if (entry.refused) continue
        const old = Date.now() - entry.at > staleAfter
        if (old && !entry.timeless && !entry.keeps) setState(entry.id, 'asking')
        else deliver(entry)
      }
    },
    disconnected() {
      open = false
      for (const [id, state] of states) if (state === 'sending') setState(id, 'unknown')
    },
    sendNow(id) {
      const entry = entries.get(id)
      if (!entry) return
      entry.at = Date.now()
      delete entry.refused
      if (entry.keeps) {
        keepEntry(id, entry)
        states.set(id, 'waiting')
        deliverKept()
      } else deliver(entry)
      publish()
    },
    drop(id) {
      finish(id, dropped)
    },
  }
}

function keep({ draft, remember }: SendOptions): void {
  if (draft) writeDraft(draft, '')
  if (remember) writeDraft(remember.key, remember.text)
}

/** What the packet weighs on the wire, with room for the frame around it. */
function bytesOf({ id, type, data }: Entry): number {
  return new TextEncoder().encode(JSON.stringify(['command', { id, type, data }])).length + 128
}
