import { CueNext } from '../../floor/CueNext.tsx'
import { CueNotes } from '../../floor/CueNotes.tsx'
import { CueNow } from '../../floor/CueNow.tsx'
import { CueSpeaking } from '../../floor/CueSpeaking.tsx'
import { CueThanks } from '../../floor/CueThanks.tsx'
import { MyHand } from '../../hands/MyHand.tsx'
import { useHandNews } from '../../hands/useHandNews.ts'
import { usePhase } from '../../hands/usePhase.ts'
import { useView } from '../../session/hooks.ts'
import { OutcomeCue } from './OutcomeCue.tsx'
import { QuestionCue } from './QuestionCue.tsx'
import { PollCue } from './PollCue.tsx'
import styles from './SpeakerView.module.css'

/** The panellist's cue screen: now, next, your turn, and what the moderators want to tell you. */
export function SpeakerView() {
  const closed = useView(({ life }) => life.stage === 'closed')
  const phase = usePhase()
  const resting = phase === 'next' || phase === 'called' || phase === 'speaking'
  useHandNews(phase)

  if (closed)
    return (
      <div className={styles.closed}>
        <CueThanks />
        <QuestionCue resting={false} />
      </div>
    )
  return (
    <main className={styles.page}>
      <CueNotes />
      <PollCue resting={resting} />
      <OutcomeCue resting={resting} />
      <QuestionCue resting={resting} />
      {phase === 'next' ? (
        <CueNext />
      ) : phase === 'called' || phase === 'speaking' ? (
        <CueSpeaking />
      ) : (
        <div className={styles.board}>
          <CueNow />
          <MyHand phase={phase} />
        </div>
      )}
    </main>
  )
}
