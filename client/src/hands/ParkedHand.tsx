import { CueQuestion } from '../floor/CueQuestion.tsx'
import { useMine } from '../session/hooks.ts'
import { CommandButton } from '../ui/CommandButton.tsx'
import { useLanding } from '../ui/landing.ts'
import { useWords } from '../words/words.ts'
import styles from './Hand.module.css'
import { HandPanel } from './HandPanel.tsx'
import { HandWords } from './HandWords.tsx'
import { QueueGlance } from './QueueGlance.tsx'

/** The hand is held at the side and keeps its time; one tap brings it back. */
export function ParkedHand() {
  const t = useWords()
  const landing = useLanding()
  const hand = useMine(({ hand }) => hand)
  if (!hand?.parked) return null
  return (
    <HandPanel
      actions={
        <>
          <CommandButton type="hands.unpark" data={{}} tone="primary" size="large" icon="hand">
            {t('hands.comeBack')}
          </CommandButton>
          <CommandButton type="hands.lower" data={{}} tone="quiet" icon="down">
            {t('hands.lower')}
          </CommandButton>
        </>
      }
    >
      <section>
        <h1 ref={landing} tabIndex={-1}>
          {t(`hands.parked.${hand.parked}`)}
        </h1>
        <p className={styles.lead}>{t('hands.parked.text')}</p>
      </section>
      <HandWords kind={hand.kind} text={hand.text} />
      <CueQuestion />
      <QueueGlance />
    </HandPanel>
  )
}
