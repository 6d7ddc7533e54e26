import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { AddLinks } from '../../track/AddLinks.tsx'
import { takeTrack, trackLink, useTrack } from '../../track/kept.ts'
import { Roundtable } from '../../track/Roundtable.tsx'
import list from '../../track/Track.module.css'
import { TrackFiles } from '../../track/TrackFiles.tsx'
import { useRows } from '../../track/useRows.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { timeOfDay } from '../../ui/duration.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Preferences } from '../../ui/Preferences.tsx'
import { RefusalNote } from '../../ui/RefusalNote.tsx'
import { useKeptFocus } from '../../ui/useKeptFocus.ts'
import { useWords } from '../../words/words.ts'
import styles from './TrackView.module.css'

/** Several roundtables in one place, for whoever organizes them. */
export function TrackView() {
  const t = useWords()
  // Before anything is drawn, so that nobody reads the keys in the address bar.
  useState(takeTrack)
  // A link that is opened where the page is open already brings no new page.
  useEffect(() => {
    addEventListener('hashchange', takeTrack)
    return () => removeEventListener('hashchange', takeTrack)
  }, [])
  const tracked = useTrack()
  const main = useRef<HTMLElement>(null)
  useKeptFocus(main)
  const { rows, at, refusal, reading, refresh } = useRows(tracked)
  return (
    <main ref={main} tabIndex={-1} className={styles.track}>
      <header className={styles.head}>
        <Link href="/" aria-label={t('common.refused.home')} className={styles.home}>
          <Mark />
        </Link>
        <div className={styles.title}>
          <h1>{t('track.title')}</h1>
          <p className="soft small">{t('track.lead')}</p>
        </div>
        {tracked.length > 0 && (
          <>
            {at !== undefined && <p className="soft small">{t('track.asOf', { time: timeOfDay(at, true) })}</p>}
            <Button icon="restart" disabled={reading} aria-busy={reading} onClick={refresh}>
              {t('track.refresh')}
            </Button>
          </>
        )}
      </header>
      <RefusalNote refusal={refusal} />
      {tracked.length === 0 ? (
        <Empty icon="list" title={t('track.empty.title')}>
          {t('track.empty.help')}
        </Empty>
      ) : (
        <ul className={list.list} aria-label={t('track.title')}>
          {tracked.map((each) => (
            <Roundtable key={each.code} tracked={each} entry={rows[each.code]} />
          ))}
        </ul>
      )}
      <AddLinks />
      {tracked.length > 0 && (
        <section className="stack">
          <h2>{t('track.takeAway')}</h2>
          <div className="row">
            <TrackFiles list={tracked} />
            <CopyButton text={trackLink(tracked)} label={t('track.link')} />
          </div>
          <p className="soft small">{t('track.linkHelp')}</p>
        </section>
      )}
      <footer className={styles.foot}>
        <Preferences />
      </footer>
    </main>
  )
}
