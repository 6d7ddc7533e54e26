import { useCallback, useEffect, useRef, useState } from 'react'
import { useParams } from 'wouter'
import { useStore } from 'zustand'
import { LostComments } from '../../draft/reading/LostComments.tsx'
import { Paper, piecesIn } from '../../draft/reading/Paper.tsx'
import { createReading, ReadingContext } from '../../draft/reading/reading.ts'
import { usePublished } from '../../draft/reading/usePublished.ts'
import { useNow } from '../../session/clock.ts'
import { SessionContext } from '../../session/hooks.ts'
import { Announcer } from '../../ui/Announcer.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { timeOfDay } from '../../ui/duration.ts'
import { Mark } from '../../ui/Mark.tsx'
import { Preferences } from '../../ui/Preferences.tsx'
import { RefusalNote } from '../../ui/RefusalNote.tsx'
import { useLocale, useWords } from '../../words/words.ts'
import { Opening } from '../frame/Doorway.tsx'
import { DraftFiles } from './DraftFiles.tsx'
import { DraftState } from './DraftState.tsx'
import styles from './DraftView.module.css'
import { NewText } from './NewText.tsx'
import { NoDraft } from './NoDraft.tsx'

/** The report at its public link. Reading it asks for nothing and tells nobody; only a comment opens a connection. */
export function DraftView() {
  const { code = '' } = useParams()
  const digits = code.replace(/\D/g, '')
  return <Draft key={digits} code={digits} />
}

function Draft({ code }: { code: string }) {
  const t = useWords()
  const locale = useLocale()
  const [reading] = useState(() => createReading(code, locale))
  const { session } = reading
  const [begun, setBegun] = useState(() => Object.keys(session.store.getState().pending).length > 0)
  useEffect(() => (begun ? session.open() : undefined), [session, begun])
  const begin = useCallback(() => setBegun(true), [])

  const news = useStore(session.store, ({ view }) => JSON.stringify(view?.drafting ?? null))
  const away = useStore(session.store, ({ status }) => status === 'offline')
  const refused = useStore(session.store, (state) => state.refused)
  const { document, newer, showNewer, readAt, refusal } = usePublished(code, news)
  const paper = useRef<HTMLElement>(null)
  const showNew = () => {
    showNewer()
    paper.current?.focus({ preventScroll: true })
  }
  const now = useNow(60_000, document?.until)
  const takes = document !== undefined && document.finalAt === undefined && now <= document.until

  if (!document && !refusal) return <Opening />
  return (
    <SessionContext value={session}>
      <ReadingContext value={{ ...reading, takes, begin }}>
        <title>{`${document?.title ?? t('common.name')} · ${t(document?.finalAt === undefined ? 'draft.draft' : 'draft.final')}`}</title>
        {readAt !== undefined && (away || refusal) && (
          <Banner icon="signal">{t('draft.offline', { time: timeOfDay(readAt) })}</Banner>
        )}
        <main className={styles.page}>
          <header className={styles.head}>
            <div className={styles.line}>
              <Mark />
              <p className={styles.name}>{t('common.name')}</p>
            </div>
            {document && <DraftState document={document} takes={takes} />}
            {document && <DraftFiles code={code} />}
            <RefusalNote refusal={refused} />
          </header>
          <NewText shown={newer !== undefined} onShow={showNew} />
          {document ? <Paper ref={paper} document={document} /> : <NoDraft refusal={refusal} />}
          <LostComments pieces={document ? piecesIn(document) : new Set()} />
          <footer className={styles.foot}>
            <Preferences />
          </footer>
        </main>
        <Announcer />
      </ReadingContext>
    </SessionContext>
  )
}
