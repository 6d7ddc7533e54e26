import { roles } from '@evenhand/shared/kernel/roles'
import { reportOf } from '@evenhand/shared/report/report'
import type { Recorded, Rules } from '@evenhand/shared/roundtable/contract'
import type { RoundtableState } from '@evenhand/shared/roundtable/state'
import { issueKeys, type OpenedRoundtable } from '../access/open-roundtable.ts'
import { newJoinCode } from '../access/join-codes.ts'
import type { Keys } from '../access/keys.ts'
import type { EventLog } from '../log/event-log.ts'
import type { Rooms } from '../room/rooms.ts'
import { BadArchive, readArchive } from './archive.ts'
import { hashOf } from './canonical.ts'

export interface ImportParts {
  rooms: Rooms<RoundtableState>
  rules: Rules<RoundtableState>
  keys: Keys
  log: EventLog
}

/**
 * Puts an archived roundtable into this log, with new keys: under its own code where that is free, else under a new one. 'here': this very
 * roundtable is here already. Throws `BadArchive` for a file whose facts lead to nothing that a screen could show; then nothing was made.
 * The facts are the roundtable: the state that the file names was another program's reading of them, so a later one may come to another.
 */
export async function importArchive(parts: ImportParts, text: string): Promise<OpenedRoundtable | 'here'> {
  const { rooms, rules, keys, log } = parts
  const { head, facts } = readArchive(text)
  const last = facts.length + 1
  const strange = facts.find(({ type }) => !rules.isFact(type))
  if (strange) throw new BadArchive(strange.seq + 1, `There is no fact called ${strange.type}`)
  const state = tried(last, () => rules.evolve(rules.initial, facts))
  tried(last, () => shows(rules, state))
  const taken = await log.read(head.code, 0, last)
  if (taken.length > 0 && same(taken, facts)) return 'here'
  const code = taken.length > 0 ? await newJoinCode(async (other) => (await rooms.get(other)) !== undefined) : head.code
  const own = code === head.code ? facts : facts.map((fact) => rules.readdressed(fact, code))
  const written = await log.append(code, 0, [
    { cause: 'archive', facts: own.map(({ seq: _seq, ...fact }) => fact), expiresAt: rules.expiry(state) ?? null },
  ])
  if (written === 'conflict') throw new Error(`roundtable ${code} came into being while it was imported`)
  return issueKeys({ rooms, rules, keys }, code)
}

function tried<Made>(line: number, make: () => Made): Made {
  try {
    return make()
  } catch {
    throw new BadArchive(line, 'The facts lead to no roundtable')
  }
}

/** Whatever a screen or a report would ask of the state, asked once: better refused here than failing in a room. */
function shows(rules: Rules<RoundtableState>, state: RoundtableState): void {
  if (rules.publicFacts(state)?.state !== 'closed') throw new Error('not closed')
  const live = { version: 0, connected: () => false, attended: () => false }
  for (const role of roles) {
    JSON.stringify(rules.view(state, role, live))
    rules.records(state, role)
  }
  reportOf(state, { template: 'records', locale: 'en' })
}

function same(one: readonly Recorded[], other: readonly Recorded[]): boolean {
  return one.length === other.length && one.every((fact, index) => hashOf(fact) === hashOf(other[index] ?? {}))
}
