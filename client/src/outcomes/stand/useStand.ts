import type { Stance } from '@evenhand/shared/outcomes/state'
import type { OutcomeView } from '@evenhand/shared/outcomes/view'
import { useDraft, useMine, type SendOptions } from '../../session/hooks.ts'
import { begunStands, readKept } from './begun.ts'

interface Said {
  stance: Stance
  reason?: string
}

/** What this device has sent: the words that were stood on are shown beside new ones. */
interface Sent extends Said {
  round: number
  text: string
}

/** Chosen or written and not sent. */
export interface Half {
  round: number
  stance?: Stance
  reason?: string
}

export interface StandHandle {
  /** Of the words that are shown. */
  round: number
  /** As the form shows it; a stance chosen for other words is not taken along. */
  stance: Stance | undefined
  reason: string
  /** Something was chosen or written that was not sent. */
  begun: boolean
  /** Where this person stands now, to these words. */
  stood: Said | undefined
  /** Where they stood in an earlier round, which is no longer asked. */
  former: Stance | undefined
  /** The words of then, where they were others and this device knows them. */
  before: string | undefined
  /** As far as this device knows the words are the same as then. */
  same: boolean
  choose(stance: Stance): void
  write(reason: string): void
  /** Begins with what was sent. */
  change(): void
  drop(): void
  /** With these the command is remembered once the server has it. */
  sending(said: Said): SendOptions
}

/** One's own stance on an outcome, half chosen or sent; the reason survives reload and loss of connection. */
export function useStand(id: string, { round, text }: Pick<OutcomeView, 'round' | 'text'>): StandHandle {
  const draft = useDraft(`stand.${id}`)
  const remembered = useDraft(`stood.${id}`)
  const mine = useMine(({ stands }) => stands?.[id])
  const half = readKept<Half>(draft.text)
  const sent = readKept<Sent>(remembered.text)
  const stood = mine?.round === round ? mine : sent?.round === round ? sent : undefined
  const former = stood ? undefined : (mine ?? sent)
  const begun = useDraft(begunStands)
  const put = (next: Half) => {
    draft.setText(JSON.stringify(next))
    // The sentence goes with it: an outcome may leave the board before one has answered.
    const sentences = readKept<Record<string, string>>(begun.text) ?? {}
    if (sentences[id] !== text) begun.setText(JSON.stringify({ ...sentences, [id]: text }))
  }
  const stance = half?.round === round ? half.stance : undefined
  const reason = half?.reason ?? ''
  return {
    round,
    stance,
    reason,
    begun: half !== undefined,
    stood,
    former: former?.stance,
    before: former && sent && sent.text !== text ? sent.text : undefined,
    same: sent?.round === former?.round && sent?.text === text,
    choose: (chosen) => put({ round, stance: chosen, reason }),
    write: (written) => put({ round, ...(stance && { stance }), reason: written }),
    change: () => stood && put({ round, stance: stood.stance, reason: stood.reason ?? '' }),
    drop: draft.clear,
    sending: (said) => ({
      draft: draft.key,
      remember: { key: remembered.key, text: JSON.stringify({ ...said, round, text } satisfies Sent) },
    }),
  }
}
