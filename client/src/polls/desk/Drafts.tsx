import { useState } from 'react'
import { Refused } from '../../acts/Refused.tsx'
import { useCommand } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { useGlide } from '../../ui/glide.ts'
import { useShortcuts } from '../../ui/shortcuts.ts'
import { useWords } from '../../words/words.ts'
import { DraftRow } from './DraftRow.tsx'
import styles from './Drafts.module.css'
import type { ListedPoll } from './listed.ts'
import { useTimeToAnswer } from './timeToAnswer.ts'

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

export interface DraftsProps {
  drafts: readonly ListedPoll[]
  /** One tap, or the digits 1 to 9, opens a draft. Absent where polls are only prepared. */
  opens?: boolean
  onEdit(poll: ListedPoll): void
}

/** The prepared polls in their order. */
export function Drafts({ drafts, opens = false, onEdit }: DraftsProps) {
  const t = useWords()
  const { limit } = useTimeToAnswer()
  const open = useCommand()
  const [opening, setOpening] = useState<string>()
  const [more, setMore] = useState<string>()
  const list = useGlide<HTMLOListElement>(drafts.map(({ id }) => id))
  const busy = open.state !== 'idle' && open.state !== 'refused'
  const openNow = (poll: ListedPoll | undefined) => {
    if (!poll || busy) return
    setOpening(poll.id)
    void open.send('polls.open', { poll: poll.id, ...limit })
  }
  useShortcuts(
    opens
      ? digits.slice(0, drafts.length).map((key, index) => ({
          key,
          label: t('polls.drafts.openNumber', { number: index + 1 }),
          run: () => openNow(drafts[index]),
        }))
      : [],
  )
  return (
    <ol ref={list} className={styles.list}>
      {drafts.map((poll, index) => (
        <DraftRow
          key={poll.id}
          poll={poll}
          number={index + 1}
          before={drafts[index - 1]}
          beforeThat={drafts[index - 2]}
          after={drafts[index + 1]}
          more={more === poll.id}
          onMore={() => setMore(more === poll.id ? undefined : poll.id)}
          onEdit={() => onEdit(poll)}
          {...(opening === poll.id && open.refusal && { refused: <Refused acts={[open]} /> })}
        >
          {opens && (
            <Button
              state={opening === poll.id ? open.state : 'idle'}
              aria-label={t('polls.drafts.openOf', { text: poll.text || t(`polls.kind.${poll.kind}.label`) })}
              {...(index < digits.length && { 'aria-keyshortcuts': digits[index] })}
              onClick={() => openNow(poll)}
            >
              {t('polls.drafts.open')}
            </Button>
          )}
        </DraftRow>
      ))}
    </ol>
  )
}
