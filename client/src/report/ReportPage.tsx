import type { Block, Field, ReportDocument } from '@evenhand/shared/report/document'
import { useWords } from '../words/words.ts'
import { ReportTable } from './ReportTable.tsx'
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
      {blocks.map((block, index) => (
        <BlockPart key={`${index} ${block.kind}`} block={block} />
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

const headings = { 2: 'h3', 3: 'h4', 4: 'h5' } as const

function BlockPart({ block }: { block: Block }) {
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
        <p dir={directionOf(block.text)} className={block.voice && styles[block.voice]}>
          {block.text}
        </p>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List className={styles.list}>
          {block.items.map(({ text }, index) => (
            <li key={`${index} ${text}`}>
              <ReportWords text={text} />
            </li>
          ))}
        </List>
      )
    }
    case 'quote':
      return (
        <blockquote dir={directionOf(block.text)} className={styles.quote}>
          <p>{block.text}</p>
          {block.by !== undefined && (
            <footer>
              — <ReportWords text={block.by} />
            </footer>
          )}
        </blockquote>
      )
    case 'table':
      return <ReportTable caption={block.caption} columns={block.columns} rows={block.rows} />
    case 'chart':
      return (
        <ReportTable
          caption={block.caption}
          columns={block.columns}
          rows={block.bars.map(({ label, count, share }) => [label, String(count), `${Math.round(share * 100)} %`])}
          shares={block.bars.map(({ share }) => share)}
        />
      )
  }
}
