import { isRefusal, type Actor, type Live, type Refusal } from '@evenhand/shared/kernel/decision'
import type { CommandReply, CommandRequest } from '@evenhand/shared/protocol/wire'
import type { Command, Rules } from '@evenhand/shared/roundtable/contract'
import type { Batch } from '../log/event-log.ts'
import type { Machine } from './machine.ts'
import { internal } from './replies.ts'
import type { Scopes } from './scopes.ts'

/** A command in front of its turn. */
export interface Waiting {
  command: CommandRequest
  actor: Actor
  cause: string
  reply(reply: CommandReply): void
  /** The command's shape is looked at once, however often it is decided. */
  checked?: Command | Refusal
}

/** What a turn wants to write, and what it answers once that is in the log. */
export interface Plan {
  batches: Batch[]
  replies: Map<Waiting, CommandReply>
  /** The scope whose key the next command needs and nobody has fetched: that command and those behind it are not in this plan. */
  wanting?: string
}

/**
 * Decides the waiting commands in order, each against a state that holds what those before it do, up to one whose scope has no key at
 * hand: a command before it may have opened that scope, and those behind it must not overtake it. It ends too behind one that takes words
 * out of the log: what comes after must be decided on a state without them. A fact is tried out before it may
 * enter the log: one that `evolve` cannot take would stop the roundtable for ever, so its command is refused like any other that throws.
 */
export function planTurn<State extends { seq: number; at: number }>(
  rules: Rules<State>,
  state: State,
  commands: readonly Waiting[],
  now: { at: number; live: Live; scopes: Pick<Scopes, 'has' | 'pseudonym'>; machine: Pick<Machine, 'report'> },
): Plan {
  const plan: Plan = { batches: [], replies: new Map() }
  let working = state
  for (const waiting of commands) {
    try {
      const reply = decide(waiting)
      if (!reply) return plan
      plan.replies.set(waiting, reply)
      if (plan.batches.at(-1)?.erases) return plan
    } catch (problem) {
      now.machine.report(problem, `command ${waiting.command.type}`)
      plan.replies.set(waiting, internal)
    }
  }
  return plan

  function decide(waiting: Waiting): CommandReply | undefined {
    const { command, actor, cause } = waiting
    const checked = (waiting.checked ??= rules.check(command, actor.role))
    if (isRefusal(checked)) return { ok: false, ...checked }
    const under = rules.under(working, checked)
    if (under && !now.scopes.has(under.scope)) {
      plan.wanting = under.scope
      return undefined
    }
    const pseudonym = under && now.scopes.pseudonym(under.scope, under.subject ?? actor.id)
    const stamp = { at: Math.max(now.at, working.at), by: actor, live: now.live }
    const facts = rules.decide(working, checked, pseudonym === undefined ? stamp : { ...stamp, pseudonym })
    if (isRefusal(facts)) return { ok: false, ...facts }
    if (facts.length === 0) return { ok: true, seq: working.seq }
    const before = rules.expiry(working)
    const placed = facts.map((fact, part) => ({ ...fact, seq: working.seq + part + 1 }))
    working = rules.evolve(working, placed)
    const expiry = rules.expiry(working)
    plan.batches.push({
      cause,
      facts,
      ...(placed.some((fact) => rules.erases(fact) !== undefined) && { erases: true }),
      ...(expiry !== before && { expiresAt: expiry ?? null }),
    })
    return { ok: true, seq: working.seq }
  }
}
