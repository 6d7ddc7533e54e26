import { isDeepStrictEqual } from 'node:util'
import { isRefusal, type Actor, type Live } from '@evenhand/shared/kernel/decision'
import type { Role } from '@evenhand/shared/kernel/roles'
import type { CommandReply, CommandRequest } from '@evenhand/shared/protocol/wire'
import type { Recorded, Rules, Unplaced } from '@evenhand/shared/roundtable/contract'
import { roundtable } from '@evenhand/shared/roundtable/roundtable'
import { initial, type RoundtableState } from '@evenhand/shared/roundtable/state'
import type { Batch } from '../../server/src/log/event-log.ts'
import { dueRequest, server } from '../../server/src/room/due.ts'
import { causeOf } from '../../server/src/room/replies.ts'
import { pseudonymOf } from '../../server/src/room/scopes.ts'

/** A promise that did not hold. */
class Violation extends Error {}

export function promise(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Violation(what)
}

interface Asked {
  actor: Actor
  command: CommandRequest
  /** Whether it was in the log already when it first came to a server. */
  arrived: Map<object, boolean>
  /** The time before which a state does not bring it about. */
  from?: number
  /** Places of the facts it wrote. */
  written?: { first: number; last: number }
}

/** In wild weather nobody counts as connected, so that every view follows from the log alone. */
export const nobody: Live = { version: -1, connected: () => false, attended: () => false }

/** The rules, with views and decisions that follow from the log alone. */
export const sightless: Rules<RoundtableState> = {
  ...roundtable,
  decide: (state, command, stamp) => roundtable.decide(state, command, { ...stamp, live: nobody }),
  view: (state, role) => roundtable.view(state, role, nobody),
  mine: (state, actor) => roundtable.mine(state, actor, nobody),
}

/** What truly happened: the log folded one fact at a time by the real rules, and what became of each command. */
export class History {
  readonly states: RoundtableState[] = [initial]
  readonly #asked = new Map<string, Asked>()
  readonly #views = new Map<string, unknown>()
  /** The keys of scopes as the servers were given them, also those that are destroyed by now. */
  readonly #keys = new Map<string, Buffer>()

  get now(): RoundtableState {
    return this.states.at(-1) ?? initial
  }

  /** A command that arrives at a server, and `sent`, what the server takes it for. Returns how to say its reply. */
  ask(server: object, actor: Actor, command: CommandRequest, sent = command): (reply: CommandReply) => void {
    const cause = causeOf(actor, command.id)
    const asked: Asked = this.#asked.get(cause) ?? { actor, command, arrived: new Map() }
    this.#asked.set(cause, asked).set(causeOf(actor, sent.id), asked)
    const known = asked.arrived.get(server) ?? asked.written !== undefined
    asked.arrived.set(server, known)
    return (reply) => this.#answered(asked, reply, known)
  }

  /** Facts that the storage has taken, in the order in which it took them. */
  appended(after: number, batches: readonly Batch[], pure: boolean): void {
    let seq = after
    for (const { cause, facts } of batches) {
      const asked = this.#asked.get(cause.split('#')[0] ?? '')
      promise(asked !== undefined, 'every fact in the log was asked for by somebody')
      promise(asked.written === undefined, `${asked.command.type} happens once`)
      asked.written = { first: seq + 1, last: seq + facts.length }
      this.#checkDecision(asked, facts, pure)
      for (const fact of facts) this.#put({ ...fact, seq: ++seq })
    }
  }

  /** A key that the storage has given to a server. */
  keyed(scope: string, key: Buffer): void {
    promise(this.#keys.get(scope)?.equals(key) ?? true, 'a scope has one key, and none after its end')
    this.#keys.set(scope, key)
  }

  /** What a role is shown at a place in the log, as a screen would hold it. */
  view(seq: number, role: Role, live: Live = nobody): unknown {
    const state = this.states[seq]
    promise(state !== undefined, 'a screen is not ahead of the log')
    if (live !== nobody) return asJson(roundtable.view(state, role, live))
    const key = `${role} ${seq}`
    if (!this.#views.has(key)) this.#views.set(key, asJson(roundtable.view(state, role, live)))
    return this.#views.get(key)
  }

  /** `known`: the command was in the log before the server that replies met it. While it is on its way at two servers, one may refuse what the other does. */
  #answered(asked: Asked, reply: CommandReply, known: boolean): void {
    const { type } = asked.command
    if (!reply.ok && reply.refused === 'busy') return
    promise(reply.ok || reply.refused !== 'internal', `${type} is no mistake of the program`)
    if (known) {
      promise(reply.ok, `${type} is in the log and not refused`)
      promise(reply.seq === asked.written?.last, `each reply to ${type} names the place of its last fact`)
    }
    if (!reply.ok || reply.seq === asked.written?.last) return
    // A wish that was fulfilled already writes nothing.
    promise(this.#needsNothing(asked, reply.seq), `an acknowledged ${type} is in the log`)
  }

  #put(fact: Recorded): void {
    promise(fact.seq === this.now.seq + 1, 'places follow each other without a gap')
    const state = roundtable.evolve(this.now, [asJson(fact) as Recorded])
    const people = [...state.hands.waiting.values()].map(({ person }) => person)
    promise(new Set(people).size === people.length, 'one person has one hand up')
    this.states.push(state)
    const due = roundtable.due(state)
    if (!due) return
    // What a state brings about by itself is asked for by the servers, under the same id.
    const command = dueRequest(state.seq, due.command)
    this.#asked.set(causeOf(server, command.id), { actor: server, command, arrived: new Map(), from: due.at })
  }

  /** Each command was decided on exactly the state that stood before its facts: nobody was skipped by a rival, nothing was decided on an old view. */
  #checkDecision({ actor, command, written, from = 0 }: Asked, facts: readonly Unplaced[], pure: boolean): void {
    const before = this.states[(written?.first ?? 0) - 1]
    promise(before !== undefined, 'facts stand right behind those before them')
    if (command.type === 'floor.give') {
      const { instead } = command.data as { instead: string | null }
      promise(
        instead === (before.floor.current?.id ?? null),
        'nobody is skipped: a moderator moves the floor on from what they saw',
      )
    }
    const timed = facts.find(({ scope }) => scope === undefined)
    promise(!timed || timed.at >= before.at, 'time in the log does not go back')
    promise(!timed || timed.at >= from, 'nothing comes about by itself before its time')
    for (const { scope, at, by } of facts)
      promise(
        scope === undefined || (at === 0 && by === undefined),
        'in a scope neither a person nor a time is recorded',
      )
    if (pure)
      promise(
        isDeepStrictEqual(asJson(this.#decide(before, actor, command, timed?.at ?? before.at)), asJson(facts)),
        `${command.type} was decided on the newest state`,
      )
  }

  #needsNothing({ actor, command }: Asked, seq: number): boolean {
    const state = this.states[seq]
    const decision = state && this.#decide(state, actor, command, state.at)
    return Array.isArray(decision) && decision.length === 0
  }

  #decide(state: RoundtableState, actor: Actor, command: CommandRequest, at: number): object {
    const checked = roundtable.check(command, actor.role)
    if (isRefusal(checked)) return checked
    const under = roundtable.under(state, checked)
    const key = under && this.#keys.get(under.scope)
    const pseudonym = key && pseudonymOf(key, under.subject ?? actor.id)
    const stamp = { at, by: actor, live: nobody }
    return roundtable.decide(state, checked, pseudonym === undefined ? stamp : { ...stamp, pseudonym })
  }
}

export function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
