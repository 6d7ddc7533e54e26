import { useRef, useState } from 'react'
import { Attribution } from '../../notes/Attribution.tsx'
import { NotesDesk } from '../../notes/NotesDesk.tsx'
import { useNow } from '../../session/clock.ts'
import { useView } from '../../session/hooks.ts'
import { IconButton } from '../../ui/Button.tsx'
import { minutesAndSeconds } from '../../ui/duration.ts'
import { Field } from '../../ui/Field.tsx'
import { openShortcutSheet } from '../../ui/ShortcutSheet.tsx'
import { useShortcuts } from '../../ui/shortcuts.ts'
import { useWords } from '../../words/words.ts'
import styles from './RapporteurView.module.css'
import { SideColumn } from './SideColumn.tsx'
import { StoryColumn } from './StoryColumn.tsx'

/** The rapporteur's desk: in the middle the writing, before it the timeline that writes itself, behind it what comes of both. */
export function RapporteurView() {
  const t = useWords()
  const title = useView(({ life }) => life.title)
  const [wide, setWide] = useState(false)
  const [sought, setSought] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useShortcuts([{ key: '/', label: t('rapporteur.search'), run: () => field.current?.focus() }])
  return (
    <main className={wide ? `${styles.desk} ${styles.wide}` : styles.desk}>
      <header className={styles.head}>
        <div className={styles.title}>
          <h1 title={title}>
            <bdi>{title}</bdi>
          </h1>
          <p className="small soft">
            <Elapsed />
          </p>
        </div>
        <div className={styles.acts}>
          <Attribution />
          <IconButton icon="keyboard" label={t('common.shortcuts.open')} onClick={openShortcutSheet} />
        </div>
        <div className={styles.search}>
          <Field
            label={t('rapporteur.search')}
            quietLabel
            type="search"
            ref={field}
            placeholder={t('common.action.search')}
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
        </div>
      </header>
      <div className={styles.story}>
        <StoryColumn sought={sought} />
      </div>
      <div className={styles.notes}>
        <NotesDesk sought={sought} />
      </div>
      <div className={styles.side}>
        <SideColumn wide={wide} onWide={setWide} />
      </div>
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
