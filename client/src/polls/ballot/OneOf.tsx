import { useId } from 'react'
import { usePollWording } from '../wording.ts'
import { oneIn, type ChoosingProps } from './choosing.ts'
import styles from './Tiles.module.css'

/** One of the options; nothing is chosen beforehand. Steps of agreement hang on one line, so that they read as an order. */
export function OneOf({ poll, choice, onChange }: ChoosingProps) {
  const name = useId()
  const { text, option } = usePollWording(poll)
  const chosen = oneIn(choice)
  return (
    <fieldset>
      <legend className="visually-hidden">{text}</legend>
      <div className={styles.tiles} data-ordered={poll.kind === 'agreement' || undefined}>
        {poll.order.map((id) => (
          <label key={id} className={styles.tile}>
            <input
              type="radio"
              name={name}
              value={id}
              checked={id === chosen}
              onChange={() => onChange(id)}
              className={styles.mark}
            />
            <bdi className={styles.label}>{option(id)}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
