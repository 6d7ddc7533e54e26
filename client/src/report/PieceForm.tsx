import type { Piece } from '@evenhand/shared/report/document'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { Button } from '../ui/Button.tsx'
import { TextArea } from '../ui/Field.tsx'
import { Icon } from '../ui/Icon.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { useWords } from '../words/words.ts'
import type { Editing } from './editing.ts'
import type { PieceEdit } from './pieceEdits.ts'
import styles from './PiecePart.module.css'
import { useEditPiece } from './useEditPiece.ts'

interface PieceFormProps {
  piece: Piece
  edit: PieceEdit
  /** What the report says there now. */
  now: string
  editing: Editing
  takesFocus: boolean
  onEnd(): void
}

/** Other words for one piece: Ctrl and Enter save, Escape leaves it as it was. */
export function PieceForm({ piece, edit, now, editing, takesFocus, onEnd }: PieceFormProps) {
  const t = useWords()
  const { write, state, refusal } = useEditPiece(editing, piece)
  const field = useRef<HTMLTextAreaElement>(null)
  const isRival = piece.revision !== edit.revision

  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus])

  async function save(text: string) {
    const seen = { version: edit.version, revision: isRival ? piece.revision : edit.revision }
    if (await write(text, seen)) editing.edits.change(piece, { text, ...seen, saved: true })
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onEnd()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(edit.text)
    else return
    event.preventDefault()
  }

  return (
    <div className={styles.form} tabIndex={-1} data-keeps={piece.id}>
      {isRival && (
        <div role="alert" className={styles.news}>
          <p className={styles.warning}>
            <Icon name="warn" /> {t('report.piece.rival')}
          </p>
          <p dir="auto">{now}</p>
          <div className="row">
            <Button onClick={onEnd}>{t('report.piece.keepTheirs')}</Button>
          </div>
        </div>
      )}
      <TextArea
        label={t('report.piece.words')}
        quietLabel
        ref={field}
        rows={Math.min(12, 2 + Math.ceil(edit.text.length / 60))}
        maxLength={4000}
        value={edit.text}
        onChange={({ target }) => editing.edits.change(piece, { text: target.value })}
        onKeyDown={onKeyDown}
      />
      <div className="row">
        <Button tone="primary" state={state} aria-keyshortcuts="Control+Enter" onClick={() => void save(edit.text)}>
          {isRival ? t('report.piece.keepMine') : t('common.action.save')}
        </Button>
        <Button tone="quiet" onClick={onEnd}>
          {t('common.action.cancel')}
        </Button>
        {edit.revision + edit.version.length > 0 && (
          <Button tone="quiet" onClick={() => void save('')}>
            {t('report.piece.leaveOut')}
          </Button>
        )}
      </div>
      {refusal?.refused !== 'piece-changed' && <RefusalNote refusal={refusal} />}
    </div>
  )
}
