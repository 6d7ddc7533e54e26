import { useState } from 'react'
import { useView } from '../../session/hooks.ts'
import { useWakeLock } from '../../session/wakelock.ts'
import { BoardScene } from './BoardScene.tsx'
import { Controls } from './Controls.tsx'
import styles from './DisplayView.module.css'
import { EndScene } from './EndScene.tsx'
import { FloorScene } from './FloorScene.tsx'
import { Head } from './Head.tsx'
import { JoinScene } from './JoinScene.tsx'
import { OutcomeScene } from './OutcomeScene.tsx'
import { PauseScene } from './PauseScene.tsx'
import { PollScene } from './PollScene.tsx'
import { QuestionScene } from './QuestionScene.tsx'
import { sceneOf, shownPoll, type Scene } from './scene.ts'

const pictures = {
  poll: PollScene,
  question: QuestionScene,
  outcome: OutcomeScene,
  board: BoardScene,
  floor: FloorScene,
  join: JoinScene,
  pause: PauseScene,
  end: EndScene,
}

/** The projector. Its scenes follow by themselves; a key holds one until it is let go. */
export function DisplayView() {
  useWakeLock()
  const [held, hold] = useState<Scene>()
  const following = useView(sceneOf)
  const nothingToHold = useView(
    (view) => (held === 'poll' && !shownPoll(view)) || (held === 'board' && view.outcomes.order.length === 0),
  )
  const Picture = pictures[(nothingToHold ? undefined : held) ?? following]
  return (
    <main className={styles.display}>
      <Head />
      <Picture />
      <Controls held={held} onHold={hold} />
    </main>
  )
}
