import type { Choice, Spot } from '@evenhand/shared/polls/state'
import type { PollView } from '@evenhand/shared/polls/view'

/** What each kind of ballot is given. A choice that is not complete yet has the shape of the whole, with parts missing. */
export interface ChoosingProps {
  poll: PollView
  choice: Choice | undefined
  onChange(choice: Choice): void
}

export function oneIn(choice: Choice | undefined): string {
  return typeof choice === 'string' ? choice : ''
}

export function listIn(choice: Choice | undefined): readonly string[] {
  return isList(choice) ? choice : []
}

/** By statement, option or thing what was given. */
export function recordIn(choice: Choice | undefined): Readonly<Record<string, number | null | Spot>> {
  return typeof choice === 'object' && !isList(choice) ? choice : {}
}

export function pointsIn(choice: Choice | undefined): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(recordIn(choice)).filter((given): given is [string, number] => typeof given[1] === 'number'),
  )
}

export function sumOf(points: Readonly<Record<string, number>>): number {
  return Object.values(points).reduce((sum, given) => sum + given, 0)
}

export function spotsIn(choice: Choice | undefined): Readonly<Record<string, Spot>> {
  return Object.fromEntries(
    Object.entries(recordIn(choice)).filter((given): given is [string, Spot] => isSpot(given[1])),
  )
}

function isList(choice: Choice | undefined): choice is readonly string[] {
  return Array.isArray(choice)
}

function isSpot(given: number | null | Spot): given is Spot {
  return typeof given === 'object' && given !== null
}
