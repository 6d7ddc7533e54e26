import { useRef, useState } from 'react'
import { QuestionCounts, SideCounts } from '../../floor/TimelineCounts.tsx'
import { Timeline } from '../../floor/Timeline.tsx'
import { TimelineNow } from '../../floor/TimelineNow.tsx'
import { PollMaterial } from '../../polls/desk/PollMaterial.tsx'
import { useNow } from '../../session/clock.ts'
import { useView } from '../../session/hooks.ts'
import { minutesAndSeconds } from '../../ui/duration.ts'
import { Field } from '../../ui/Field.tsx'
import { Preferences } from '../../ui/Preferences.tsx'
import { useShortcuts } from '../../ui/shortcuts.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { useWords } from '../../words/words.ts'
import styles from './RapporteurView.module.css'

type Story = 'timeline' | 'polls'

/** The rapporteur's desk: the timeline writes itself, with who speaks now beneath it and the counts beside it; behind a tab what polls brought. */
export function RapporteurView() {
  const t = useWords()
  const title = useView(({ life }) => life.title)
  const [sought, setSought] = useState('')
  const [story, setStory] = useState<Story>('timeline')
  const field = useRef<HTMLInputElement>(null)
  useShortcuts([{ key: '/', label: t('rapporteur.search'), run: () => field.current?.focus() }])
  return (
    <main className={styles.desk}>
      <header className={styles.head}>
        <div className={styles.title}>
          <h1>
            <bdi>{title}</bdi>
          </h1>
          <p className="soft">
            <Elapsed />
          </p>
        </div>
        <div className={styles.search}>
          <Field
            label={t('rapporteur.search')}
            quietLabel
            type="search"
            ref={field}
            placeholder={t('rapporteur.search')}
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
        </div>
      </header>
      <div className={styles.story}>
        <Tabs<Story>
          label={t('rapporteur.story')}
          selected={story}
          onSelect={setStory}
          tabs={[
            { name: 'timeline', label: t('rapporteur.timeline'), content: <Timeline sought={sought} /> },
            { name: 'polls', label: t('polls.material.title'), content: <PollMaterial /> },
          ]}
        />
        <TimelineNow />
      </div>
      <aside className={styles.aside}>
        <SideCounts />
        <QuestionCounts />
        <Preferences />
      </aside>
    </main>
  )
}

function Elapsed() {
  const t = useWords()
  const { stage, startedAt } = useView(({ life }) => life)
  const now = useNow(1000, startedAt)
  if (stage === 'closed') return t('rapporteur.closed')
  if (startedAt === undefined) return t('rapporteur.notBegun')
  return t('rapporteur.since', { time: minutesAndSeconds(now - startedAt) })
}
