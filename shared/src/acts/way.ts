import { Table } from '../kernel/table.ts'

/** One place in the state: what an act found there and what it left; absent: nothing. `path` leads from the slice's name to the value. */
export interface Step {
  path: readonly string[]
  was?: unknown
  became?: unknown
}

/** The way back of an act: every place it changed. */
export type Way = readonly Step[]

/** All places in which `after` is another than `before`. Tables are compared entry by entry in the time of their difference. */
export function wayBack(before: unknown, after: unknown, path: readonly string[] = []): Step[] {
  if (before === after) return []
  if (before instanceof Table && after instanceof Table) {
    const steps: Step[] = []
    after.changesSince(before, (key, was, is) => steps.push(step([...path, key], was, is)))
    return steps
  }
  if (isRecord(before) && isRecord(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].flatMap((key) => wayBack(before[key], after[key], [...path, key]))
  }
  return same(before, after) ? [] : [step(path, before, after)]
}

/**
 * The state with every place put back as it was; undefined when one of them is no longer as the act left it.
 * A sum that others have added to since (a count of seats) keeps what they added.
 */
export function goBack<State extends object>(state: State, way: Way): State | undefined {
  let result: unknown = state
  for (const { path, was, became } of way) {
    result = put(result, path, was, became)
    if (result === undefined) return undefined
  }
  return result as State
}

function put(holder: unknown, path: readonly string[], was: unknown, became: unknown): unknown {
  const [key = '', ...rest] = path
  if (holder instanceof Table) {
    if (!same(holder.get(key), became)) return undefined
    return was === undefined ? holder.without(key) : holder.with(key, was)
  }
  if (!isRecord(holder)) return undefined
  const held = holder[key]
  if (rest.length > 0) {
    const inner = put(held, rest, was, became)
    return inner === undefined ? undefined : { ...holder, [key]: inner }
  }
  const value = restored(held, was, became)
  if (value === undefined && !same(held, became)) return undefined
  const { [key]: _removed, ...others } = holder
  return value === undefined ? others : { ...others, [key]: value }
}

function restored(held: unknown, was: unknown, became: unknown): unknown {
  if (same(held, became)) return was
  const numbers = typeof held === 'number' && typeof was === 'number' && typeof became === 'number'
  return numbers ? held + was - became : undefined
}

function step(path: readonly string[], was: unknown, became: unknown): Step {
  return { path, ...(was !== undefined && { was }), ...(became !== undefined && { became }) }
}

/** Values here are plain JSON data. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => same(item, b[index]))
  if (!isRecord(a) || !isRecord(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Table)
}
