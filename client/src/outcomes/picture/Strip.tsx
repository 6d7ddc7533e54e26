import { useLocale, useWords } from '../../words/words.ts'
import { formatIn } from '../../polls/charts/format.ts'
import { paintOf } from './colours.ts'
import styles from './Convergence.module.css'
import { groupName } from './names.ts'
import type { Strip as StripModel, Strips } from './strips.ts'

interface StripProps {
  strip: StripModel
  reach: Strips['reach']
  /** Small groups together go by their own names alone. */
  short: boolean
}

/** One group on the axis that all of them share. */
export function Strip({ strip, reach: [low, high], short }: StripProps) {
  const t = useWords()
  const format = formatIn(useLocale())
  const { key, said, present, of, parts } = strip
  const together = of && format.list(of.map((group) => groupName(t, group)))
  const place = (value: number) => ((value - low) / (high - low)) * 100
  return (
    <div className={styles.row}>
      <p className={styles.group}>
        <bdi className={styles.name}>{short && together ? together : groupName(t, key)}</bdi>{' '}
        <span className={styles.turnout}>
          {present === undefined ? format.count(said) : t('stances.picture.turnout', { said, present })}
        </span>
        {!short && together && <span className={styles.of}>{together}</span>}
      </p>
      <div className={styles.axis}>
        <span className={styles.middle} style={{ insetInlineStart: `${place(0)}%` }} />
        {parts.map(({ stance, count, from, to }) => (
          <span
            key={stance}
            className={styles.part}
            data-stance={stance}
            style={{
              ...paintOf(stance),
              insetInlineStart: `${place(from)}%`,
              inlineSize: `${place(to) - place(from)}%`,
            }}
          >
            {count > 0 && <span className={`figures ${styles.count}`}>{format.count(count)}</span>}
          </span>
        ))}
      </div>
    </div>
  )
}
