import { useWords } from '../words/words.ts'

export interface PersonNameProps {
  name: string
  /** The person's number, for those who gave no name. */
  number?: number
  className?: string | undefined
}

/** A person's name in its own writing direction, whatever stands around it. */
export function PersonName({ name, number, className }: PersonNameProps) {
  const t = useWords()
  return (
    <bdi dir="auto" className={className}>
      {name || t('common.nameless', { number: number ?? '' })}
    </bdi>
  )
}
