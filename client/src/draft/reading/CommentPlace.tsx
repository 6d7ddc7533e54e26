import type { Piece } from '@evenhand/shared/report/document'
import { useRef, useState, type ReactNode } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { directionOf } from '../../words/language.ts'
import { useLocale, useWords } from '../../words/words.ts'
import { CommentForm } from './CommentForm.tsx'
import styles from './CommentPlace.module.css'
import { keepBegun, useTyped } from './kept.ts'
import { OwnList } from './OwnList.tsx'
import { useOwn } from './own.ts'
import { useReading } from './reading.ts'
import { Unsent } from './Unsent.tsx'

interface CommentPlaceProps {
  piece: Piece
  /** The words that are commented on, or what stands for them. */
  about: string
  children: ReactNode
}

/** One part of the report with the way to comment on it, and beneath it what this device has written there. */
export function CommentPlace({ piece, about, children }: CommentPlaceProps) {
  const t = useWords()
  const locale = useLocale()
  const { session, takes, begin } = useReading()
  const typed = useTyped(session.code, piece.id)
  const { sent, waiting } = useOwn((id) => id === piece.id)
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const writes = open && takes
  const goesOn = typed.text !== '' && !writes
  const count = sent.length + waiting.length
  const text = about.length > 60 ? `${about.slice(0, 60).trimEnd()}…` : about

  const press = () => {
    if (!open) {
      keepBegun(session.code, piece.id)
      begin()
    }
    setOpen(!open)
  }
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div className={styles.part} data-open={writes || undefined}>
      <div className={styles.said}>{children}</div>
      {takes && (
        <button
          ref={button}
          type="button"
          className={styles.button}
          data-begun={goesOn || undefined}
          lang={locale}
          dir={directionOf(locale)}
          aria-expanded={open}
          aria-label={[
            t(goesOn ? 'draft.comment.goOnOn' : 'draft.comment.on', { text }),
            ...(count > 0 ? [t('draft.comment.sentOn', { count })] : []),
          ].join(', ')}
          onClick={press}
        >
          <Icon name={goesOn ? 'edit' : 'text'} />
          <span className={styles.word}>{t(goesOn ? 'draft.comment.goOn' : 'draft.comment.button')}</span>
          {count > 0 && <span className={styles.count}>{count}</span>}
        </button>
      )}
      {(writes || count > 0 || (!takes && typed.text !== '')) && (
        <div className={styles.below} lang={locale} dir={directionOf(locale)}>
          <OwnList sent={sent} waiting={waiting} />
          {writes && <CommentForm piece={piece} typed={typed} onClose={close} />}
          {!takes && typed.text !== '' && <Unsent text={typed.text} onDrop={typed.clear} />}
        </div>
      )}
    </div>
  )
}
