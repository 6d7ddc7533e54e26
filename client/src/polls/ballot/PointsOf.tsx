import { pointsToGive } from '@evenhand/shared/polls/kinds'
import { useId } from 'react'
import { IconButton } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { usePollWording } from '../wording.ts'
import { pointsIn, sumOf, type ChoosingProps } from './choosing.ts'
import styles from './Points.module.css'

const stride = 10

/** A hundred points to share: ten at a time by buttons, or typed exactly. What is left stands beside the button that sends. */
export function PointsOf({ poll, choice, onChange }: ChoosingProps) {
  const given = pointsIn(choice)
  const left = pointsToGive - sumOf(given)
  const give = (id: string, points: number) =>
    onChange({ ...given, [id]: Math.min(pointsToGive, Math.max(0, Math.trunc(points) || 0)) })

  return (
    <ul className={styles.options}>
      {poll.order.map((id) => (
        <Option
          key={id}
          id={id}
          poll={poll}
          points={given[id] ?? 0}
          left={Math.max(0, left)}
          onGive={(points) => give(id, points)}
        />
      ))}
    </ul>
  )
}

interface OptionProps extends Pick<ChoosingProps, 'poll'> {
  id: string
  points: number
  left: number
  onGive(points: number): void
}

function Option({ id, poll, points, left, onGive }: OptionProps) {
  const t = useWords()
  const field = useId()
  const option = usePollWording(poll).option(id)
  return (
    <li className={styles.option}>
      <label htmlFor={field} className={styles.label}>
        <bdi>{option}</bdi>
      </label>
      <div className={styles.steps}>
        <IconButton
          icon="minus"
          tone="plain"
          label={t('ballot.points.less', { option, stride })}
          disabled={points === 0}
          onClick={() => onGive(points - stride)}
        />
        <input
          id={field}
          type="text"
          inputMode="numeric"
          pattern="[0-9]*"
          dir="ltr"
          className={styles.field}
          value={points === 0 ? '' : points}
          placeholder="0"
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => onGive(Number(target.value.replace(/\D/g, '')))}
        />
        <IconButton
          icon="plus"
          tone="plain"
          label={t('ballot.points.more', { option, stride })}
          disabled={left === 0}
          onClick={() => onGive(points + Math.min(stride, left))}
        />
      </div>
      <span aria-hidden className={styles.share} style={{ inlineSize: `${Math.min(pointsToGive, points)}%` }} />
    </li>
  )
}
