import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRefusal } from '@evenhand/shared/kernel/decision'
import type { Recorded } from '@evenhand/shared/roundtable/contract'
import { opening, roundtable } from '@evenhand/shared/roundtable/roundtable'
import { openDatabase } from '../../server/src/log/sqlite.ts'
import { SqliteLog } from '../../server/src/log/sqlite-log.ts'
import { quantile, type Row } from './table.ts'

const live = { version: 0, connected: () => true, attended: () => true }

/** A long roundtable made by real commands: people arrive, raise hands, are called, release the floor. */
function longRoundtable(facts: number): Recorded[] {
  const log: Recorded[] = []
  let state = roundtable.initial
  let at = Date.UTC(2026, 0, 1)
  const act = (
    type: string,
    data: unknown,
    by: { id: string; role: 'organizer' | 'participant' | 'onsite-moderator' },
  ) => {
    const command = roundtable.check({ type, data }, by.role)
    if (isRefusal(command)) throw new Error(command.message)
    const decided = roundtable.decide(state, command, { at: (at += 500), by, live })
    if (isRefusal(decided)) throw new Error(decided.message)
    const placed = decided.map((fact, index) => ({ ...fact, seq: state.seq + 1 + index }))
    log.push(...placed)
    state = roundtable.evolve(state, placed)
  }
  const moderator = { id: 'moderator', role: 'onsite-moderator' } as const
  act(
    ...([opening('12345678', { title: 'Long', policyQuestions: ['Why?'] }, {})].flatMap(({ type, data }) => [
      type,
      data,
    ]) as [string, unknown]),
    { id: 'organizer', role: 'organizer' },
  )
  const people = Math.min(5000, Math.ceil(facts / 20))
  for (let number = 0; number < people; number++)
    act(
      'participants.join',
      { name: `Person ${number}`, side: number % 2 ? 'room' : 'online' },
      { id: `d${number}`, role: 'participant' },
    )
  for (let number = 0; log.length < facts; number++) {
    act('hands.raise', { kind: 'new-point' }, { id: `d${number % people}`, role: 'participant' })
    const [next] = state.hands.waiting.keys()
    if (next) act('floor.give', { to: next, instead: state.floor.current?.id ?? null }, moderator)
  }
  return log.slice(0, facts)
}

/** The same facts put in place by the plainest loop one could write: mutable maps, no history, no copies. */
function bareLoop(facts: readonly Recorded[]): number {
  const people = new Map<string, object>()
  const hands = new Map<string, { person: string }>()
  const turns = new Map<string, { count: number; ms: number }>()
  const interventions = new Map<string, object>()
  let current: { intervention: string; person: string; givenAt: number } | undefined
  for (const { type, data, at } of facts) {
    switch (type) {
      case 'participants.joined': {
        const person = data as { id: string }
        people.set(person.id, { ...person })
        break
      }
      case 'hands.raised': {
        const hand = data as { id: string; person: string }
        hands.set(hand.id, { ...hand })
        break
      }
      case 'floor.given': {
        const given = data as { intervention: string; person: string; hand?: string }
        if (given.hand) hands.delete(given.hand)
        current = { ...given, givenAt: at }
        break
      }
      case 'floor.released': {
        if (!current) break
        interventions.set(current.intervention, { ...current, endedAt: at })
        const before = turns.get(current.person)
        turns.set(current.person, { count: (before?.count ?? 0) + 1, ms: (before?.ms ?? 0) + at - current.givenAt })
        current = undefined
        break
      }
    }
  }
  return people.size + hands.size + turns.size + interventions.size
}

/** 100,000 facts folded into a state, beside the bare loop; and read from the disk besides. Medians of five. */
export async function replay(count: number): Promise<Row[]> {
  const facts = longRoundtable(count)
  const fold = median(() => roundtable.evolve(roundtable.initial, facts))
  const bare = median(() => bareLoop(facts))
  const disk = await fromDisk(facts)
  return [
    { figure: `replay of ${count} facts`, unit: 'ms', evenhand: fold, bare, aim: 'at most 3 × bare loop' },
    { figure: 'the same, read from SQLite', unit: 'ms', evenhand: disk },
  ]
}

async function fromDisk(facts: readonly Recorded[]): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'evenhand-bench-'))
  const log = new SqliteLog(openDatabase(dataDir))
  await log.append(
    '12345678',
    0,
    facts.map(({ seq, ...fact }) => ({ cause: `c${seq}`, facts: [fact] })),
  )
  const began = performance.now()
  let state = roundtable.initial
  while (state.seq < facts.length) state = roundtable.evolve(state, await log.read('12345678', state.seq, 10_000))
  const took = performance.now() - began
  await log.close()
  rmSync(dataDir, { recursive: true, force: true })
  return took
}

function median(work: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
  return quantile(times.slice(2), 0.5)
}
