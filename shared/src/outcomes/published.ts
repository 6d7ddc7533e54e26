import {
  nothingPublished,
  roundOf,
  type Moved,
  type Outcome,
  type OutcomesState,
  type Picture,
  type Stand,
} from './state.ts'

/** So many people at least stand elsewhere in the one picture than in the other. */
const fewestApart = 3

type Round = Pick<Outcome, 'id' | 'round'>

/** The picture as it is now. */
export function pictureNow({ cells }: OutcomesState, round: Round, at: number): Picture {
  const prefix = roundOf(round)
  return {
    cells: Object.fromEntries(
      cells.startingWith(prefix, Infinity).map(([key, stances]) => [key.slice(prefix.length), stances]),
    ),
    at,
  }
}

/**
 * Between two pictures of a round at least three people have moved, so that none of them can be told by watching it. The picture is one
 * step behind, because the last one before closing must be as far from what it came to. `former`: where this person stood before.
 */
export function published(
  state: OutcomesState,
  round: Round,
  { person, former, stand, at }: { person: string; former: Stand | undefined; stand: Stand; at: number },
): OutcomesState {
  const held = state.published.get(roundOf(round)) ?? nothingPublished
  const move = (moved: Moved) => movedBy(moved, person, placeOf(former), placeOf(stand))
  const [sinceShown, sinceNext] = [move(held.sinceShown), move(held.sinceNext)]
  const next =
    Object.keys(sinceNext).length < fewestApart
      ? { ...held, sinceShown, sinceNext }
      : { shown: held.next, next: pictureNow(state, round, at), sinceShown: sinceNext, sinceNext: {} }
  return { ...state, published: state.published.with(roundOf(round), next) }
}

/** What a round has come to is shown, unless fewer than three stand elsewhere than in what was shown of it: opened again for one, it stays. */
export function settled(state: OutcomesState, round: Round, at: number): OutcomesState {
  const { sinceShown } = state.published.get(roundOf(round)) ?? nothingPublished
  if (Object.keys(sinceShown).length < fewestApart) return state
  const last = pictureNow(state, round, at)
  return {
    ...state,
    published: state.published.with(roundOf(round), { shown: last, next: last, sinceShown: {}, sinceNext: {} }),
  }
}

function movedBy(moved: Moved, person: string, from: string, to: string): Moved {
  const { [person]: before = from, ...others } = moved
  return before === to ? others : { ...others, [person]: before }
}

function placeOf(stand: Stand | undefined): string {
  return stand ? [stand.stance, stand.stakeholderGroup, stand.side].join('/') : ''
}
