import type { PollView } from '@evenhand/shared/polls/view'
import { usePollWording } from '../wording.ts'
import styles from './Stage.module.css'

const mostInOneColumn = 6

/** What can be answered, as it stands on the ballots; many of them with numbers, so that a hall can speak of them. */
export function StageOptions({ poll }: { poll: PollView }) {
  const { option, axes } = usePollWording(poll)
  const { x, y } = axes ?? {}
  const ends = poll.kind === 'scale' ? [x && `${poll.least} = ${x.low}`, x && `${poll.most} = ${x.high}`] : []
  const sides = poll.kind === 'grid' ? [x && `${x.low} ↔ ${x.high}`, y && `${y.low} ↕ ${y.high}`] : []
  const lines = [...ends, ...sides].filter((line) => line !== undefined)
  const many = poll.order.length > mostInOneColumn
  if (poll.order.length === 0) return null
  return (
    <div className={styles.options}>
      <ol className={many ? styles.columns : undefined}>
        {poll.order.map((id, index) => (
          <li key={id} className={styles.option}>
            {many && <span className={styles.number}>{index + 1}</span>}
            <bdi dir="auto">{option(id)}</bdi>
          </li>
        ))}
      </ol>
      {lines.map((line) => (
        <p key={line} dir="auto" className={styles.ends}>
          {line}
        </p>
      ))}
    </div>
  )
}
