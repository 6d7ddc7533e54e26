import { useWords } from '../../words/words.ts'
import { usePollWording } from '../wording.ts'
import { listIn, type ChoosingProps } from './choosing.ts'
import styles from './Tiles.module.css'

/** Several of the options. When as many are chosen as may be, the others rest until one is taken away; a line says so. */
export function SeveralOf({ poll, choice, onChange }: ChoosingProps) {
  const t = useWords()
  const { text, option } = usePollWording(poll)
  const chosen = listIn(choice)
  const full = chosen.length >= poll.most
  const toggle = (id: string) => onChange(poll.order.filter((other) => chosen.includes(other) !== (other === id)))

  return (
    <fieldset>
      <legend className="visually-hidden">{text}</legend>
      <div className={styles.tiles}>
        {poll.order.map((id) => (
          <label key={id} className={styles.tile}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              disabled={full && !chosen.includes(id)}
              onChange={() => toggle(id)}
              className={styles.mark}
            />
            <bdi className={styles.label}>{option(id)}</bdi>
          </label>
        ))}
      </div>
      <p role="status" className={styles.count}>
        {t('ballot.chosen', { chosen: chosen.length, most: poll.most })}
        {full && poll.most < poll.order.length && ` ${t('ballot.full')}`}
      </p>
    </fieldset>
  )
}
