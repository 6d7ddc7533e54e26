import { useId } from 'react'
import { useWords } from '../../words/words.ts'
import { usePollWording } from '../wording.ts'
import { recordIn, type ChoosingProps } from './choosing.ts'
import styles from './Scale.module.css'

/** For each statement one step of a row, or no opinion, which is counted apart. */
export function ScaleOf({ poll, choice, onChange }: ChoosingProps) {
  const given = recordIn(choice)
  return (
    <div className={styles.statements}>
      {poll.order.map((id) => (
        <Statement
          key={id}
          id={id}
          poll={poll}
          given={given[id]}
          onGive={(step) => onChange({ ...given, [id]: step })}
        />
      ))}
    </div>
  )
}

interface StatementProps extends Pick<ChoosingProps, 'poll'> {
  id: string
  given: unknown
  onGive(step: number | null): void
}

function Statement({ id, poll, given, onGive }: StatementProps) {
  const t = useWords()
  const name = useId()
  const { option, axes } = usePollWording(poll)
  const steps = Array.from({ length: poll.most - poll.least + 1 }, (_, index) => poll.least + index)
  // Up to seven steps have room beside each other on the smallest phone; more stand in two rows.
  const across = steps.length <= 7 ? steps.length : Math.ceil(steps.length / 2)
  const endOf = (step: number) => (step === poll.least ? axes?.x.low : step === poll.most ? axes?.x.high : undefined)

  return (
    <fieldset>
      <legend className={styles.statement}>
        <bdi>{option(id)}</bdi>
      </legend>
      <div className={styles.steps} style={{ gridTemplateColumns: `repeat(${across}, 1fr)` }}>
        {steps.map((step) => (
          <label key={step} className={styles.step}>
            <input
              type="radio"
              name={name}
              className="visually-hidden"
              aria-label={[step, endOf(step)].filter((part) => part || part === 0).join(': ')}
              checked={given === step}
              onChange={() => onGive(step)}
            />
            <span className="figures" aria-hidden>
              {step}
            </span>
          </label>
        ))}
      </div>
      {axes && (
        <p className={styles.ends} aria-hidden>
          <bdi>{axes.x.low}</bdi>
          <bdi>{axes.x.high}</bdi>
        </p>
      )}
      <label className={styles.none}>
        <input type="radio" name={name} checked={given === null} onChange={() => onGive(null)} />
        {t('ballot.noOpinion')}
      </label>
    </fieldset>
  )
}
