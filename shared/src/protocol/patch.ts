import { isShown, type Shown } from '../kernel/shown.ts'

/** A JSON Merge Patch (RFC 7396): null removes a member, an object is merged, anything else replaces. */
export type Patch = { [member: string]: unknown }

/**
 * The merge patch that turns one view into another of the same role, or undefined when nothing a screen shows changed.
 * Views hold no null (a merge patch cannot say it) and no array of things: arrays here are short lists of ids, replaced whole.
 */
export function difference(before: object, after: object): Patch | undefined {
  const patch: Patch = {}
  const old = before as Record<string, unknown>
  const now = after as Record<string, unknown>
  for (const key of Object.keys(now)) {
    const was = Object.hasOwn(old, key) ? old[key] : undefined
    const is = now[key]
    if (was === is || is === undefined) continue
    if (isShown(is) && isShown(was)) {
      const entries = was.under === is.under ? shownDifference(was, is) : difference(was.toJSON(), is.toJSON())
      if (entries) patch[key] = entries
    } else if (isRecord(was) && isRecord(is)) {
      const inner = difference(was, is)
      if (inner) patch[key] = inner
    } else if (!(Array.isArray(was) && Array.isArray(is) && sameList(was, is))) patch[key] = is
  }
  for (const key of Object.keys(old))
    if (old[key] !== undefined && (!Object.hasOwn(now, key) || now[key] === undefined)) patch[key] = null
  return orNothing(patch)
}

function orNothing(patch: Patch): Patch | undefined {
  for (const _ in patch) return patch
  return undefined
}

function shownDifference(was: Shown<unknown>, is: Shown<unknown>): Patch | undefined {
  const patch: Patch = {}
  is.source.changesSince(was.source, (key, old, now) => {
    const before = old === undefined ? undefined : was.draw(old, key)
    const after = now === undefined ? undefined : is.draw(now, key)
    const entry =
      after === undefined
        ? before === undefined
          ? undefined
          : null
        : before === undefined
          ? after
          : difference(before, after)
    if (entry === undefined) return
    patch[key] = entry
  })
  return orNothing(patch)
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isShown(value)
}

/** The target with the patch merged into it (RFC 7396, section 2). Untouched members keep their identity, so a screen redraws only what moved. */
export function applyPatch<T>(target: T, patch: unknown): T {
  if (!isRecord(patch)) return patch as T
  const result: Record<string, unknown> = isRecord(target) ? { ...target } : {}
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key]
    else if (key !== '__proto__') result[key] = isRecord(value) ? applyPatch(result[key], value) : value
  }
  return result as T
}
