import type { Piece } from '@evenhand/shared/report/document'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { useWords } from '../words/words.ts'
import type { Editing } from './editing.ts'
import styles from './PiecePart.module.css'
import { useEditPiece } from './useEditPiece.ts'

/** Beside a piece that somebody wrote: what the facts say by now, that its source is gone, and the way back. */
export function PieceNews({ piece, text, editing }: { piece: Piece; text: string; editing: Editing }) {
  const t = useWords()
  const { write, revert, state, refusal } = useEditPiece(editing, piece)
  if (!piece.edited) return null
  const takeBack = async () => {
    if ((await revert()) && !piece.left) editing.edits.putAway(piece, text)
  }
  const isOwn = piece.version === '' && !piece.gone
  return (
    <div className={piece.offered === undefined && !piece.gone ? styles.quiet : styles.news}>
      {piece.offered !== undefined && (
        <>
          <p className={styles.warning}>
            <Icon name="restart" /> {t('report.piece.offered')}
          </p>
          <p dir="auto">{piece.offered}</p>
        </>
      )}
      {piece.gone && (
        <p className={styles.warning}>
          <Icon name="warn" /> {t('report.piece.gone')}
        </p>
      )}
      <div className="row">
        {piece.offered === undefined && !piece.gone && !piece.left && (
          <span className="small soft">
            <Icon name="edit" /> {t(isOwn ? 'report.piece.own' : 'report.piece.edited')}
          </span>
        )}
        {!isOwn && (
          <Button tone={piece.offered === undefined ? 'quiet' : 'plain'} state={state} onClick={() => void takeBack()}>
            {t(piece.left ? 'report.piece.bringBack' : piece.gone ? 'report.piece.remove' : 'report.piece.take')}
          </Button>
        )}
        {piece.offered !== undefined && (
          <Button onClick={() => void write(piece.left ? '' : text)}>{t('report.piece.keep')}</Button>
        )}
      </div>
      <RefusalNote refusal={refusal} />
    </div>
  )
}
