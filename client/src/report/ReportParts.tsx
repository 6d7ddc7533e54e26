import type { Block, Field, Piece, ReportDocument } from '@evenhand/shared/report/document'
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react'
import styles from './ReportParts.module.css'
import { directionOf, ReportWords } from './ReportWords.tsx'

// Figures bring drawings along, which a phone can read the first lines without.
const ReportFigures = lazy(() =>
  import('./ReportFigures.tsx').then(({ ReportFigures }) => ({ default: ReportFigures })),
)

export interface AroundProps {
  piece: Piece | undefined
  /** As it stands; of figures their caption. */
  text: string
  /** In brackets: what is still to be written. */
  missing?: boolean
  figures?: boolean
  children: ReactNode
}

/** What stands around each piece: a way to write it otherwise, or to comment on it. */
type Around = ComponentType<AroundProps>

export function ReportField({ field, around: Around }: { field: Field; around: Around }) {
  const { label, value, missing, piece } = field
  return (
    <div className={styles.field}>
      <dt>{label}</dt>
      <dd className={missing ? styles.missing : undefined}>
        <Around piece={piece} text={value} missing={missing ?? false}>
          <ReportWords text={value} />
        </Around>
      </dd>
    </div>
  )
}

interface ReportBlockProps {
  block: Block
  direction: ReportDocument['direction']
  /** The level of the page's own heading; those of the report stand below it. */
  below: 1 | 2
  around: Around
}

/** One block of a report as a page shows it, each of its pieces in what the page puts around it. */
export function ReportBlock({ block, direction, below, around: Around }: ReportBlockProps) {
  switch (block.kind) {
    case 'heading': {
      const Heading = headings[below][block.level]
      return (
        <Heading className={styles[`level${block.level}`]}>
          <ReportWords text={block.text} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <Around piece={block.piece} text={block.text} missing={block.voice === 'missing'}>
          {block.text.split('\n').map((line, index) => (
            <p key={index} dir={directionOf(line)} className={block.voice && styles[block.voice]}>
              {line}
            </p>
          ))}
        </Around>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List className={styles.list}>
          {block.items.map(({ text, piece }, index) => (
            <li key={piece?.id ?? `${index} ${text}`}>
              <Around piece={piece} text={text}>
                <ReportWords text={text} />
              </Around>
            </li>
          ))}
        </List>
      )
    }
    case 'quote':
      return (
        <Around piece={block.piece} text={block.text}>
          <blockquote dir={directionOf(block.text)} className={styles.quote}>
            <p>{block.text}</p>
            {block.by !== undefined && (
              <footer>
                — <ReportWords text={block.by} />
              </footer>
            )}
          </blockquote>
        </Around>
      )
    case 'table':
    case 'chart':
    case 'ranking':
    case 'rounds':
    case 'stacks':
    case 'scatter':
      return (
        <Around piece={block.piece} text={block.caption} figures>
          <Suspense fallback={null}>
            <ReportFigures block={block} direction={direction} />
          </Suspense>
        </Around>
      )
  }
}

const headings = {
  1: { 2: 'h2', 3: 'h3', 4: 'h4' },
  2: { 2: 'h3', 3: 'h4', 4: 'h5' },
} as const
