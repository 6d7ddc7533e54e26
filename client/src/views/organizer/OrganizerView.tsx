import { lazy, Suspense, useRef, type ComponentProps } from 'react'
import { WaysIn } from '../../links/WaysIn.tsx'
import { RoleLinks } from '../../links/RoleLinks.tsx'
import { useSession, useView } from '../../session/hooks.ts'
import { takeKey } from '../../session/secrets.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Preferences } from '../../ui/Preferences.tsx'
import { useKeptFocus } from '../../ui/useKeptFocus.ts'
import { AddToTrack } from '../../track/AddToTrack.tsx'
import { useWords } from '../../words/words.ts'
import { Agenda } from './Agenda.tsx'
import { DayList } from './DayList.tsx'
import { inFours, inSentence } from '../../links/joinCode.ts'
import styles from './OrganizerView.module.css'
import { Outcomes } from './Outcomes.tsx'
import { People } from './People.tsx'
import { Polls } from './Polls.tsx'
import { Questions } from './Questions.tsx'
import { SessionState } from './SessionState.tsx'

const ReportDesk = lazy(() => import('../../report/ReportDesk.tsx').then(({ ReportDesk }) => ({ default: ReportDesk })))

/** Before the day: hand out the links, print the handout, tick the list. On the day: begin and close. */
export function OrganizerView() {
  const t = useWords()
  const { code } = useSession()
  const desk = { code, key: takeKey(`${code}.organizer`) }
  const main = useRef<HTMLElement>(null)
  useKeptFocus(main)
  return (
    <main ref={main} tabIndex={-1} className={styles.organizer}>
      <Head />
      <Banners desk={desk} />
      <div className={styles.beside}>
        <SessionState />
        <People />
        <DayList />
      </div>
      <div className={styles.centre}>
        <section>
          <h2>{t('organizer.waysIn.title')}</h2>
          <p className="soft small">{t('organizer.waysIn.help')}</p>
          <WaysIn code={code} />
        </section>
        <section>
          <h2>{t('organizer.links.title')}</h2>
          <p className="soft small">{t('organizer.links.help')}</p>
          <Links desk={desk} />
          <AddToTrack desk={desk} />
        </section>
        <Agenda />
        <Polls desk={desk} />
        <Outcomes />
        <Questions />
        <Report />
        <After desk={desk} />
      </div>
      <footer className={styles.foot}>
        <Preferences />
      </footer>
    </main>
  )
}

/** Fetched anew when somebody's name was erased: it stands in the list of links too. */
function Links({ desk }: ComponentProps<typeof RoleLinks>) {
  const erased = useView(
    ({ participants }) => Object.values(participants.list ?? {}).filter(({ erased }) => erased).length,
  )
  return <RoleLinks key={erased} desk={desk} />
}

const AfterSession = lazy(() =>
  import('../../after/AfterSession.tsx').then(({ AfterSession }) => ({ default: AfterSession })),
)

const DeletionWarning = lazy(() =>
  import('../../after/DeletionWarning.tsx').then(({ DeletionWarning }) => ({ default: DeletionWarning })),
)

/** What must be known before anything else is read. */
function Banners({ desk }: ComponentProps<typeof DeletionWarning>) {
  const t = useWords()
  const limited = useView((view) => view.life.deletedAt !== undefined)
  const local = isLocal(location.hostname)
  if (!local && !limited) return null
  return (
    <div className={styles.banner}>
      {local && <Banner tone="note">{t('organizer.links.onlyHere')}</Banner>}
      {limited && (
        <Suspense fallback={null}>
          <DeletionWarning desk={desk} />
        </Suspense>
      )}
    </div>
  )
}

function After({ desk }: { desk: ComponentProps<typeof AfterSession>['desk'] }) {
  const closed = useView((view) => view.life.stage === 'closed')
  if (!closed) return null
  return (
    <Suspense fallback={null}>
      <AfterSession desk={desk} />
    </Suspense>
  )
}

/** There is nothing to report before the session begins. */
function Report() {
  const t = useWords()
  const begun = useView((view) => view.life.startedAt !== undefined)
  if (!begun) return null
  return (
    <section>
      <h2>{t('report.title')}</h2>
      <Suspense fallback={null}>
        <ReportDesk withRecords={false} />
      </Suspense>
    </section>
  )
}

function Head() {
  const t = useWords()
  const life = useView((view) => view.life)
  const kind = [life.sessionType, life.number !== undefined && `#${life.number}`, life.year].filter(Boolean).join(' ')
  return (
    <header className={styles.head}>
      <Mark />
      <div className={styles.title}>
        <p className="soft small">
          <bdi>{kind}</bdi>
        </p>
        <h1>
          <bdi>{life.title || t('organizer.untitled', { code: inSentence(life.code) })}</bdi>
        </h1>
      </div>
      <p className={styles.code}>
        <span className="soft small">{t('organizer.code')}</span>
        <span className="figures">{inFours(life.code)}</span>
      </p>
    </header>
  )
}

/** Links that begin with this name lead other devices to themselves. */
function isLocal(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')
}
