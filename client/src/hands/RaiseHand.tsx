import { useState } from 'react'
import { CueQuestion } from '../floor/CueQuestion.tsx'
import { useDraft, useView } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { useLanding } from '../ui/landing.ts'
import { useWords } from '../words/words.ts'
import styles from './Hand.module.css'
import { HandForm } from './HandForm.tsx'
import { HandPanel } from './HandPanel.tsx'
import { QueueGlance } from './QueueGlance.tsx'

/** No hand is up: what is discussed, who waits, and one large button. */
export function RaiseHand() {
  const t = useWords()
  const draft = useDraft('hand')
  // A half-typed line opens the form again after a reload.
  const [open, setOpen] = useState(draft.text !== '')
  const { title, stage } = useView(({ life }) => life)
  const landing = useLanding(open)
  const closed = useView(({ queue }) => queue.closed)
  const wish = t(`hands.kind.${closed ? 'point-of-order' : 'new-point'}.label`)

  if (open) return <HandForm command="hands.raise" draft={draft} onClose={() => setOpen(false)} />
  return (
    <HandPanel
      actions={
        <>
          {closed && (
            <p className="small soft">
              {t('hands.queueClosed')} {t('hands.orderStill')}
            </p>
          )}
          <Button
            tone={closed ? 'plain' : 'primary'}
            size="large"
            icon={closed ? 'warn' : 'hand'}
            className={closed ? undefined : styles.wish}
            onClick={() => setOpen(true)}
          >
            {wish}
          </Button>
        </>
      }
    >
      <h1 ref={landing} tabIndex={-1} className="small soft">
        <bdi>{title}</bdi>
      </h1>
      {stage === 'ready' && <p className={styles.lead}>{t('participant.notBegun')}</p>}
      <CueQuestion />
      <QueueGlance />
    </HandPanel>
  )
}
