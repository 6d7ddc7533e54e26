import type { Erasure } from '../kernel/erasure.ts'
import { folded } from '../kernel/text.ts'
import type { PollsFacts } from './messages.ts'
import type { PollKind } from './state.ts'

type Fact = { type: string; data: object }
type Cast = PollsFacts['polls.cast']
type Reviewed = PollsFacts['polls.reviewed']

/** Takes what a person wrote under their name out of the facts of polls; a ballot stays counted, and its choice among given options stays. */
export function erasingPolls(before: readonly Fact[], { isTheirs }: Erasure): (fact: Fact) => object {
  const kinds = new Map<string, PollKind>()
  const own = new Set<string>()
  const others = new Set<string>()
  for (const { type, data } of before) {
    if (type === 'polls.created' || type === 'polls.edited') {
      const { id, kind } = data as PollsFacts['polls.created']
      kinds.set(id, kind)
    }
    if (type !== 'polls.cast' || !('voter' in data)) continue
    const { poll, voter, choice } = data as Cast
    if (kinds.get(poll) !== 'words') continue
    for (const word of choice as readonly string[]) (isTheirs(voter) ? own : others).add(`${poll} ${folded(word)}`)
  }
  return ({ type, data }) => {
    if (type === 'polls.cast' && 'voter' in data) return cast(data as Cast)
    return type === 'polls.reviewed' ? reviewed(data as Reviewed) : data
  }

  function cast(ballot: Cast): Cast {
    const kind = kinds.get(ballot.poll)
    if (!isTheirs(ballot.voter) || (kind !== 'text' && kind !== 'words')) return ballot
    const { withheld: _withheld, ...rest } = ballot
    // An empty text is shown to nobody.
    return kind === 'text' ? { ...rest, choice: '', withheld: { text: 'hidden' } } : { ...rest, choice: [] }
  }

  function reviewed(review: Reviewed): Reviewed {
    const { poll, entry } = review
    if (kinds.get(poll) === 'text' && isTheirs(entry)) return { ...review, shown: false }
    const word = `${poll} ${entry}`
    return own.has(word) && !others.has(word) ? { ...review, entry: '' } : review
  }
}
