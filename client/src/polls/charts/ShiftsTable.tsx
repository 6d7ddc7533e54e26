import type { Shifts } from '@evenhand/shared/polls/state'
import type { PollView } from '@evenhand/shared/polls/view'
import { useWords } from '../../words/words.ts'
import { usePollWording } from '../wording.ts'
import type { ChartSize } from './Chart.tsx'
import styles from './ShiftsTable.module.css'
import { shiftFigures } from '@evenhand/shared/polls/shifts'

/** More options than this would be no table that a hall can read. */
const mostOnStage = 5
/** Nor would longer names: there the picture above has them whole, and the sentence says how many moved. */
const longestOnStage = 40

/** From each answer of the first round to those of the second: who stayed is on the diagonal. Nothing where there was one round only. */
export function ShiftsTable({ poll, size = 'desk' }: { poll: PollView; size?: ChartSize }) {
  const { shifts } = poll
  return shifts ? <Moves poll={poll} shifts={shifts} size={size} /> : null
}

function Moves({ poll, shifts, size }: { poll: PollView; shifts: Shifts; size: ChartSize }) {
  const t = useWords()
  const wording = usePollWording(poll)
  const { rows, most, moved, sure } = shiftFigures(poll, shifts)
  const name = (option: string | undefined) =>
    option === undefined ? t('charts.shifts.smaller') : wording.option(option)
  const tooMuch =
    poll.order.length > mostOnStage || poll.order.some((option) => wording.option(option).length > longestOnStage)
  return (
    <figure className={styles.shifts} data-size={size}>
      <figcaption className={styles.words}>
        <p className={styles.title}>{t('charts.shifts.title')}</p>
        <p>
          {t('charts.shifts.both', { count: shifts.both })}.{' '}
          {t(sure ? 'charts.shifts.moved' : 'charts.shifts.movedLeast', { count: moved })}
        </p>
      </figcaption>
      <table className={size === 'stage' && tooMuch ? 'visually-hidden' : styles.table}>
        <caption className="visually-hidden">{t('charts.shifts.title')}</caption>
        <thead>
          <tr>
            <th scope="col">
              {t('charts.shifts.before')} <span aria-hidden>↓</span> {t('charts.shifts.after')}{' '}
              <span aria-hidden className={styles.onward}>
                →
              </span>
            </th>
            {poll.order.map((option, index) => (
              <th key={option} scope="col" title={name(option)}>
                <span className="figures" aria-hidden>
                  {index + 1}
                </span>
                <bdi className="visually-hidden">{name(option)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, option, cells }) => (
            <tr key={key}>
              <th scope="row">
                <span className={styles.option}>
                  {option !== undefined && <span className="figures">{poll.order.indexOf(option) + 1}</span>}
                  <bdi dir="auto">{name(option)}</bdi>
                </span>
              </th>
              {cells.map(({ to, count }) => (
                <td key={to} data-stayed={to === option || undefined}>
                  <Mark count={count} most={most} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

/** A figure on a disc whose area is as large as the figure. */
function Mark({ count, most }: { count: number; most: number }) {
  return (
    <span className={styles.mark}>
      {count > 0 && (
        <svg viewBox="-10 -10 20 20" className={styles.disc} aria-hidden>
          <circle r={10 * Math.sqrt(count / most)} fill="currentcolor" />
        </svg>
      )}
      <span className={styles.count} data-none={count === 0 || undefined}>
        {count}
      </span>
    </span>
  )
}
