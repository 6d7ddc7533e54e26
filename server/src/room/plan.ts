import { isRefusal, type Actor, type Live } from '@evenhand/shared/kernel/decision'
import type { CommandReply, CommandRequest } from '@evenhand/shared/protocol/wire'
import type { Rules } from '@evenhand/shared/roundtable/contract'
import type { Batch } from '../log/event-log.ts'
import type { Machine } from './machine.ts'
import { internal } from './replies.ts'

/** A command in front of its turn. */
export interface Waiting {
  command: CommandRequest
  actor: Actor
  cause: string
  reply(reply: CommandReply): void
}

/** What a turn wants to write, and what it answers once that is in the log. */
export interface Plan {
  batches: Batch[]
  replies: Map<Waiting, CommandReply>
}

/**
 * Decides the waiting commands in order, each against a state that holds what those before it do. A fact is tried out before it may
 * enter the log: one that `evolve` cannot take would stop the roundtable for ever, so its command is refused like any other that throws.
 */
export function planTurn<State extends { seq: number; at: number }>(
  rules: Rules<State>,
  state: State,
  commands: readonly Waiting[],
  now: { at: number; live: Live; machine: Pick<Machine, 'report'> },
): Plan {
  const plan: Plan = { batches: [], replies: new Map() }
  let working = state
  for (const waiting of commands) {
    try {
      plan.replies.set(waiting, decide(waiting))
    } catch (problem) {
      now.machine.report(problem, `command ${waiting.command.type}`)
      plan.replies.set(waiting, internal)
    }
  }
  return plan

  function decide({ command, actor, cause }: Waiting): CommandReply {
    const checked = rules.check(command, actor.role)
    if (isRefusal(checked)) return { ok: false, ...checked }
    const facts = rules.decide(working, checked, { at: Math.max(now.at, working.at), by: actor, live: now.live })
    if (isRefusal(facts)) return { ok: false, ...facts }
    if (facts.length === 0) return { ok: true, seq: working.seq }
    working = rules.evolve(
      working,
      facts.map((fact, part) => ({ ...fact, seq: working.seq + part + 1 })),
    )
    plan.batches.push({ cause, facts })
    return { ok: true, seq: working.seq }
  }
}
