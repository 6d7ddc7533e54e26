import type { Piece } from '@evenhand/shared/report/document'
import { useEffect, useRef, useState } from 'react'
import { Button, IconButton } from '../ui/Button.tsx'
import { useWords } from '../words/words.ts'
import { useEditing, type Editing } from './editing.ts'
import { PieceForm } from './PieceForm.tsx'
import { PieceNews } from './PieceNews.tsx'
import type { AroundProps } from './ReportParts.tsx'
import { useEditPiece } from './useEditPiece.ts'
import styles from './PiecePart.module.css'

/** A part of the report in its place: as it reads, and where it may be written, with the way to write it otherwise. */
export function PiecePart({ piece, children, ...rest }: AroundProps) {
  const editing = useEditing()
  if (!editing || !piece) return children
  return (
    <Editable piece={piece} editing={editing} {...rest}>
      {children}
    </Editable>
  )
}

function Editable({
  piece,
  text,
  figures = false,
  editing,
  children,
}: AroundProps & { piece: Piece; editing: Editing }) {
  const t = useWords()
  const { edits } = editing
  const edit = edits.of(piece)
  const [opened, setOpened] = useState(false)
  const button = useRef<HTMLSpanElement>(null)
  const arrived = edit?.saved && piece.revision > edit.revision

  useEffect(() => {
    if (arrived) edits.end(piece)
  }, [arrived, edits, piece])

  function end() {
    edits.end(piece)
    // Where the field was, the keyboard stays.
    requestAnimationFrame(() => button.current?.querySelector('button')?.focus())
  }

  if (edit?.saved)
    return (
      <p className={styles.saved} dir="auto" aria-busy tabIndex={-1} data-keeps={piece.id}>
        {edit.text || text}
      </p>
    )
  if (edit && !edit.away)
    return <PieceForm piece={piece} edit={edit} now={text} editing={editing} takesFocus={opened} onEnd={end} />
  const begin = () => {
    setOpened(true)
    edits.begin(piece, piece.left ? '' : text)
  }
  return (
    <div className={styles.piece} data-piece={piece.id} tabIndex={-1} data-keeps={piece.id}>
      <div className={styles.words}>
        {piece.left ? (
          <p className={styles.left}>
            {t('report.piece.leftOut')} <s dir="auto">{figures ? t('report.piece.figures') : text}</s>
          </p>
        ) : (
          children
        )}
        {edit?.away ? (
          <PutAwayWords piece={piece} text={edit.text} editing={editing} />
        ) : (
          <PieceNews piece={piece} text={text} editing={editing} />
        )}
      </div>
      {!piece.left && (
        <span ref={button} className={styles.act}>
          {figures ? (
            <LeaveOut piece={piece} text={text} editing={editing} />
          ) : (
            <IconButton icon="edit" label={t('report.piece.change', { text: shortened(text) })} onClick={begin} />
          )}
        </span>
      )}
    </div>
  )
}

function LeaveOut({ piece, text, editing }: { piece: Piece; text: string; editing: Editing }) {
  const t = useWords()
  const leave = useEditPiece(editing, piece)
  return (
    <IconButton
      icon="close"
      state={leave.state}
      label={t('report.piece.leaveOutThis', { text: shortened(text) })}
      onClick={() => void leave.write('')}
    />
  )
}

/** Words that were taken back are not lost: they wait beside the piece. */
function PutAwayWords({ piece, text, editing: { edits } }: { piece: Piece; text: string; editing: Editing }) {
  const t = useWords()
  return (
    <div className={styles.away}>
      <p className="small soft">
        {t('report.piece.away')} <bdi>{text}</bdi>
      </p>
      <div className="row">
        <Button tone="quiet" icon="undo" onClick={() => edits.begin(piece, text)}>
          {t('report.piece.putBack')}
        </Button>
        <Button tone="quiet" onClick={() => edits.end(piece)}>
          {t('report.piece.forget')}
        </Button>
      </div>
    </div>
  )
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
