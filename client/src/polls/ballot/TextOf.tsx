import { mostText } from '@evenhand/shared/polls/kinds'
import { TextArea } from '../../ui/Field.tsx'
import { usePollWording } from '../wording.ts'
import { oneIn, type ChoosingProps } from './choosing.ts'
import { Letters } from './Letters.tsx'
import styles from './Written.module.css'

/** An answer in one's own words. */
export function TextOf({ poll, choice, onChange }: ChoosingProps) {
  const { text } = usePollWording(poll)
  const given = oneIn(choice)
  return (
    <div className={styles.field}>
      <TextArea label={text} quietLabel rows={5} value={given} onChange={({ target }) => onChange(target.value)} />
      <Letters text={given} most={mostText} />
    </div>
  )
}
