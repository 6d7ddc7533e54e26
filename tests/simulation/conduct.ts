import type { Actor } from '@evenhand/shared/kernel/decision'
import type { RoundtableView } from '@evenhand/shared/roundtable/view'
import type { Random } from '../support/random.ts'
import type { Screen } from './screen.ts'

/** Who may be there; a run takes the first two or more. */
export const cast: readonly Actor[] = [
  { id: 'onsite', role: 'onsite-moderator' },
  { id: 'online', role: 'online-moderator' },
  { id: 'p1', role: 'participant' },
  { id: 'p2', role: 'participant' },
  { id: 'display', role: 'display' },
  { id: 'p3', role: 'participant' },
  { id: 'p4', role: 'participant' },
  { id: 'rapporteur', role: 'rapporteur' },
]

/** What a person does next, by what their screen shows. */
export function act(screen: Screen, all: readonly Screen[], random: Random): void {
  if (!screen.held || screen.outbox.size > 3) return
  const { role } = screen.actor
  if (role === 'participant') participate(screen, random)
  if (role === 'onsite-moderator' || role === 'online-moderator') moderate(screen, all, random)
  if (random.chance(0.02)) screen.send(random.pick(['hands.wave', 'life.open', 'floor.give']), { nonsense: true })
}

function participate(screen: Screen, random: Random): void {
  if (random.chance(0.2)) return vote(screen, random)
  const kind = random.pick(['new-point', 'reply', 'clarification', 'point-of-order'])
  const roll = random.next()
  if (roll < 0.5) screen.send('hands.raise', { kind })
  else if (roll < 0.65) screen.send('hands.lower', {})
  else if (roll < 0.75) screen.send('floor.release', {})
  else if (roll < 0.85) screen.send('hands.change', { kind, text: `about ${random.between(1, 9)}` })
  else if (roll < 0.9) screen.send('hands.park', {})
  // Twice the same wish, with an id each: two taps, not one sent again.
  else [1, 2].forEach(() => screen.send('hands.raise', { kind }))
}

function moderate(screen: Screen, all: readonly Screen[], random: Random): void {
  if (random.chance(0.12)) return poll(screen, random)
  const roll = random.next()
  const { queue } = viewOf(screen)
  if (roll < 0.5) {
    // Rivals press "next" in the same moment.
    for (const rival of all) if (rival === screen || (isModerator(rival) && random.chance(0.5))) next(rival, random)
  } else if (roll < 0.6) screen.send('floor.release', {})
  else if (roll < 0.7) screen.send('hands.raiseFor', { name: `Guest ${random.between(1, 4)}`, side: 'online' })
  else if (roll < 0.8 && queue.order[0]) screen.send('hands.lower', { hand: queue.order[0] })
  else if (roll < 0.9) screen.send('signals.send', { text: 'one question from online' })
  else undo(screen)
}

function next(screen: Screen, random: Random): void {
  if (!screen.held) return
  const { queue, floor } = viewOf(screen)
  const to = random.chance(0.8) ? queue.order[0] : random.pick(queue.order)
  if (to) screen.send('floor.give', { to, instead: floor.current?.id ?? null })
}

function undo(screen: Screen): void {
  const last = viewOf(screen).acts?.last
  if (last) screen.send('acts.undo', { act: last.act })
}

/** Mostly in a poll that is open, and in time; some votes come late. */
function vote(screen: Screen, random: Random): void {
  const polls = Object.entries(viewOf(screen).polls.polls)
  const open = polls.filter(([, { stage }]) => stage === 'open')
  const [id] = random.pick(random.chance(0.9) ? open : polls) ?? []
  if (id) screen.send('polls.cast', { poll: id, choice: random.pick(['yes', 'no']) })
}

function poll(screen: Screen, random: Random): void {
  const [id] = random.pick(Object.entries(viewOf(screen).polls.polls)) ?? []
  const roll = random.next()
  if (!id || roll < 0.4) {
    const privacy = random.pick(['anonymous', 'group', 'named'])
    const end = random.chance(0.5) ? { seconds: 5 } : {}
    screen.send('polls.create', { kind: 'yes-no', text: 'Agreed?', privacy, open: true, ...end })
  } else if (roll < 0.7) screen.send('polls.close', { poll: id, again: random.chance(0.2) })
  else if (roll < 0.85) screen.send('polls.seal', { poll: id })
  else screen.send('polls.open', { poll: id })
}

function isModerator({ actor: { role } }: Screen): boolean {
  return role === 'onsite-moderator' || role === 'online-moderator'
}

function viewOf(screen: Screen): RoundtableView {
  return screen.held?.view as RoundtableView
}
