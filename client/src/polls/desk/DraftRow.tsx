import type { ReactNode } from 'react'
import { useAct } from '../../acts/act.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { Refused } from '../../acts/Refused.tsx'
import { useDraft, useView } from '../../session/hooks.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { usePollWording } from '../wording.ts'
import { AskTwice } from './AskTwice.tsx'
import styles from './Drafts.module.css'
import { editingName } from './editing.ts'
import { kindIcons } from './kinds.ts'
import type { ListedPoll } from './listed.ts'

export interface DraftRowProps {
  poll: ListedPoll
  number: number
  /** Its neighbours in the list. */
  before: ListedPoll | undefined
  beforeThat: ListedPoll | undefined
  after: ListedPoll | undefined
  /** Whether what does not happen every minute is in sight. */
  more: boolean
  onMore(): void
  onEdit(): void
  /** What opens it, and why it did not. */
  children?: ReactNode
  refused?: ReactNode
}

export function DraftRow({ poll, number, more, onMore, onEdit, children, refused, ...neighbours }: DraftRowProps) {
  const t = useWords()
  const { text } = usePollWording(poll)
  const unsaved = useDraft(editingName(poll.id)).text !== ''
  const name = text || t('polls.untitled')
  return (
    <li className={styles.draft} data-glide={poll.id}>
      <span className={`${styles.number} figures`} aria-hidden>
        {number}
      </span>
      <div className={styles.what}>
        <p className={styles.text}>
          <bdi dir="auto">{name}</bdi>
        </p>
        <p className="small soft">
          <Icon name={kindIcons[poll.kind]} /> {t(`polls.kind.${poll.kind}.label`)}
          {unsaved && (
            <span className={styles.unsaved}>
              {' '}
              <Icon name="edit" /> {t('polls.drafts.unsaved')}
            </span>
          )}
        </p>
      </div>
      <div className={styles.open}>
        {children}
        <IconButton icon="more" label={t('polls.drafts.more', { text: name })} aria-expanded={more} onClick={onMore} />
      </div>
      {refused && <div className={styles.refused}>{refused}</div>}
      {more && <More poll={poll} name={name} {...neighbours} onEdit={onEdit} />}
    </li>
  )
}

interface MoreProps extends Pick<DraftRowProps, 'poll' | 'before' | 'beforeThat' | 'after' | 'onEdit'> {
  name: string
}

function More({ poll, name, before, beforeThat, after, onEdit }: MoreProps) {
  const t = useWords()
  const mayUndo = useView((view) => view.acts !== undefined)
  const up = useAct('polls.move', { poll: poll.id, after: beforeThat?.id ?? null })
  const down = useAct('polls.move', { poll: poll.id, after: after?.id ?? null })
  const remove = useAct('polls.remove', { poll: poll.id })
  return (
    <div className={styles.more}>
      <Button tone="plain" icon="edit" aria-label={t('polls.drafts.editOf', { text: name })} onClick={onEdit}>
        {t('polls.drafts.edit')}
      </Button>
      <IconButton
        icon="up"
        label={t('polls.drafts.up', { text: name })}
        state={up.state}
        disabled={!before}
        onClick={up.run}
      />
      <IconButton
        icon="down"
        label={t('polls.drafts.down', { text: name })}
        state={down.state}
        disabled={!after}
        onClick={down.run}
      />
      {mayUndo ? (
        <ActButton act={remove} tone="quiet" aria-label={t('polls.drafts.removeOf', { text: name })}>
          {t('common.action.remove')}
        </ActButton>
      ) : (
        <AskTwice
          act={remove}
          button={t('common.action.remove')}
          title={t('polls.drafts.removeTitle')}
          now={t('common.action.remove')}
        />
      )}
      <Refused acts={[up, down, remove]} />
    </div>
  )
}
