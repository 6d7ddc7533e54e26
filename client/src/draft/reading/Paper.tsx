import type { Block, Piece, PublishedDocument } from '@evenhand/shared/report/document'
import type { Ref } from 'react'
import { ReportBlock, ReportField, type AroundProps } from '../../report/ReportParts.tsx'
import { ReportWords } from '../../report/ReportWords.tsx'
import { useWords } from '../../words/words.ts'
import { CommentPlace } from './CommentPlace.tsx'
import styles from './Paper.module.css'

interface PaperProps {
  document: PublishedDocument
  ref: Ref<HTMLElement>
}

/** The document in its own language and direction. */
export function Paper({ document: { locale, direction, title, fields, blocks }, ref }: PaperProps) {
  return (
    <article ref={ref} tabIndex={-1} className={styles.paper} lang={locale} dir={direction}>
      <h1 className={styles.title}>
        <ReportWords text={title} />
      </h1>
      <dl className={styles.fields}>
        {fields.map((field) => (
          <ReportField key={field.label} field={field} around={Read} />
        ))}
      </dl>
      {keyed(blocks).map(([key, block]) => (
        <ReportBlock key={key} block={block} direction={direction} below={1} around={Commented} />
      ))}
    </article>
  )
}

/** A list has no piece of its own: it is the first or second one of its section, so that a comment stays open when others come before it. */
function keyed(blocks: readonly Block[]): [key: string, block: Block][] {
  let section = ''
  let lists = 0
  return blocks.map((block) => {
    if (block.kind === 'heading') [section, lists] = [block.piece?.id ?? block.text, 0]
    return [block.piece?.id ?? `${section} ${block.kind} ${++lists}`, block]
  })
}

/** Facts of the title are there to be read. */
function Read({ children }: AroundProps) {
  return children
}

function Commented({ piece, text, children }: AroundProps) {
  const t = useWords()
  if (!piece) return children
  return (
    <CommentPlace piece={piece} about={text || t('draft.comment.table')}>
      {children}
    </CommentPlace>
  )
}

/** The parts that comments can be about. */
export function piecesIn({ blocks }: Pick<PublishedDocument, 'blocks'>): Set<string> {
  const parts = blocks.flatMap((block): readonly { piece?: Piece }[] => {
    if (block.kind === 'heading') return []
    return block.kind === 'list' ? block.items : [block]
  })
  return new Set(parts.flatMap(({ piece }) => piece?.id ?? []))
}
