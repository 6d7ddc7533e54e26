import fc, { type Arbitrary } from 'fast-check'
import { z } from 'zod'

interface Shape {
  type?: string
  properties?: Record<string, Shape>
  required?: string[]
  items?: Shape
  maxItems?: number
  minItems?: number
  enum?: unknown[]
  const?: unknown
  anyOf?: Shape[]
  minimum?: number
  maximum?: number
  pattern?: string
  propertyNames?: Shape
  additionalProperties?: Shape | boolean
}

/** Data that mostly passes this schema; `ids` are what stands where an id is asked for. */
export function dataFor(schema: z.ZodType, ids: readonly string[]): Arbitrary<unknown> {
  return arbitrary(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape, ids)
}

const oddWords = fc.constantFrom('', ' ', 'a', '__proto__', 'constructor', '👨‍👩‍👧‍👦', 'نعم', 'x'.repeat(90), '\u202e')

function arbitrary(shape: Shape, ids: readonly string[]): Arbitrary<unknown> {
  if (shape.const !== undefined) return fc.constant(shape.const)
  if (shape.enum) return fc.constantFrom(...shape.enum)
  if (shape.anyOf) return fc.oneof(...shape.anyOf.map((choice) => arbitrary(choice, ids)))
  if (shape.type === 'object') return record(shape, ids)
  if (shape.type === 'array')
    return fc.array(arbitrary(shape.items ?? {}, ids), { minLength: shape.minItems ?? 0, maxLength: 4 })
  if (shape.type === 'integer') return fc.oneof(fc.integer(bounds(shape)), fc.constantFrom(...ends(shape)))
  if (shape.type === 'boolean') return fc.boolean()
  if (shape.type === 'null') return fc.constant(null)
  if (shape.pattern) return patterned(new RegExp(shape.pattern), ids)
  return oddWords
}

/** Mostly what fits the pattern. */
function patterned(pattern: RegExp, ids: readonly string[]): Arbitrary<string> {
  const fitting = ids.filter((id) => pattern.test(id))
  const any = fc.constantFrom(...ids)
  return fitting.length > 0 ? fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...fitting) }, any) : any
}

function record(
  { properties = {}, required = [], propertyNames, additionalProperties }: Shape,
  ids: readonly string[],
) {
  if (propertyNames && typeof additionalProperties === 'object')
    return fc.dictionary(arbitrary(propertyNames, ids) as Arbitrary<string>, arbitrary(additionalProperties, ids), {
      maxKeys: 3,
    })
  const members = Object.fromEntries(Object.entries(properties).map(([key, member]) => [key, arbitrary(member, ids)]))
  return fc.record(members, { requiredKeys: required, noNullPrototype: true })
}

function bounds({ minimum = -1e15, maximum = 1e15 }: Shape) {
  return { min: Math.max(minimum, Number.MIN_SAFE_INTEGER), max: Math.min(maximum, Number.MAX_SAFE_INTEGER) }
}

function ends(shape: Shape): number[] {
  const { min, max } = bounds(shape)
  return [min, max]
}
