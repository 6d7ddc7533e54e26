import { lengthInGraphemes } from '@evenhand/shared/kernel/text'
import { useWords } from '../../words/words.ts'
import styles from './Written.module.css'

/** How many characters, as a person counts them, stand in a field that takes `most`. */
export function Letters({ text, most }: { text: string; most: number }) {
  const t = useWords()
  const used = lengthInGraphemes(text.trim())
  return (
    <p className={styles.letters} data-over={used > most || undefined}>
      {t('ballot.letters', { used, most })}
    </p>
  )
}
