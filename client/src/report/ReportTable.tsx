import { ReportWords } from './ReportWords.tsx'
import styles from './ReportTable.module.css'

interface ReportTableProps {
  caption: string
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  /** A bar beneath the first cell of each row, 0 to 1. */
  shares?: readonly number[]
}

export function ReportTable({ caption, columns, rows, shares }: ReportTableProps) {
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
                <ReportWords text={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            <tr key={`${line} ${row[0] ?? ''}`}>
              {row.map((words, index) => (
                <td key={columns[index]} className={isFigure(words) ? styles.figure : undefined}>
                  <ReportWords text={words} />
                  {index === 0 && shares && <Bar share={shares[line] ?? 0} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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
  return /^[\d:.,\s%-]+$/.test(words)
}
