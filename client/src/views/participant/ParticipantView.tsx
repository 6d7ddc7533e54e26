import { useState, type ComponentProps } from 'react'
import { CueNext } from '../../floor/CueNext.tsx'
import { CueSpeaking } from '../../floor/CueSpeaking.tsx'
import { SpeakingBar } from '../../floor/SpeakingBar.tsx'
import { MyHand } from '../../hands/MyHand.tsx'
import { useHandNews } from '../../hands/useHandNews.ts'
import { usePhase } from '../../hands/usePhase.ts'
import { PollStage } from '../../polls/ballot/PollStage.tsx'
import { usePollAtHand, type PollsAtHand } from '../../polls/ballot/usePollAtHand.ts'
import { usePollNews } from '../../polls/ballot/usePollNews.ts'
import { useView } from '../../session/hooks.ts'
import { isTextField } from '../../session/typing.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { useWords } from '../../words/words.ts'
import styles from './ParticipantView.module.css'
import { Thanks } from './Thanks.tsx'
import { HandTab, PollTab } from './tabs.tsx'

/** The phone: one thing at a time, by what is going on. */
export function ParticipantView() {
  const closed = useView(({ life }) => life.stage === 'closed')
  const phase = usePhase()
  const polls = usePollAtHand()
  useHandNews(phase)
  usePollNews(polls)

  if (closed) {
    return polls.at && polls.unsent ? (
      <main className={styles.body}>
        <PollStage at={polls.at} polls={polls} />
      </main>
    ) : (
      <Thanks />
    )
  }
  if (phase === 'next' || phase === 'called' || phase === 'speaking') {
    return <main className={styles.page}>{phase === 'next' ? <CueNext /> : <CueSpeaking />}</main>
  }
  return (
    <main className={styles.page}>
      <SpeakingBar />
      <Things phase={phase} polls={polls} />
    </main>
  )
}

/** The poll that is asked, with one's own hand a tab away; without a poll the hand alone. */
function Things({ phase, polls }: ComponentProps<typeof MyHand> & { polls: PollsAtHand }) {
  const t = useWords()
  const { at } = polls
  const [tab, setTab] = useState<'poll' | 'hand'>(at ? 'poll' : 'hand')
  const [seen, setSeen] = useState(polls.news)
  if (polls.news !== seen) {
    setSeen(polls.news)
    // Nobody is taken away from a line that they are typing; the tab says that there is a poll.
    if (at && !isTextField(document.activeElement)) setTab('poll')
  }
  if (!at && tab === 'poll') setTab('hand')

  const hand = {
    name: 'hand' as const,
    label: <HandTab />,
    content: (
      <div className={styles.body}>
        <MyHand phase={phase} />
      </div>
    ),
  }
  const poll = at && {
    name: 'poll' as const,
    label: <PollTab polls={polls} />,
    content: (
      <div className={styles.body}>
        <PollStage at={at} polls={polls} />
      </div>
    ),
  }
  return (
    <Tabs<'poll' | 'hand'>
      label={t('participant.tabs.label')}
      tabs={poll ? [poll, hand] : [hand]}
      selected={tab}
      onSelect={setTab}
      atBottom
      kept
    />
  )
}
