import { useState } from 'react'
import { PollStage } from '../../polls/ballot/PollStage.tsx'
import { usePollAtHand, type PollAtHand } from '../../polls/ballot/usePollAtHand.ts'
import { usePollNews } from '../../polls/ballot/usePollNews.ts'
import { usePollWording } from '../../polls/wording.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import styles from './PollCue.module.css'

/** A poll for the panellist too: one line on the cue screen, the ballot in a sheet over it; it rests while it is one's own turn. */
export function PollCue({ resting }: { resting: boolean }) {
  const t = useWords()
  const polls = usePollAtHand()
  usePollNews(polls)
  const [open, setOpen] = useState(false)
  const { at } = polls
  if (!at || resting) return null
  const waiting = polls.waiting.length > 0
  return (
    <section className={styles.cue} data-waiting={waiting || undefined}>
      <Icon name="poll" />
      <Asked at={at} />
      <Button tone={waiting ? 'primary' : 'quiet'} onClick={() => setOpen(true)}>
        {waiting ? t('speaker.answer') : t('speaker.look')}
      </Button>
      <Dialog
        title={at.as === 'ballot' ? t('ballot.yours') : t('ballot.poll')}
        open={open}
        onClose={() => setOpen(false)}
      >
        <PollStage at={at} polls={{ ...polls, leave: () => (setOpen(false), polls.leave()) }} />
      </Dialog>
    </section>
  )
}

function Asked({ at: { as, poll } }: { at: PollAtHand }) {
  const t = useWords()
  const { text } = usePollWording(poll)
  return (
    <p className={styles.asked}>
      <span className="small soft">{as === 'result' ? t('ballot.result') : t('ballot.poll')}</span>
      <bdi className={styles.text}>{text}</bdi>
    </p>
  )
}
