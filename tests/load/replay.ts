import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRefusal } from '@evenhand/shared/kernel/decision'
import type { Recorded } from '@evenhand/shared/roundtable/contract'
import { opening, roundtable } from '@evenhand/shared/roundtable/roundtable'
import { openDatabase } from '../../server/src/log/sqlite.ts'
import { SqliteLog } from '../../server/src/log/sqlite-log.ts'
import { Room } from '../../server/src/room/room.ts'
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

/**
 * A roundtable of so many facts comes up from the disk as after a restart: rows read, JSON parsed, facts put in place, a room open. Beside it
 * the same facts, parsed already and in memory, put in place one after the other and all in one fold; and that fold beside the hand-written
 * loop. A tenth of the facts says whether the cost of a fact grows with their number.
 */
export async function replay(count: number): Promise<Row[]> {
  const facts = longRoundtable(count)
  const room = await opened(facts)
  const tenth = await opened(facts.slice(0, count / 10))
  const single = await median(() => facts.reduce((state, fact) => roundtable.evolve(state, [fact]), roundtable.initial))
  const fold = await median(() => roundtable.evolve(roundtable.initial, facts))
  const hand = await median(() => bareLoop(facts))
  const figure = `${count} facts from SQLite to an open room`
  return [
    { figure: `${figure} / evolve one by one`, unit: 'ms', evenhand: room, bare: single, aim: 'at most 1.5 × bare' },
    { figure: `${figure} / one fold in memory`, unit: 'ms', evenhand: room, bare: fold },
    { figure: `${count} facts / ten times a tenth of them`, unit: 'ms', evenhand: room, bare: tenth * 10 },
    { figure: `one fold in memory / hand-written loop`, unit: 'ms', evenhand: fold, bare: hand },
  ]
}

/** ms from asking for a room to having it, its facts in a database of its own. */
async function opened(facts: readonly Recorded[]): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'evenhand-bench-'))
  const log = new SqliteLog(openDatabase(dataDir))
  await log.append(
    '12345678',
    0,
    facts.map(({ seq, ...fact }) => ({ cause: `c${seq}`, facts: [fact] })),
  )
  const took = await median(
    () => Room.open('12345678', roundtable, log, Date.now),
    async (room) => {
      if (room.state.seq !== facts.length) throw new Error('the room does not hold all facts')
      await room.stop()
    },
  )
  await log.close()
  rmSync(dataDir, { recursive: true, force: true })
  return took
}

/** ms that the work takes, the median of five after two to warm up; what comes `after` it is not measured. */
async function median<Done>(work: () => Done | Promise<Done>, after?: (done: Done) => Promise<void>): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 7; run++) {
    const began = performance.now()
    const done = await work()
    times.push(performance.now() - began)
    await after?.(done)
  }
  return quantile(times.slice(2), 0.5)
}
