import type { Block, Field, Piece, PublishedDocument } from '@evenhand/shared/report/document'
import { lazy, Suspense, type ReactNode } from 'react'
import { directionOf, ReportWords } from '../../report/ReportWords.tsx'
import { useWords } from '../../words/words.ts'
import { CommentPlace } from './CommentPlace.tsx'
import styles from './Paper.module.css'

// Figures bring drawings along, which a phone can read the first lines without.
const ReportFigures = lazy(() =>
  import('../../report/ReportFigures.tsx').then(({ ReportFigures }) => ({ default: ReportFigures })),
)

/** The document in its own language and direction. */
export function Paper({ document: { locale, direction, title, fields, blocks } }: { document: PublishedDocument }) {
  return (
    <article className={styles.paper} lang={locale} dir={direction}>
      <h1 className={styles.title}>
        <ReportWords text={title} />
      </h1>
      <dl className={styles.fields}>
        {fields.map((field) => (
          <FieldLine key={field.label} field={field} />
        ))}
      </dl>
      {blocks.map((block, index) => (
        <BlockPart key={block.piece?.id ?? `${index} ${block.kind}`} block={block} direction={direction} />
      ))}
    </article>
  )
}

function FieldLine({ field: { label, value, missing } }: { field: Field }) {
  return (
    <div className={styles.field}>
      <dt>{label}</dt>
      <dd className={missing ? styles.missing : undefined}>
        <ReportWords text={value} />
      </dd>
    </div>
  )
}

const headings = { 2: 'h2', 3: 'h3', 4: 'h4' } as const

function BlockPart({ block, direction }: { block: Block; direction: PublishedDocument['direction'] }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = headings[block.level]
      return (
        <Heading>
          <ReportWords text={block.text} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <Commented piece={block.piece} about={block.text}>
          <p dir={directionOf(block.text)} className={block.voice && styles[block.voice]}>
            {block.text}
          </p>
        </Commented>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List className={styles.list}>
          {block.items.map(({ text, piece }, index) => (
            <li key={piece?.id ?? `${index} ${text}`}>
              <Commented piece={piece} about={text}>
                <ReportWords text={text} />
              </Commented>
            </li>
          ))}
        </List>
      )
    }
    case 'quote':
      return (
        <Commented piece={block.piece} about={block.text}>
          <blockquote dir={directionOf(block.text)} className={styles.quote}>
            <p>{block.text}</p>
            {block.by !== undefined && (
              <footer>
                — <ReportWords text={block.by} />
              </footer>
            )}
          </blockquote>
        </Commented>
      )
    case 'table':
    case 'chart':
    case 'ranking':
    case 'rounds':
    case 'stacks':
    case 'scatter':
      return (
        <Commented piece={block.piece} about={block.caption}>
          <Suspense fallback={null}>
            <ReportFigures block={block} direction={direction} />
          </Suspense>
        </Commented>
      )
  }
}

function Commented({ piece, about, children }: { piece: Piece | undefined; about: string; children: ReactNode }) {
  const t = useWords()
  if (!piece) return children
  return (
    <CommentPlace piece={piece} about={about || t('draft.comment.table')}>
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
