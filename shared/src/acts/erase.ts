import { withoutWords, type Erasure, type OwnWords } from '../kernel/erasure.ts'
import type { Step, Way } from './way.ts'

/**
 * A way back as it would have been had the words never been there, so that an act that was taken back is taken back at every replay too.
 * `own`: the words of a slice of the state.
 */
export function erasedWay(
  way: Way,
  own: (slice: string) => { words: readonly OwnWords[]; kept: readonly string[] },
  erasure: Erasure,
): Step[] {
  return way.flatMap((step): Step[] => {
    const [slice = '', table] = step.path
    // Whom a name finds is worked out anew.
    if (slice === 'participants' && (table === 'names' || table === 'namesakes')) return []
    const { words, kept } = own(slice)
    const plain = (value: unknown) => withoutWords(value, words, erasure, kept)
    if ('lost' in step) {
      const lost = step.lost.map(({ index, item }) => ({ index, item: plain(item) }))
      return [{ ...step, lost, gained: step.gained.map(plain) }]
    }
    const { was, became, ...rest } = step
    const member = step.path.at(-1) ?? ''
    if (isOfTheirs(step.path, erasure)) {
      if (words.some(({ gone }) => gone?.includes(member))) return [rest]
      if (words.some(({ blank }) => blank?.includes(member))) return [{ ...rest, was: '', became: '' }]
    }
    if (kept.includes(member)) return [step]
    return [
      {
        ...rest,
        ...(was !== undefined && { was: plain(was) }),
        ...(became !== undefined && { became: plain(became) }),
      },
    ]
  })
}

/** Whether the step is about a member of a thing of theirs; a key may be made of several ids. */
function isOfTheirs(path: readonly string[], { isTheirs }: Erasure): boolean {
  return path.length > 3 && (path.at(-2) ?? '').split('/').some(isTheirs)
}
