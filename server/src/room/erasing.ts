import type { Recorded, Rules } from '@evenhand/shared/roundtable/contract'
import type { EventLog } from '../log/event-log.ts'

interface Works<State extends { seq: number; at: number }> {
  code: string
  rules: Rules<State>
  log: Pick<EventLog, 'read' | 'rewrite'>
}

/** Takes out of the log what the fact at this place says; doing it again changes nothing. */
export async function erase<State extends { seq: number; at: number }>(
  works: Works<State>,
  seq: number,
): Promise<void> {
  const { code, rules, log } = works
  const facts = await upTo(works, seq)
  const fact = facts.pop()
  const person = fact && rules.erases(fact)
  if (fact?.seq !== seq || person === undefined) return
  const rewritten = rules.erased(facts, fact).map(({ seq, data }) => ({ seq, data }))
  await log.rewrite(code, { seq, person }, rewritten)
}

/** The state that the log holds up to this place. */
export async function fold<State extends { seq: number; at: number }>(
  works: Works<State>,
  seq: number,
): Promise<State> {
  return works.rules.evolve(works.rules.initial, await upTo(works, seq))
}

function upTo<State extends { seq: number; at: number }>(
  { code, log }: Works<State>,
  seq: number,
): Promise<Recorded[]> {
  return log.read(code, 0, seq)
}
