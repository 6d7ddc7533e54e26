import { pointsToGive } from '@evenhand/shared/polls/kinds'
import type { Choice } from '@evenhand/shared/polls/state'
import type { PollView } from '@evenhand/shared/polls/view'
import type { Part } from './cast.ts'
import { entries, views } from './phrases.ts'

type Asked = Pick<PollView, 'kind' | 'order' | 'least' | 'most'>

/** How much one person likes a thing, 0 to 1. */
type Taste = (thing: string) => number

/**
 * What a person thinks about the things of one poll: their group and side think alike, to a degree, so that splits tell something; the
 * rest is their own. `random` gives numbers from 0 to 1, as `Math.random` does.
 */
export function tasteOf({ stakeholderGroup = '', side }: Part, poll: string, random: () => number): Taste {
  return (thing) => 0.5 * shared(stakeholderGroup, poll, thing) + 0.2 * shared(side, poll, thing) + 0.3 * random()
}

/** A ballot that fits the poll, as this person leans. */
export function choiceFor({ kind, order, least, most }: Asked, part: Part, taste: Taste): Choice {
  const [best = ''] = byTaste(order, taste)
  switch (kind) {
    case 'single':
      return best
    case 'multiple':
      return byTaste(order, taste).slice(0, between(least, most, taste('how many')))
    case 'ranking':
      return byTaste(order, taste)
    case 'yes-no': {
      const mood = taste('agree')
      return mood > 0.5 ? 'yes' : mood > 0.4 ? 'abstain' : 'no'
    }
    case 'agreement':
      return order[between(0, order.length - 1, sharpened(1 - taste('agree')))] ?? best
    case 'census':
      return order.find((group) => group === part.stakeholderGroup) ?? 'other'
    case 'scale':
      return each(order, (statement) =>
        taste(`known ${statement}`) < 0.2 ? null : between(least, most, sharpened(taste(statement))),
      )
    case 'grid':
      return each(order, (thing) => ({
        x: between(0, 10, sharpened(taste(`${thing} x`))),
        y: between(0, 10, sharpened(taste(`${thing} y`))),
      }))
    case 'points':
      return sharing(order, taste)
    case 'words':
      return byTaste(entries, taste).slice(0, between(Math.max(least, 1), most, taste('how many')))
    case 'text':
      return views[between(0, views.length - 1, shared(part.name))] ?? ''
  }
}

function byTaste(things: readonly string[], taste: Taste): string[] {
  const rated = things.map((thing) => ({ thing, rate: taste(thing) }))
  return rated.sort((a, b) => b.rate - a.rate).map(({ thing }) => thing)
}

function each<T>(order: readonly string[], give: (thing: string) => T): Record<string, T> {
  return Object.fromEntries(order.map((thing) => [thing, give(thing)]))
}

/** All points, in steps of five as people give them; the favourite takes what is left over. */
function sharing(order: readonly string[], taste: Taste): Record<string, number> {
  const rated = order.map((thing) => [thing, taste(thing) ** 3] as const)
  const sum = rated.reduce((total, [, rate]) => total + rate, 0)
  const shares = rated.map(([thing, rate]): [string, number] => [
    thing,
    Math.floor(((rate / sum) * pointsToGive) / 5) * 5,
  ])
  const left = pointsToGive - shares.reduce((total, [, points]) => total + points, 0)
  const favourite = shares.toSorted(([, a], [, b]) => b - a)[0]
  if (favourite) favourite[1] += left
  return Object.fromEntries(shares)
}

/** A whole number from `least` to `most`. */
function between(least: number, most: number, part: number): number {
  return Math.min(most, least + Math.floor(part * (most - least + 1)))
}

/** What is a mean of several opinions lies near the middle; people do not. */
function sharpened(rate: number): number {
  return Math.min(1, Math.max(0, 0.5 + (rate - 0.5) * 2))
}

/** The same for all who share a group or side: a hash (FNV-1a, its bits mixed once more) as a number from 0 to 1. */
function shared(...about: string[]): number {
  let hash = 0x811c9dc5
  for (const character of about.join('\n')) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32
}
