import type { Piece } from '@evenhand/shared/report/document'
import { useEffect, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { useWords } from '../words/words.ts'
import { useEditing } from './editing.ts'
import { PieceForm } from './PieceForm.tsx'
import styles from './PiecePart.module.css'

/** At the end of a section: words of one's own, of which the facts know nothing. */
export function AddWords({ piece, section }: { piece: Piece; section: string }) {
  const t = useWords()
  const editing = useEditing()
  const [opened, setOpened] = useState(false)
  const edit = editing?.edits.of(piece)
  const arrived = edit?.saved && piece.revision > edit.revision
  useEffect(() => {
    if (arrived) editing?.edits.end(piece)
  }, [arrived, editing, piece])
  if (!editing) return null
  if (edit?.saved)
    return (
      <p className={styles.saved} dir="auto" aria-busy tabIndex={-1} data-keeps={piece.id}>
        {edit.text}
      </p>
    )
  if (edit)
    return (
      <PieceForm
        piece={piece}
        edit={edit}
        now=""
        editing={editing}
        takesFocus={opened}
        onEnd={() => editing.edits.end(piece)}
      />
    )
  return (
    <Button
      tone="quiet"
      icon="plus"
      className={styles.add}
      data-keeps={piece.id}
      aria-label={t('report.piece.addTo', { section })}
      onClick={() => {
        setOpened(true)
        editing.edits.begin(piece, '')
      }}
    >
      {t('report.piece.add')}
    </Button>
  )
}
