import type { PollView } from '@evenhand/shared/polls/view'
import { StageFit } from '../../floor/StageFit.tsx'
import { usePollWording } from '../wording.ts'
import styles from './Stage.module.css'

const mostInOneColumn = 6

/** What can be answered, as it stands on the ballots. */
export function StageOptions({ poll }: { poll: PollView }) {
  const { option, axes } = usePollWording(poll)
  const { x, y } = axes ?? {}
  const ends = poll.kind === 'scale' ? [x && `${poll.least} = ${x.low}`, x && `${poll.most} = ${x.high}`] : []
  const sides = poll.kind === 'grid' ? [x && `${x.low} ↔ ${x.high}`, y && `${y.low} ↕ ${y.high}`] : []
  const lines = [...ends, ...sides].filter((line) => line !== undefined)
  if (poll.order.length === 0) return null
  return (
    <StageFit most={1.75} least={1} className={styles.options}>
      <ul className={poll.order.length > mostInOneColumn ? styles.columns : undefined}>
        {poll.order.map((id) => (
          <li key={id} className={styles.option}>
            <bdi dir="auto">{option(id)}</bdi>
          </li>
        ))}
      </ul>
      {lines.map((line) => (
        <p key={line} dir="auto" className={styles.ends}>
          {line}
        </p>
      ))}
    </StageFit>
  )
}
