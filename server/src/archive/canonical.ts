import { createHash } from 'node:crypto'
import { isTable } from '@evenhand/shared/kernel/table'

/** SHA-256 (hexadecimal) of a state: equal for equal states, however they came about. Members in the order of their names, those without a value left out. */
export function hashOf(state: object): string {
  return createHash('sha256')
    .update(JSON.stringify(ordered(state)))
    .digest('hex')
}

function ordered(value: unknown): unknown {
  if (isTable(value)) return { table: [...value.entries()].map(([key, held]) => [key, ordered(held)]) }
  if (value instanceof Map)
    return { map: [...(value as Map<unknown, unknown>)].map(([key, held]) => [key, ordered(held)]) }
  if (value instanceof Set) return { set: [...value].map((held) => ordered(held)) }
  if (Array.isArray(value)) return value.map((held) => ordered(held))
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, held]) => [name, ordered(held)])
}
