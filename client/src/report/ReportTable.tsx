import type { Picture } from '@evenhand/shared/report/shapes'
import { Fragment } from 'react'
import { ReportDrawing } from './ReportDrawing.tsx'
import { ReportWords } from './ReportWords.tsx'
import styles from './ReportTable.module.css'

interface ReportTableProps {
  caption: string
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  /** A bar beneath the first cell of each row, 0 to 1. */
  shares?: readonly number[]
  /** A picture beneath each row, as wide as the table. */
  below?: readonly Picture[]
  /** In front of a column's name. */
  signs?: readonly (Picture | undefined)[]
}

export function ReportTable({ caption, columns, rows, shares, below, signs = [] }: ReportTableProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className={styles.wide} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        {caption && (
          <caption>
            <ReportWords text={caption} />
          </caption>
        )}
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={`${index} ${column}`} scope="col">
                <Sign picture={signs[index]} />
                <ReportWords text={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            <Fragment key={`${line} ${row[0] ?? ''}`}>
              <tr className={below && styles.above}>
                {row.map((words, index) => (
                  <td key={index} className={isFigure(words) ? styles.figure : undefined}>
                    <ReportWords text={words} />
                    {index === 0 && shares && <Bar share={shares[line] ?? 0} />}
                  </td>
                ))}
              </tr>
              <Under picture={below?.[line]} across={columns.length} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Sign({ picture }: { picture: Picture | undefined }) {
  return picture && <ReportDrawing picture={picture} sign />
}

function Under({ picture, across }: { picture: Picture | undefined; across: number }) {
  if (!picture) return null
  return (
    <tr aria-hidden>
      <td colSpan={across} className={styles.under}>
        <ReportDrawing picture={picture} />
      </td>
    </tr>
  )
}

function Bar({ share }: { share: number }) {
  return (
    <span className={styles.bar} aria-hidden>
      <span className={styles.part} style={{ inlineSize: `${Math.round(share * 1000) / 10}%` }} />
    </span>
  )
}

function isFigure(words: string): boolean {
  return /^[\d:.,\s%/-]+$/.test(words)
}
