import type { Block, Piece, ReportDocument } from '@evenhand/shared/report/document'
import { useRef } from 'react'
import { useKeptFocus } from '../ui/useKeptFocus.ts'
import { useWords } from '../words/words.ts'
import { AddWords } from './AddWords.tsx'
import { PiecePart } from './PiecePart.tsx'
import { ReportBlock, ReportField, type AroundProps } from './ReportParts.tsx'
import { ReportWords } from './ReportWords.tsx'
import styles from './ReportPage.module.css'

/** The document as it would be printed, in its own language and direction; `busy` while another is on its way. */
export function ReportPage({ report, busy }: { report: ReportDocument; busy: boolean }) {
  const t = useWords()
  const { title, fields, blocks, locale, direction } = report
  const page = useRef<HTMLElement>(null)
  useKeptFocus(page)
  return (
    <article
      ref={page}
      className={styles.page}
      lang={locale}
      dir={direction}
      aria-label={t('report.preview')}
      aria-busy={busy}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
      tabIndex={0}
    >
      <h2 className={styles.title}>
        <ReportWords text={title} />
      </h2>
      <dl className={styles.fields}>
        {fields.map((field) => (
          <ReportField key={field.label} field={field} around={Written} />
        ))}
      </dl>
      {sectionsOf(blocks).map(({ name, own, parts }, index) => (
        <section key={own?.id ?? index} className={styles.section}>
          {parts.map((block, place) => (
            <ReportBlock key={keyOf(block, place)} block={block} direction={direction} below={2} around={Written} />
          ))}
          {own && !parts.some(({ piece, kind }) => kind === 'paragraph' && piece?.id === own.id) && (
            <AddWords piece={own} section={name} />
          )}
        </section>
      ))}
    </article>
  )
}

interface Section {
  name: string
  /** Where words of one's own would stand. */
  own?: Piece
  parts: Block[]
}

function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = []
  for (const block of blocks) {
    if (block.kind === 'heading')
      sections.push({ name: block.text, ...(block.piece && { own: block.piece }), parts: [] })
    else if (sections.length === 0) sections.push({ name: '', parts: [] })
    sections.at(-1)?.parts.push(block)
  }
  return sections
}

/** Counted by us, not written: they have a form of their own. */
const entered = new Set(['field.women', 'field.men', 'field.room'])

/** The desk's way around a piece. */
function Written({ piece, text, missing, ...rest }: AroundProps) {
  return <PiecePart piece={piece && entered.has(piece.id) ? undefined : piece} text={missing ? '' : text} {...rest} />
}

/** A part that is being written must stay the same one when others come and go around it. */
function keyOf({ kind, piece }: Block, place: number): string {
  return piece ? `${kind} ${piece.id}` : `${kind} ${place}`
}
