import { personText, type Named } from '../words/person.ts'
import { useWords } from '../words/words.ts'

export interface PersonNameProps extends Named {
  className?: string | undefined
}

/** A person's name in its own writing direction, whatever stands around it. */
export function PersonName({ className, ...person }: PersonNameProps) {
  const t = useWords()
  return (
    <bdi dir="auto" className={className}>
      {personText(t, person)}
    </bdi>
  )
}
