import { dimensions, type Dimension } from '@evenhand/shared/polls/state'
import type { RoundView } from '@evenhand/shared/polls/view'
import { useWords } from '../../words/words.ts'
import { groupsIn } from '../charts/found.ts'
import { splitLabel } from './groups.ts'
import styles from './Turnout.module.css'

/** Of each side, group and region how many answered, and how many had joined. */
export function Turnout({ round }: { round: RoundView }) {
  const t = useWords()
  const splits = dimensions.flatMap((dimension) => {
    const groups = round.splits?.[dimension]
    return groups ? [{ dimension, groups }] : []
  })
  if (splits.length === 0) return null
  return (
    <section className={styles.turnout}>
      <h4 className="small soft">{t('polls.turnout.title')}</h4>
      {inOrder(splits).map(({ dimension, groups }) => (
        <ul key={dimension} className={styles.groups} aria-label={t(`charts.dimension.${dimension}`)}>
          {groupsIn(groups).map((group) => {
            const { ballots = 0, present = 0, of } = groups[group] ?? {}
            return (
              <li key={group} className={styles.group} data-side={dimension === 'side' ? group : undefined}>
                <span className={styles.name}>
                  <bdi>{splitLabel(t, dimension, group, of)}</bdi>
                </span>
                <span className="figures" aria-hidden>
                  {ballots}/{present}
                </span>
                <span className="visually-hidden">{t('polls.turnout.of', { voted: ballots, present })}</span>
                <span className={styles.track} aria-hidden>
                  <span style={{ inlineSize: `${present > 0 ? Math.min(100, (ballots / present) * 100) : 0}%` }} />
                </span>
              </li>
            )
          })}
        </ul>
      ))}
    </section>
  )
}

/** The sides first: they are what a hybrid table looks at. */
function inOrder<Split extends { dimension: Dimension }>(splits: readonly Split[]): Split[] {
  const rank: Record<Dimension, number> = { side: 0, stakeholderGroup: 1, regionalGroup: 2 }
  return splits.toSorted((one, other) => rank[one.dimension] - rank[other.dimension])
}
