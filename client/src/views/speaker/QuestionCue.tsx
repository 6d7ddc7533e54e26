import { useState } from 'react'
import { listed } from '../../questions/listed.ts'
import { ToMe } from '../../questions/ToMe.tsx'
import { useMine, useView } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import styles from './PollCue.module.css'

/** Written questions to this panellist: one line on the cue screen, the answers in a sheet over it; it rests while it is one’s own turn. */
export function QuestionCue({ resting }: { resting: boolean }) {
  const t = useWords()
  const [open, setOpen] = useState(false)
  const toMe = useMine(({ questions }) => questions?.toMe)
  const questions = useView((view) => view.questions.questions)
  const mine = listed(questions)
    .filter(({ id }) => toMe?.[id])
    .sort((a, b) => a.number - b.number)
  const waiting = mine.find(({ end }) => !end)
  const shown = waiting ?? mine.at(-1)
  if (!shown || resting) return null
  return (
    <section className={styles.cue} data-waiting={waiting ? true : undefined}>
      <Icon name="question" />
      <p className={styles.asked}>
        <span className="small soft">{t('questions.toYou')}</span>
        <bdi className={styles.text}>{shown.text}</bdi>
      </p>
      <Button tone={waiting ? 'primary' : 'quiet'} onClick={() => setOpen(true)}>
        {waiting ? t('speaker.answer') : t('speaker.look')}
      </Button>
      <Dialog title={t('questions.toMe.title')} open={open} onClose={() => setOpen(false)}>
        <ToMe questions={mine} />
      </Dialog>
    </section>
  )
}
