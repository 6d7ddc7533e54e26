import { useView } from '../session/hooks.ts'
import { groupLabel } from '../words/groups.ts'
import { useWords, type Words } from '../words/words.ts'
import styles from './Questions.module.css'

/** Asked so far, and what came to the table, by group and side: everybody can see how they are chosen. */
export function SoFar() {
  const t = useWords()
  const { counts, splits } = useView(({ questions }) => questions)
  if (counts.asked === 0) return null
  const rows = splits
    ? [
        ...Object.entries(splits.stakeholderGroup).map(([group, cell]) => [groupName(t, group), cell] as const),
        ...Object.entries(splits.side).map(([side, cell]) => [sideName(t, side), cell] as const),
      ]
    : []
  return (
    <details className={styles.part}>
      <summary className={styles.summary}>
        {t('questions.soFar.title')}: {t('questions.soFar.line', { asked: counts.asked, put: counts.put })}
      </summary>
      {rows.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('questions.soFar.group')}</th>
              <th scope="col">{t('questions.soFar.asked')}</th>
              <th scope="col">{t('questions.soFar.put')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, { asked, put }]) => (
              <tr key={name}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td className="figures">{asked}</td>
                <td className="figures">{put}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  )
}

function groupName(t: Words, group: string): string {
  if (group === 'other') return t('charts.smaller')
  if (group === 'undeclared') return t('charts.undeclared')
  return groupLabel(t, 'stakeholderGroup', group)
}

function sideName(t: Words, side: string): string {
  return side === 'room' || side === 'online' || side === 'hub' ? t(`common.side.${side}`) : t('charts.smaller')
}
