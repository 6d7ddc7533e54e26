import { useState, type ComponentProps, type ReactNode } from 'react'
import { CueNext } from '../../floor/CueNext.tsx'
import { CueSpeaking } from '../../floor/CueSpeaking.tsx'
import { SpeakingBar } from '../../floor/SpeakingBar.tsx'
import { MyHand } from '../../hands/MyHand.tsx'
import { useHandNews } from '../../hands/useHandNews.ts'
import { usePhase } from '../../hands/usePhase.ts'
import { LateOutcomes } from '../../outcomes/stand/LateOutcomes.tsx'
import { useOutcomeNews } from '../../outcomes/stand/useOutcomeNews.ts'
import { useOutcomesAtHand, type OutcomesAtHand } from '../../outcomes/stand/useOutcomesAtHand.ts'
import { PollStage } from '../../polls/ballot/PollStage.tsx'
import { usePollAtHand, type PollsAtHand } from '../../polls/ballot/usePollAtHand.ts'
import { usePollNews } from '../../polls/ballot/usePollNews.ts'
import { QuestionsOnTab } from '../../questions/phone/LateQuestions.tsx'
import { useView } from '../../session/hooks.ts'
import { isTextField } from '../../session/typing.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { useWords } from '../../words/words.ts'
import styles from './ParticipantView.module.css'
import { Thanks } from './Thanks.tsx'
import { HandTab, OutcomesTab, PollTab, QuestionsTab } from './tabs.tsx'
import { useIdleLoading } from './useIdleLoading.ts'

/** The phone: one thing at a time, by what is going on. */
export function ParticipantView() {
  const closed = useView(({ life }) => life.stage === 'closed')
  const phase = usePhase()
  const polls = usePollAtHand()
  useHandNews(phase)
  usePollNews(polls)
  const outcomes = useOutcomesAtHand()
  useOutcomeNews(outcomes)
  useIdleLoading()

  if (closed) {
    return polls.at && polls.unsent ? (
      <main className={styles.body}>
        <PollStage at={polls.at} polls={polls} />
      </main>
    ) : (
      <>
        <Thanks />
        {outcomes.left.length > 0 && (
          <section className={styles.body}>
            <LateOutcomes outcomes={outcomes} />
          </section>
        )}
      </>
    )
  }
  if (phase === 'next' || phase === 'called' || phase === 'speaking') {
    return <main className={styles.page}>{phase === 'next' ? <CueNext /> : <CueSpeaking />}</main>
  }
  return (
    <main className={styles.page}>
      <SpeakingBar />
      <Things phase={phase} polls={polls} outcomes={outcomes} />
    </main>
  )
}

type Thing = 'poll' | 'outcomes' | 'questions' | 'hand'

interface ThingsProps extends ComponentProps<typeof MyHand> {
  polls: PollsAtHand
  outcomes: OutcomesAtHand
}

/** The poll that is asked, else the outcome, with one's own hand a tab away; without either the hand alone. */
function Things({ phase, polls, outcomes }: ThingsProps) {
  const t = useWords()
  const { at } = polls
  const { any } = outcomes
  const asked = polls.waiting.length > 0 || polls.unsent ? 'poll' : outcomes.waiting.length > 0 ? 'outcomes' : undefined
  const first = asked ?? (at ? 'poll' : 'hand')
  const [tab, setTab] = useState<Thing>(first)
  const [seen, setSeen] = useState({ polls: polls.news, outcomes: outcomes.news })
  if (polls.news !== seen.polls || outcomes.news !== seen.outcomes) {
    setSeen({ polls: polls.news, outcomes: outcomes.news })
    const fresh = polls.news !== seen.polls && at ? 'poll' : outcomes.waiting.length > 0 ? 'outcomes' : undefined
    const answering = tab === 'poll' && polls.waiting.length > 0
    // Nobody is taken away from a line that they are typing or a poll that waits; the tab says that there is something.
    if (fresh && !isTextField(document.activeElement) && !(fresh === 'outcomes' && answering)) setTab(fresh)
  }
  if ((!at && tab === 'poll') || (!any && tab === 'outcomes')) setTab(first)

  const things: [Thing, boolean, ReactNode, ReactNode][] = [
    ['poll', at !== undefined, <PollTab polls={polls} />, at && <PollStage at={at} polls={polls} />],
    ['outcomes', any, <OutcomesTab outcomes={outcomes} />, <LateOutcomes outcomes={outcomes} />],
    ['hand', true, <HandTab />, <MyHand phase={phase} />],
    ['questions', true, <QuestionsTab />, <QuestionsOnTab shown={tab === 'questions'} />],
  ]
  return (
    <Tabs<Thing>
      label={t('participant.tabs.label')}
      tabs={things
        .filter(([, shown]) => shown)
        .map(([name, , label, content]) => ({ name, label, content: <div className={styles.body}>{content}</div> }))}
      selected={tab}
      onSelect={setTab}
      atBottom
      kept
    />
  )
}
