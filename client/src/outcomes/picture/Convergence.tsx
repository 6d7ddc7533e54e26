import type { OutcomeView } from '@evenhand/shared/outcomes/view'
import { formatIn } from '../../polls/charts/format.ts'
import { useLocale, useWords, type Words } from '../../words/words.ts'
import { paintOf } from './colours.ts'
import styles from './Convergence.module.css'
import { ConvergenceTable } from './ConvergenceTable.tsx'
import { groupName } from './names.ts'
import { Strip } from './Strip.tsx'
import { alongAxis, stripsOf } from './strips.ts'
import { Verdict } from './Verdict.tsx'

export interface ConvergenceProps {
  outcome: OutcomeView
  /** `stage`: for the last row, in text of its size at least. */
  size?: 'phone' | 'desk' | 'stage'
  /** The word for the whole stands elsewhere already. */
  wordless?: boolean
  /** For those who steer: which group supports it least. */
  steers?: boolean
}

/** How far the room has come together: a word, and for each group on one axis how many stand where. Nothing where it may not be seen. */
export function Convergence({ outcome, size = 'desk', wordless = false, steers = false }: ConvergenceProps) {
  const t = useWords()
  const format = formatIn(useLocale())
  const strips = stripsOf(outcome)
  const all = [...strips.rounds, ...strips.strips]
  if (all.length === 0) return null
  const suggested = outcome.convergence?.suggested
  const name = outcome.label?.confirmed ?? suggested
  const shown = alongAxis.filter((stance) =>
    all.some(({ parts }) => parts.some((part) => part.stance === stance && part.count > 0)),
  )
  return (
    <figure className={styles.convergence} data-size={size}>
      {!wordless && name && (
        <div className={styles.word}>
          <p className={styles.verdict}>
            <Verdict outcome={outcome} />
          </p>
          {/* What was measured need not be what a person has confirmed. */}
          {name === suggested && <p className={styles.means}>{t(`stances.means.${name}`)}</p>}
        </div>
      )}
      <div className={styles.strips} aria-hidden>
        <div className={styles.ends}>
          <span>{t('stances.picture.against')}</span>
          <span>{t('stances.picture.for')}</span>
        </div>
        {strips.rounds.length > 0 && (
          <div className={styles.rounds}>
            {strips.rounds.map((strip) => (
              <Strip key={strip.key} strip={strip} reach={strips.reach} short={size === 'stage'} />
            ))}
          </div>
        )}
        {strips.strips.map((strip) => (
          <Strip key={strip.key} strip={strip} reach={strips.reach} short={size === 'stage'} />
        ))}
        <ul className={styles.legend}>
          {shown.map((stance) => (
            <li key={stance}>
              <span className={styles.swatch} data-stance={stance} style={paintOf(stance)} />
              {t(`stances.short.${stance}`)}
            </li>
          ))}
        </ul>
      </div>
      <figcaption className={styles.notes}>
        {notesOf(t, format, outcome, steers).map((note) => (
          <p key={note}>{note}</p>
        ))}
      </figcaption>
      <div className="visually-hidden">
        <ConvergenceTable strips={strips} caption={`${t('stances.picture.title')} · ${outcome.text}`} />
      </div>
    </figure>
  )
}

/** What the strips do not say: who was not heard, who supports it least, how the sides differ, what is still open. */
function notesOf(
  t: Words,
  format: ReturnType<typeof formatIn>,
  { convergence, openObjections }: OutcomeView,
  steers: boolean,
): string[] {
  if (!convergence) return []
  const { heard, groups, silent, absent, weakest, sideGap } = convergence
  const named = (names: readonly string[]) => format.list(names.map((group) => groupName(t, group)))
  const points = Math.round(Math.abs(sideGap?.difference ?? 0) * 100)
  const notes = [
    groups > 0 && t('stances.picture.heard', { heard, groups }),
    silent.length > 0 && t('stances.picture.notHeard', { groups: named(silent) }),
    absent.length > 0 && t('stances.picture.absent', { groups: named(absent) }),
    steers && weakest && groups > 1 && t('stances.picture.weakest', { group: groupName(t, weakest.group) }),
    sideGap?.notable && t(sideGap.difference > 0 ? 'stances.picture.gapRoom' : 'stances.picture.gapOnline', { points }),
    openObjections > 0 && t('stances.picture.objections', { count: openObjections }),
  ]
  return notes.filter((note) => typeof note === 'string')
}
