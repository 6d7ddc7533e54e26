import type { Block, Field, Piece, ReportDocument } from '@evenhand/shared/report/document'
import { useWords } from '../words/words.ts'
import { AddWords } from './AddWords.tsx'
import { PiecePart } from './PiecePart.tsx'
import { ReportFigures } from './ReportFigures.tsx'
import { directionOf, ReportWords } from './ReportWords.tsx'
import styles from './ReportPage.module.css'

/** The document as it would be printed, in its own language and direction; `busy` while another is on its way. */
export function ReportPage({ report, busy }: { report: ReportDocument; busy: boolean }) {
  const t = useWords()
  const { title, fields, blocks, locale, direction } = report
  return (
    <article
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
          <FieldLine key={field.label} field={field} />
        ))}
      </dl>
      {sectionsOf(blocks).map(({ name, own, parts }, index) => (
        <section key={own?.id ?? index} className={styles.section}>
          {parts.map((block, place) => (
            <BlockPart key={keyOf(block, place)} block={block} direction={direction} />
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

function FieldLine({ field: { label, value, missing, piece } }: { field: Field }) {
  const isEntered = piece !== undefined && entered.has(piece.id)
  return (
    <div className={styles.field}>
      <dt>{label}</dt>
      <dd className={missing ? styles.missing : undefined}>
        <PiecePart piece={isEntered ? undefined : piece} text={missing ? '' : value}>
          <ReportWords text={value} />
        </PiecePart>
      </dd>
    </div>
  )
}

const headings = { 2: 'h3', 3: 'h4', 4: 'h5' } as const

/** A part that is being written must stay the same one when others come and go around it. */
function keyOf({ kind, piece }: Block, place: number): string {
  return piece ? `${kind} ${piece.id}` : `${kind} ${place}`
}

function BlockPart({ block, direction }: { block: Block; direction: ReportDocument['direction'] }) {
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
        <PiecePart piece={block.piece} text={block.voice === 'missing' ? '' : block.text}>
          {block.text.split('\n').map((line, index) => (
            <p key={index} dir={directionOf(line)} className={block.voice && styles[block.voice]}>
              {line}
            </p>
          ))}
        </PiecePart>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List className={styles.list}>
          {block.items.map(({ text, piece }, index) => (
            <li key={piece?.id ?? `${index} ${text}`}>
              <PiecePart piece={piece} text={text}>
                <ReportWords text={text} />
              </PiecePart>
            </li>
          ))}
        </List>
      )
    }
    case 'quote':
      return (
        <PiecePart piece={block.piece} text={block.text}>
          <blockquote dir={directionOf(block.text)} className={styles.quote}>
            <p>{block.text}</p>
            {block.by !== undefined && (
              <footer>
                — <ReportWords text={block.by} />
              </footer>
            )}
          </blockquote>
        </PiecePart>
      )
    case 'table':
    case 'chart':
    case 'ranking':
    case 'rounds':
    case 'stacks':
    case 'scatter':
      return (
        <PiecePart piece={block.piece} text={block.caption} figures>
          <ReportFigures block={block} direction={direction} />
        </PiecePart>
      )
  }
}
