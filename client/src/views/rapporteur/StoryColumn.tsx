import { useState } from 'react'
import { QuestionCounts, SideCounts } from '../../floor/TimelineCounts.tsx'
import { Timeline } from '../../floor/Timeline.tsx'
import { TimelineNow } from '../../floor/TimelineNow.tsx'
import { Preferences } from '../../ui/Preferences.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { useWords } from '../../words/words.ts'
import styles from './RapporteurView.module.css'

type Story = 'timeline' | 'times'

/** What writes itself: who spoke when, the counts behind a tab, and beneath both who speaks now. */
export function StoryColumn({ sought }: { sought: string }) {
  const t = useWords()
  const [story, setStory] = useState<Story>('timeline')
  return (
    <>
      <Tabs<Story>
        label={t('rapporteur.story')}
        selected={story}
        onSelect={setStory}
        tabs={[
          { name: 'timeline', label: t('rapporteur.timeline'), content: <Timeline sought={sought} /> },
          {
            name: 'times',
            label: t('rapporteur.times'),
            content: (
              <div className={styles.times}>
                <SideCounts />
                <QuestionCounts />
                <Preferences />
              </div>
            ),
          },
        ]}
      />
      <TimelineNow />
    </>
  )
}
