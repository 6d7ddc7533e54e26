import { applyPatch, type Patch } from './patch.ts'

/**
 * One step of a role's view: it fits a view that stands at `from` and brings it to `to` (places in the log).
 * One that tells only of somebody's connection ends where it begins; taking it twice changes nothing.
 */
export interface Update {
  from: number
  to: number
  patch: Patch
}

export interface Received<View> {
  seq: number
  view: View
}

/**
 * The view after an update; the same view for an update that is already in it (late or doubled);
 * undefined when a step is missing between them, and the screen must ask again with `join {after: seq}`.
 */
export function receive<View>(held: Received<View>, update: Update): Received<View> | undefined {
  if (update.from === held.seq) return { seq: update.to, view: applyPatch(held.view, update.patch) }
  return update.to <= held.seq ? held : undefined
}
