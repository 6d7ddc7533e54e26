import { CueNext } from '../../floor/CueNext.tsx'
import { CueSpeaking } from '../../floor/CueSpeaking.tsx'
import { CueThanks } from '../../floor/CueThanks.tsx'
import { SpeakingBar } from '../../floor/SpeakingBar.tsx'
import { MyHand } from '../../hands/MyHand.tsx'
import { useHandNews } from '../../hands/useHandNews.ts'
import { usePhase } from '../../hands/usePhase.ts'
import { useView } from '../../session/hooks.ts'
import styles from './ParticipantView.module.css'

/** The phone: one thing at a time, by what is going on. */
export function ParticipantView() {
  const closed = useView(({ life }) => life.stage === 'closed')
  const phase = usePhase()
  useHandNews(phase)

  if (closed) return <CueThanks />
  if (phase === 'next' || phase === 'called' || phase === 'speaking') {
    return <main className={styles.page}>{phase === 'next' ? <CueNext /> : <CueSpeaking />}</main>
  }
  return (
    <main className={styles.page}>
      <SpeakingBar />
      <div className={styles.body}>
        <MyHand phase={phase} />
      </div>
    </main>
  )
}
