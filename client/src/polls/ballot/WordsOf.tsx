import { mostWord } from '@evenhand/shared/polls/kinds'
import { Field } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import { listIn, type ChoosingProps } from './choosing.ts'
import { Letters } from './Letters.tsx'
import styles from './Written.module.css'

/** One to three words or short phrases, each with what is left of its length. */
export function WordsOf({ poll, choice, onChange }: ChoosingProps) {
  const t = useWords()
  const given = listIn(choice)
  const places = Array.from({ length: poll.most }, (_, index) => index)
  return (
    <div className={styles.fields}>
      {places.map((place) => (
        <div key={place} className={styles.field}>
          <Field
            label={t('ballot.word', { number: place + 1 })}
            value={given[place] ?? ''}
            enterKeyHint="next"
            onChange={({ target }) =>
              onChange(places.map((other) => (other === place ? target.value : (given[other] ?? ''))))
            }
          />
          <Letters text={given[place] ?? ''} most={mostWord} />
        </div>
      ))}
    </div>
  )
}
