import styles from './Charts.module.css'
import type { TableModel } from './tables.ts'

/** The figures of a picture, for those who do not see it and for those who prefer to read. */
export function ChartTable({ table, caption }: { table: TableModel; caption: string }) {
  const { head, rows } = table
  return (
    <table className={styles.table}>
      <caption>
        <bdi dir="auto">{caption}</bdi>
      </caption>
      <thead>
        <tr>
          {head.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [heading, ...cells] }) => (
          <tr key={key}>
            <th scope="row">
              <bdi dir="auto">{heading}</bdi>
            </th>
            {cells.map((text, index) => (
              <td key={head[index + 1]}>
                <bdi dir="auto">{text}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
