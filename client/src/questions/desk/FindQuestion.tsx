import { Field } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'

interface FindQuestionProps {
  /** How many there are to look among. */
  among: number
  sought: string
  onSeek(words: string): void
}

/** So many are found by looking. */
const seenAtOnce = 5

/** Looks for words or a number, once there is something to look for. */
export function FindQuestion({ among, sought, onSeek }: FindQuestionProps) {
  const t = useWords()
  if (among <= seenAtOnce && sought === '') return null
  return (
    <Field
      label={t('triage.search')}
      quietLabel
      placeholder={t('triage.search')}
      type="search"
      value={sought}
      onChange={({ target }) => onSeek(target.value)}
    />
  )
}
