import { undeclared } from '../polls/state.ts'
import { noStances, usualThresholds, type Label, type Objected, type Stances, type Thresholds } from './state.ts'

/** Groups with fewer stances than this have no share: they count as heard, and their open objections count. */
const fewestScored = 3
/** |z| above which a difference between the sides is more than chance (two-proportion z-test, 5 %). */
const significant = 1.96

export interface GroupStances {
  stances: Stances
  /** Members who have joined; 0: nobody of this group is here. */
  present: number
}

/** Convergence of one outcome; shares between 0 and 1. */
export interface Convergence {
  /** Geometric mean of the scored groups' support (`scoreOf`); absent where no group is scored. */
  score?: number
  /** The scored group that supports it least. */
  weakest?: { group: string; score: number }
  /** Support and can live, of those who said where they stand. */
  share?: number
  /** Groups that said anything, of those that are declared or expected at such a table. */
  heard: number
  groups: number
  /** Groups that are here and said nothing. */
  silent: readonly string[]
  /** Groups of which nobody is here. */
  absent: readonly string[]
  /** p of the room minus p online, where both are scored; `notable` when it is more than chance. */
  sideGap?: { difference: number; notable: boolean }
  suggested: Label
}

/**
 * How much a group supports an outcome: e = p·(1 − q) with p = (A + ½)/(n + 1), q = (D + ½)/(n + 1), A = support + can live with it,
 * D = concern + object, n = A + D + no position (Jeffreys prior on both, as Pol.is' group-aware consensus was corrected to).
 */
export function scoreOf(stances: Stances): number {
  const { supports, opposes, stated } = sumsOf(stances)
  return ((supports + 0.5) / (stated + 1)) * (1 - (opposes + 0.5) / (stated + 1))
}

/** Groups without members and stances are absent. `objections`: of the present round. */
export function convergenceOf(
  groups: ReadonlyMap<string, GroupStances>,
  sides: ReadonlyMap<string, GroupStances>,
  objections: Objected,
  thresholds: Thresholds = usualThresholds,
): Convergence {
  const scored = [...groups]
    .filter(([, { stances }]) => sumsOf(stances).stated >= fewestScored)
    .map(([group, { stances }]) => ({ group, score: scoreOf(stances) }))
    .sort((a, b) => a.score - b.score || (a.group < b.group ? -1 : 1))
  const [weakest] = scored
  const score =
    scored.length > 0
      ? Math.exp(scored.reduce((sum, { score }) => sum + Math.log(score), 0) / scored.length)
      : undefined
  const all = [...groups.values()].reduce((sum, { stances }) => added(sum, stances), noStances)
  const { supports, stated } = sumsOf(all)
  const share = stated > 0 ? supports / stated : undefined
  const gap = sideGapOf(sides)
  const found = {
    ...(score !== undefined && { score }),
    ...(weakest && { weakest }),
    ...(share !== undefined && { share }),
    ...coverageOf(groups),
    ...(gap && { sideGap: gap }),
  }
  return { ...found, suggested: suggestedLabel(found, groups, objections, thresholds) }
}

function coverageOf(groups: ReadonlyMap<string, GroupStances>) {
  const declared = [...groups].filter(([group]) => group !== undeclared)
  const unheard = declared.filter(([, { stances }]) => total(stances) === 0)
  const names = (cells: typeof declared) => cells.map(([group]) => group).sort()
  return {
    heard: declared.length - unheard.length,
    groups: declared.length,
    silent: names(unheard.filter(([, { present }]) => present > 0)),
    absent: names(unheard.filter(([, { present }]) => present === 0)),
  }
}

function suggestedLabel(
  { score, weakest, share = 0, silent }: Omit<Convergence, 'suggested'>,
  groups: ReadonlyMap<string, GroupStances>,
  { open, upheld }: Objected,
  thresholds: Thresholds,
): Label {
  const all = [...groups.values()].reduce((sum, { stances }) => added(sum, stances), noStances)
  const isQuiet = ([group, { stances, present }]: readonly [string, GroupStances]) =>
    group !== undeclared && present > 0 && total(stances) < thresholds.turnout * present
  // Where nobody is scored, nothing is known of how far they have come together.
  if (score === undefined || !weakest) return 'unclear'
  if (all.unclear > thresholds.unclear * total(all) || [...groups].some(isQuiet)) return 'unclear'
  const least = weakest.score
  const unopposed = open === 0 && upheld === 0
  if (unopposed && silent.length === 0 && least >= thresholds.weakestForFull) return 'full'
  if (unopposed && score >= thresholds.score && least >= thresholds.weakest) return 'rough'
  return share >= thresholds.share && (least < thresholds.weakest || !unopposed) ? 'opposition' : 'divergence'
}

/** p(room) − p(online), hubs counted as online; a two-proportion z-test with the pooled share. */
function sideGapOf(sides: ReadonlyMap<string, GroupStances>): Convergence['sideGap'] {
  const room = sumsOf(sides.get('room')?.stances ?? noStances)
  const online = sumsOf(added(sides.get('online')?.stances ?? noStances, sides.get('hub')?.stances ?? noStances))
  if (room.stated < fewestScored || online.stated < fewestScored) return undefined
  const plain = room.supports / room.stated - online.supports / online.stated
  const pooled = (room.supports + online.supports) / (room.stated + online.stated)
  const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / room.stated + 1 / online.stated))
  const difference = (room.supports + 0.5) / (room.stated + 1) - (online.supports + 0.5) / (online.stated + 1)
  return { difference, notable: deviation > 0 && Math.abs(plain / deviation) > significant }
}

function sumsOf({ support, 'can-live': canLive, concern, object, 'no-position': none }: Stances) {
  const supports = support + canLive
  const opposes = concern + object
  return { supports, opposes, stated: supports + opposes + none }
}

export function total(stances: Stances): number {
  return Object.values(stances).reduce((sum, count) => sum + count, 0)
}

export function added(a: Stances, b: Stances): Stances {
  return {
    support: a.support + b.support,
    'can-live': a['can-live'] + b['can-live'],
    'no-position': a['no-position'] + b['no-position'],
    concern: a.concern + b.concern,
    object: a.object + b.object,
    unclear: a.unclear + b.unclear,
  }
}
