import { refuse, type Refusal } from '../kernel/decision.ts'
import { cleanText, folded, isWellFormed, lengthInGraphemes } from '../kernel/text.ts'
import type { Choice, Poll, PollKind, Spot } from './state.ts'

/** Options whose words every screen has in its own language, as they stand on the ballot. */
export const fixedOptions: Partial<Record<PollKind, readonly string[]>> = {
  'yes-no': ['yes', 'no', 'abstain'],
  agreement: ['agree-strongly', 'agree', 'neither', 'disagree', 'disagree-strongly'],
  census: [
    'Civil Society',
    'Government',
    'Intergovernmental Organization',
    'Private Sector',
    'Technical Community',
    'other',
  ],
}

/** Kinds in which a ballot holds one option: hands can be counted for them, and two rounds show who moved. */
const oneOfKinds = ['single', 'yes-no', 'agreement', 'census'] as const satisfies readonly PollKind[]

export function isOneOf(kind: PollKind): boolean {
  return (oneOfKinds as readonly PollKind[]).includes(kind)
}

/** Kinds whose ballots hold people's own words. */
export function isWritten(kind: PollKind): boolean {
  return kind === 'words' || kind === 'text'
}

/** How many options each kind needs to be opened; none for those that have their own or need none. */
export const optionsNeeded: Partial<Record<PollKind, number>> = {
  single: 2,
  multiple: 2,
  scale: 1,
  ranking: 2,
  points: 2,
  grid: 1,
}

export const mostWord = 25
export const mostText = 600
export const pointsToGive = 100
export const gridSteps = 10
/** How long (ms) after the countdown a ballot that was sent in time may still be under way. */
export const graceMs = 2000

/** The marks that a ballot makes, each with its weight: a tally is the sum of the marks of its ballots. */
export function marks({ kind }: Pick<Poll, 'kind'>, choice: Choice): (readonly [key: string, weight: number])[] {
  if (kind === 'words' || kind === 'text') return []
  if (typeof choice === 'string') return [[choice, 1]]
  if (isList(choice)) return choice.map((option, index) => [kind === 'ranking' ? `${option}:${index + 1}` : option, 1])
  return Object.entries(choice).flatMap(([option, given]): (readonly [string, number])[] => {
    if (kind === 'points') return typeof given === 'number' && given > 0 ? [[option, given]] : []
    if (given === null) return [[`${option}:none`, 1]]
    return [[typeof given === 'number' ? `${option}:${given}` : `${option}:${given.x},${given.y}`, 1]]
  })
}

/** The choice as this poll counts it, or why it cannot be counted; nothing is guessed or filled in. */
export function checkChoice(poll: Poll, choice: Choice): Choice | Refusal {
  switch (poll.kind) {
    case 'single':
    case 'yes-no':
    case 'agreement':
    case 'census':
      return typeof choice === 'string' && poll.order.includes(choice) ? choice : wrong('must be one of the options')
    case 'multiple':
      return severalOf(poll, choice)
    case 'ranking':
      return isList(choice) && choice.length === poll.order.length && areOptions(poll, choice)
        ? choice
        : wrong('must name every option once, the best first')
    case 'words':
      return wordsOf(poll, choice)
    case 'text':
      return textOf(choice)
    case 'scale':
      return recordOf(
        poll,
        choice,
        `must give each statement a step from ${poll.least} to ${poll.most}, or null`,
        (given) => (given === null ? true : isStep(given, poll.least, poll.most)),
      )
    case 'points':
      return pointsOf(poll, choice)
    case 'grid':
      return recordOf(poll, choice, `must give each thing a place {x, y} from 0 to ${gridSteps}`, (given) =>
        isSpot(given),
      )
  }
}

function severalOf({ least, most, order }: Poll, choice: Choice): Choice | Refusal {
  const fits = isList(choice) && choice.length >= least && choice.length <= most && areOptions({ order }, choice)
  return fits ? choice : wrong(`must name ${least} to ${most} of the options, each once`)
}

function wordsOf({ most }: Poll, choice: Choice): Choice | Refusal {
  const given = typeof choice === 'string' ? [choice] : choice
  if (!isList(given)) return wrong('must be a list of words')
  const cleaned = given.map((word) => (isWellFormed(word) ? cleanText(word) : '')).filter((word) => word !== '')
  const once = cleaned.filter((word, index) => cleaned.findIndex((other) => folded(other) === folded(word)) === index)
  if (once.length === 0 || once.length > most) return wrong(`must hold 1 to ${most} entries`)
  const long = once.some((word) => lengthInGraphemes(word, mostWord) > mostWord || folded(word) === '')
  return long ? wrong(`must hold entries of at most ${mostWord} characters`) : once
}

function textOf(choice: Choice): Choice | Refusal {
  if (typeof choice !== 'string' || !isWellFormed(choice)) return wrong('must be a text')
  const text = cleanText(choice, true)
  if (text === '') return wrong('is empty')
  return lengthInGraphemes(text, mostText) > mostText ? wrong(`is longer than ${mostText} characters`) : text
}

function pointsOf(poll: Poll, choice: Choice): Choice | Refusal {
  const expected = `must share ${pointsToGive} points among the options, in whole points`
  const given = recordOf(poll, choice, expected, (points) => isStep(points, 0, pointsToGive), true)
  if ('refused' in (given as object)) return given
  const sum = Object.values(given as Record<string, number>).reduce((total, points) => total + points, 0)
  return sum === pointsToGive ? given : wrong(`${expected}; these are ${sum}`)
}

/** A record with a fitting value for each option; with `partly` some may be left out. */
function recordOf(
  { order }: Pick<Poll, 'order'>,
  choice: Choice,
  expected: string,
  fits: (given: number | null | Spot) => boolean,
  partly = false,
): Choice | Refusal {
  if (typeof choice === 'string' || isList(choice)) return wrong(expected)
  const given = Object.entries(choice)
  const complete = partly || given.length === order.length
  return complete && given.every(([option, value]) => order.includes(option) && fits(value)) ? choice : wrong(expected)
}

function isList(choice: Choice): choice is readonly string[] {
  return Array.isArray(choice)
}

function areOptions({ order }: Pick<Poll, 'order'>, choice: readonly string[]): boolean {
  return new Set(choice).size === choice.length && choice.every((option) => order.includes(option))
}

function isStep(given: unknown, least: number, most: number): boolean {
  return Number.isInteger(given) && Number(given) >= least && Number(given) <= most
}

function isSpot(given: number | null | Spot): boolean {
  return typeof given === 'object' && given !== null && isStep(given.x, 0, gridSteps) && isStep(given.y, 0, gridSteps)
}

function wrong(expected: string): Refusal {
  return refuse('wrong-choice', `data.choice ${expected}`, { path: 'data.choice' })
}
