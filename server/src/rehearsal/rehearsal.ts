import { randomUUID } from 'node:crypto'
import { leftMs } from '@evenhand/shared/floor/clock'
import type { RoundtableView } from '@evenhand/shared/roundtable/view'
import { Asker } from './asker.ts'
import { cast, wishes } from './cast.ts'
import { draftsFor } from './drafts.ts'
import { written } from './phrases.ts'
import { Seat } from './seat.ts'
import { Stander } from './stander.ts'
import { Voter } from './voter.ts'

export interface RehearsalOptions {
  /** Where the server listens, such as `http://127.0.0.1:3000`. */
  address: string
  code: string
  /** Key of the stand-in, who sits with the online moderator's rights. */
  moderatorKey: string
  /** 1 is a human pace, 10 ten times as fast. */
  pace: number
}

/** How often everybody looks up, at pace 1 (ms). */
const beatMs = 1000

/** What a person does in one beat, as a chance: with forty people about one hand every fifteen seconds. */
const chances = { raise: 1 / 600, lower: 1 / 600, drop: 1 / 900, ready: 1 / 10, handOver: 1 / 30 }

/** Fills a roundtable with simulated people, who behave like people until `stop`. */
export function rehearse({ address, code, moderatorKey, pace }: RehearsalOptions): { stop: () => void } {
  const unasked = [...written]
  const people = cast().map((part) => ({
    seat: new Seat(address, { code, device: `rehearsal-${randomUUID()}`, ...part }),
    voter: new Voter(part),
    stander: new Stander(part),
    asker: new Asker(part, unasked),
  }))
  const standIn = new Seat(address, { code, key: moderatorKey, device: `rehearsal-${randomUUID()}` })
  let beats = 0
  let prepared = false
  const timer = setInterval(
    () => {
      beats++
      for (const [place, { seat, voter, stander, asker }] of people.entries()) {
        void actAsPerson(seat, pace, beats === 3 + place && place < 6)
        vote(seat, voter, pace)
        stand(seat, stander, pace)
        write(seat, asker, beats === place && place >= 10 && place < 14)
      }
      if (!prepared && standIn.view) {
        prepared = true
        void prepare(standIn, standIn.view)
      }
      void moderate(standIn, pace)
      void triage(standIn, pace)
    },
    beatMs / Math.min(pace, 10),
  )
  timer.unref()
  return {
    stop: () => {
      clearInterval(timer)
      for (const seat of [...people.map((person) => person.seat), standIn]) seat.leave()
    },
  }
}

async function actAsPerson(seat: Seat, pace: number, eager: boolean): Promise<unknown> {
  const { view, mine } = seat
  const current = view?.floor.current
  if (!view || view.life.stage === 'closed') return undefined
  if (mine.speaking && current) {
    if (current.begunAt === undefined) return seat.send('floor.begin', { intervention: current.id })
    return isDone(current, pace) ? seat.send('floor.release', { intervention: current.id }) : undefined
  }
  if (!mine.hand) {
    if (waitingIn(view) > longestQueue) return undefined
    return eager || chance(chances.raise)
      ? seat.send('hands.raise', { kind: someKind(), ...(chance(0.4) && { text: pick(wishes) }) })
      : undefined
  }
  if (mine.hand.next && !mine.hand.ready && chance(chances.ready)) return seat.send('hands.ready', { ready: true })
  if (chance(chances.lower)) return seat.send('hands.lower')
  if (chance(chances.drop)) seat.dropFor(20_000 / pace)
  return undefined
}

function vote(seat: Seat, voter: Voter, pace: number): void {
  const { view } = seat
  if (!view || view.life.stage === 'closed') return
  for (const ballot of voter.ballots(view.polls, Date.now(), pace)) void seat.send('polls.cast', ballot)
}

function stand(seat: Seat, stander: Stander, pace: number): void {
  const { view } = seat
  if (!view || view.life.stage === 'closed') return
  for (const stood of stander.stands(view.outcomes, Date.now(), pace)) void seat.send('outcomes.stand', stood)
}

function write(seat: Seat, asker: Asker, eager: boolean): void {
  const { view, mine } = seat
  if (!view || view.life.stage === 'closed') return
  const wish = asker.wish(view, mine, eager)
  if (wish) void seat.send(wish.type, wish.data)
}

/** One after the other, so that they stand in the order of the agenda. */
async function prepare(seat: Seat, view: RoundtableView): Promise<void> {
  for (const draft of draftsFor(view)) await seat.send('polls.create', draft)
}

/** People see that there is no more room in this hour. */
const longestQueue = 12

function waitingIn({ queue: { waiting } }: RoundtableView): number {
  return waiting.room + waiting.online + waiting.hub
}

/** Speakers differ: some take half of their time, some all of it and a little more. */
function isDone(
  turn: { id: string; givenAt: number; begunAt?: number | undefined; pausedMs: number; allottedMs: number },
  pace: number,
): boolean {
  const patience = 0.25 + (Number(turn.id.slice(1)) % 7) / 10
  return (
    leftMs(
      {
        givenAt: turn.givenAt,
        pausedMs: turn.pausedMs,
        allottedMs: (turn.allottedMs * patience) / pace,
        ...(turn.begunAt !== undefined && { begunAt: turn.begunAt }),
      },
      Date.now(),
    ) < 0
  )
}

/** Keeps the table going while no human on-site moderator does: takes the suggestion as soon as the floor is free. */
async function moderate(seat: Seat, pace: number): Promise<unknown> {
  const { view } = seat
  if (!view || view.life.stage === 'closed' || view.signals?.onsiteConnected) return undefined
  const [next] = view.queue.order
  const { current } = view.floor
  if (!current) return next === undefined ? undefined : seat.send('floor.give', { to: next, instead: null })
  const silent = current.begunAt === undefined && Date.now() - current.givenAt > 15_000 / pace
  return silent ? seat.send('floor.noAnswer', { intervention: current.id }) : undefined
}

/** Hands the table one question at a time; while no human on-site moderator is there it is answered after a while. */
async function triage(seat: Seat, pace: number): Promise<unknown> {
  const { view } = seat
  if (!view || view.life.stage !== 'live') return undefined
  const open = Object.entries(view.questions.questions).filter(([, { end }]) => !end)
  const [atTable] = open.filter(([, { forwardedAt }]) => forwardedAt !== undefined)
  if (atTable) {
    const [question, { forwardedAt = 0 }] = atTable
    const answered = !view.signals?.onsiteConnected && Date.now() - forwardedAt > 40_000 / pace
    return answered ? seat.send('questions.end', { question, end: 'answered-live' }) : undefined
  }
  const [best] = open.filter(([, { to }]) => to === undefined).sort(([, a], [, b]) => b.supports - a.supports)
  if (!best || best[1].supports < fewestSupports || !chance(chances.handOver)) return undefined
  return seat.send('questions.forward', { question: best[0] })
}

/** So many must want a question answered before it goes to the table. */
const fewestSupports = 5

function someKind() {
  return pick(['new-point', 'new-point', 'new-point', 'new-point', 'reply', 'reply', 'clarification'] as const)
}

function chance(probability: number): boolean {
  return Math.random() < probability
}

function pick<T>(choices: readonly [T, ...T[]] | readonly T[]): T {
  return choices[Math.floor(Math.random() * choices.length)] as T
}
