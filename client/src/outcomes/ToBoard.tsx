import type { Source } from '@evenhand/shared/outcomes/state'
import { Refused } from '../acts/Refused.tsx'
import { useCommand, useView } from '../session/hooks.ts'
import { announce } from '../ui/announcer.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useWords } from '../words/words.ts'

export interface ToBoardProps {
  source: Source
  /** The sentence to begin with. */
  text: string
  /** The policy question it belongs to. */
  question: string | undefined
}

/** As the board's commands take it. */
const mostLetters = 500

/** One step from what was asked to a sentence on the board, which says where it came from. */
export function ToBoard({ source, text, question }: ToBoardProps) {
  const t = useWords()
  const propose = useCommand()
  const { kind, id } = source
  const isThere = useView(({ outcomes }) =>
    Object.values(outcomes.outcomes).some(
      ({ sources = {}, withdrawn }) =>
        !withdrawn && Object.values(sources).some((from) => from.kind === kind && from.id === id),
    ),
  )
  async function put() {
    const { ok } = await propose.send('outcomes.propose', {
      text: text.slice(0, mostLetters),
      question: question ?? null,
      sources: [source],
    })
    if (ok) announce(t('notes.onBoard'), { topic: 'outcome' })
  }
  if (isThere)
    return (
      <span className="small soft">
        <Icon name="check" /> {t('notes.onBoard')}
      </span>
    )
  return (
    <>
      <Button tone="quiet" icon="list" state={propose.state} onClick={() => void put()}>
        {t('triage.toOutcomes')}
      </Button>
      <Refused acts={[propose]} />
    </>
  )
}
