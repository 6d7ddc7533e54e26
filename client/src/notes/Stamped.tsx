import { useQuestions } from '../agenda/questions.ts'
import { timeOfDay } from '../ui/duration.ts'
import { PersonName } from '../ui/PersonName.tsx'
import { useWords } from '../words/words.ts'
import { useSpeakers } from './speakers.ts'

export interface StampedProps {
  question: string | null | undefined
  intervention: string | null | undefined
  /** Server's time, ms; left out where it is now anyway. */
  at?: number
}

/** What a line belongs to, as `Q2 · Amara Nwosu · 14:03`. */
export function Stamped({ question, intervention, at }: StampedProps) {
  const t = useWords()
  const asked = useQuestions().find(({ id }) => id === question)
  const speaker = useSpeakers()(intervention)
  return (
    <span>
      {asked ? t('notes.stamp.question', { number: asked.number }) : t('notes.stamp.noQuestion')}
      {' · '}
      {speaker ? <PersonName {...speaker} /> : t('notes.stamp.free')}
      {at !== undefined && (
        <>
          {' · '}
          <span className="figures">{timeOfDay(at)}</span>
        </>
      )}
    </span>
  )
}
