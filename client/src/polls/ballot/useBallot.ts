import type { Choice } from '@evenhand/shared/polls/state'
import type { PollView } from '@evenhand/shared/polls/view'
import { useDraft, useDraftTexts, type SendOptions } from '../../session/hooks.ts'

/** What this device remembers of the person's own answer: the server tells nobody, not even them. */
interface Cast {
  series: number
  round: number
  choice: Choice
}

export interface Ballot {
  /** As the ballot shows it: half filled, or the earlier answer where another round begins. */
  choice: Choice | undefined
  /** Something stands on it that was not sent. */
  begun: boolean
  /** What the server has, while it counts. */
  cast: Choice | undefined
  /** The ballot begins with an answer to the first round, or to one that was begun anew. */
  from: 'round' | 'reset' | undefined
  change(choice: Choice): void
  /** Forgets what was not sent. */
  drop(): void
  /** With these the command is remembered once the server has it. */
  sending(choice: Choice): SendOptions
}

/** One's own ballot, kept by this device under the roundtable's code: it survives updates, reload and the loss of the connection. */
export function useBallot(id: string, { series, round }: Pick<PollView, 'series' | 'round'>): Ballot {
  const draft = useDraft(`ballot.${id}`)
  const remembered = useDraft(`cast.${id}`)
  const half = read(draft.text) as Choice | undefined
  const last = read(remembered.text) as Cast | undefined
  const counts = last?.series === series
  return {
    choice: half ?? last?.choice,
    begun: half !== undefined,
    cast: counts ? last.choice : undefined,
    from: !last || counts ? undefined : last.round < round ? 'round' : 'reset',
    change: (choice) => draft.setText(JSON.stringify(choice)),
    drop: draft.clear,
    sending: (choice) => ({
      draft: draft.key,
      remember: { key: remembered.key, text: JSON.stringify({ series, round, choice } satisfies Cast) },
    }),
  }
}

/** Those of these polls that this device has answered, as they are asked now. */
export function useAnswered(polls: Readonly<Record<string, Pick<PollView, 'series'>>>): ReadonlySet<string> {
  const ids = Object.keys(polls)
  const texts = useDraftTexts(ids.map((id) => `cast.${id}`))
  return new Set(
    ids.filter((id, index) => (read(texts[index] ?? '') as Cast | undefined)?.series === polls[id]?.series),
  )
}

function read(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
