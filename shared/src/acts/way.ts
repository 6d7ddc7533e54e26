import { isTable } from '../kernel/table.ts'

/**
 * One place in the state that an act changed; `path` leads there from the slice's name. A value is what it was and what it
 * became (absent: nothing), a `sum` one that others may have added to since; a list is what it lost and what it gained.
 */
export type Step =
  | { path: readonly string[]; was?: unknown; became?: unknown; sum?: true }
  | { path: readonly string[]; lost: readonly Lost[]; gained: readonly unknown[] }
type Lost = { index: number; item: unknown }

/** The way back of an act: every place it changed. */
export type Way = readonly Step[]

/**
 * All places in which `after` is another than `before`. Tables are compared in the time of their difference. `sums` names the
 * places that many acts add to, as in `seats.*` (`*`: any key); of all other places an undoing takes back only what the act left there.
 */
export function wayBack(before: unknown, after: unknown, sums: readonly string[]): Step[] {
  const patterns = sums.map((sum) => sum.split('.'))
  return steps(before, after, [])

  function steps(was: unknown, is: unknown, path: readonly string[]): Step[] {
    if (was === is) return []
    if (isTable(was) && isTable(is)) {
      const found: Step[] = []
      is.changesSince(was, (key, old, now) => found.push(...steps(old, now, [...path, key])))
      return found
    }
    if (Array.isArray(was) && Array.isArray(is)) return listSteps(was, is, path)
    if (isRecord(was) && isRecord(is) && was['id'] === is['id']) {
      const inner: Step[] = []
      for (const key of Object.keys(is))
        if (was[key] !== is[key]) inner.push(...steps(was[key], is[key], [...path, key]))
      for (const key of Object.keys(was))
        if (!Object.hasOwn(is, key)) inner.push(...steps(was[key], undefined, [...path, key]))
      // What has an id must still be the same thing when its parts are put back: the next speaker's clock is not this one's.
      const guarded = inner.length > 0 && was['id'] !== undefined && was['id'] !== path.at(-1)
      return guarded ? [{ path: [...path, 'id'], was: was['id'], became: was['id'] }, ...inner] : inner
    }
    return same(was, is) ? [] : [valueStep(was, is, path)]
  }

  function valueStep(was: unknown, became: unknown, path: readonly string[]): Step {
    const sum = patterns.some(
      (pattern) =>
        pattern.length === path.length && pattern.every((part, index) => part === '*' || part === path[index]),
    )
    return {
      path,
      ...(was !== undefined && { was }),
      ...(became !== undefined && { became }),
      ...(sum && { sum }),
    }
  }

  function listSteps(was: readonly unknown[], became: readonly unknown[], path: readonly string[]): Step[] {
    const lost = missing(was, became)
    const gained = missing(became, was).map(({ item }) => item)
    const step = { path, lost, gained }
    if (!same(backInList(became, step), was)) return [{ path, was, became }]
    return lost.length + gained.length > 0 ? [step] : []
  }
}

/** The state with every place put back as it was; undefined when one of them is no longer as the act left it. */
export function goBack<State extends object>(state: State, way: Way): State | undefined {
  let result: unknown = state
  for (const step of way) {
    result = put(result, step.path, step)
    if (result === undefined) return undefined
  }
  return result as State
}

function put(holder: unknown, path: readonly string[], step: Step): unknown {
  const [key = '', ...rest] = path
  const held = isTable(holder) ? holder.get(key) : isRecord(holder) ? holder[key] : undefined
  if (rest.length > 0) {
    // A hand that was passed over and is down by now needs no putting back of how often it was.
    if (held === undefined) return 'sum' in step ? holder : undefined
    const inner = put(held, rest, step)
    return inner === undefined ? undefined : replaced(holder, key, inner)
  }
  const back = restored(held, step)
  return back && replaced(holder, key, back.value)
}

function restored(held: unknown, step: Step): { value: unknown } | undefined {
  if ('lost' in step) {
    const value = Array.isArray(held) ? backInList(held, step) : undefined
    return value && { value }
  }
  const { was, became, sum } = step
  if (same(held, became)) return { value: was }
  if (!sum || typeof held !== 'number') return undefined
  return { value: held - (Number(became ?? 0) - Number(was ?? 0)) }
}

function replaced(holder: unknown, key: string, value: unknown): unknown {
  if (isTable(holder)) return value === undefined ? holder.without(key) : holder.with(key, value)
  const { [key]: _removed, ...others } = holder as Record<string, unknown>
  return value === undefined ? others : { ...others, [key]: value }
}

/** The list without what it gained and with what it lost in its old place; undefined when something gained is no longer there. */
function backInList(
  held: readonly unknown[],
  { lost, gained }: { lost: readonly Lost[]; gained: readonly unknown[] },
): unknown[] | undefined {
  if (missing(gained, held).length > 0) return undefined
  const back = missing(held, gained).map(({ item }) => item)
  for (const { index, item } of lost) back.splice(index, 0, item)
  return back
}

/** The items of a list that the other has not; what stands twice must stand there twice. */
function missing(list: readonly unknown[], other: readonly unknown[]): Lost[] {
  const left = [...other]
  return list.flatMap((item, index) => {
    const found = left.findIndex((candidate) => same(candidate, item))
    if (found >= 0) left.splice(found, 1)
    return found >= 0 ? [] : [{ index, item }]
  })
}

/** Values here are plain JSON data. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => same(item, b[index]))
  if (!isRecord(a) || !isRecord(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isTable(value)
}
