import { useState } from 'react'
import { LateOutcomes } from '../../outcomes/stand/LateOutcomes.tsx'
import { useOutcomeNews } from '../../outcomes/stand/useOutcomeNews.ts'
import { useOutcomesAtHand } from '../../outcomes/stand/useOutcomesAtHand.ts'
import { useView } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import styles from './PollCue.module.css'

/** An outcome asks where the panellist stands too: one line on the cue screen, the rest in a sheet over it; it rests while it is one's own turn. */
export function OutcomeCue({ resting }: { resting: boolean }) {
  const t = useWords()
  const outcomes = useOutcomesAtHand()
  useOutcomeNews(outcomes)
  const [open, setOpen] = useState(false)
  const { at, left } = outcomes
  const mayPropose = useView(({ outcomes, life }) => (outcomes.open ?? false) && life.stage !== 'closed')
  // A sheet in which something was written is not taken away with the question.
  const nothing = !at && left.length === 0 && !mayPropose && !open
  if (nothing || resting) return null
  const waiting = outcomes.waiting.length > 0
  return (
    <section className={styles.cue} data-waiting={waiting || undefined}>
      <Icon name="list" />
      <p className={styles.asked}>
        <span className="small soft">{t(at ? 'stances.ask' : 'participant.tabs.outcomes')}</span>
        <bdi className={styles.text}>{at?.outcome.text ?? left[0]?.text ?? t('stances.propose.open')}</bdi>
      </p>
      <Button tone={waiting ? 'primary' : 'quiet'} onClick={() => setOpen(true)}>
        {waiting ? t('speaker.answer') : t('speaker.look')}
      </Button>
      <Dialog title={t('participant.tabs.outcomes')} open={open} onClose={() => setOpen(false)}>
        <LateOutcomes outcomes={outcomes} />
      </Dialog>
    </section>
  )
}
