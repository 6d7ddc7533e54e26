import { useWords } from '../../words/words.ts'
import { Segments } from './Segments.tsx'
import { timesToAnswer, useTimeToAnswer } from './timeToAnswer.ts'

/** How long the next poll is open; it holds for every way of opening one here. */
export function TimeToAnswer() {
  const t = useWords()
  const { seconds, setSeconds } = useTimeToAnswer()
  return (
    <Segments
      label={t('polls.seconds.label')}
      segments={timesToAnswer.map((time) => ({
        value: String(time),
        label:
          time === 0
            ? t('polls.seconds.none')
            : time < 120
              ? t('polls.seconds.some', { count: time })
              : t('polls.seconds.minutes', { count: time / 60 }),
      }))}
      value={String(seconds)}
      onChange={(value) => setSeconds(Number(value))}
    />
  )
}
