import type { Level } from '../attribution/state.ts'
import { fixedOptions } from '../polls/kinds.ts'
import { legendOf } from '../polls/legend.ts'
import type { Ends, Poll, PollWords, RoundResult } from '../polls/state.ts'
import { lookedUp, type Teller } from './teller.ts'

/** A closed poll's round, as it was recorded. */
export interface Told {
  poll: Poll
  round: number
  found: RoundResult
  level: Level
  withheld: boolean
}

/** In the report's language where the moderators have translated it. */
function wordingIn({ locale }: Teller, poll: Poll): PollWords {
  return poll.translations[locale] ?? poll
}

export function askedIn(teller: Teller, poll: Poll): string {
  const text = wordingIn(teller, poll).text || poll.text
  const level = teller.level(poll.about, poll.openedAt ?? teller.state.at)
  return text ? teller.text(text, level) : (lookedUp(teller.words.asked, poll.kind) ?? '')
}

export function markIn(teller: Teller, poll: Poll, mark: string): string {
  const { words } = teller
  const [option, place] = legendOf(poll, mark)
  const id = mark.split(':')[0] ?? mark
  const own = wordingIn(teller, poll).options[id] ?? poll.options[id]
  const fixed = fixedOptions[poll.kind] ? (lookedUp(words.option, id) ?? lookedUp(words.group, id)) : undefined
  const level = teller.level(poll.about, poll.openedAt ?? teller.state.at)
  const label = fixed ?? teller.text(own || option, level)
  if (place === null) return label
  return `${label}: ${place === 'no opinion' ? words.noOpinion : place}`
}

export function roundIn(teller: Teller, { round }: Told): string {
  return teller.say(teller.words.poll.round, { number: round })
}

/** What the ends of an axis mean; empty where nobody said. */
export function endsIn(teller: Teller, poll: Poll, axis: 'x' | 'y'): Ends {
  const { low = '', high = '' } = wordingIn(teller, poll).axes?.[axis] ?? poll.axes?.[axis] ?? {}
  const level = teller.level(poll.about, poll.openedAt ?? teller.state.at)
  return { low: teller.text(low, level), high: teller.text(high, level) }
}
