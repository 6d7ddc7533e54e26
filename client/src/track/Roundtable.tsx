import type { TrackRow } from '@evenhand/shared/report/track'
import { isTrackError, type TrackEntry } from '@evenhand/shared/report/track-sheet'
import type { ReactNode } from 'react'
import { daysUntilDeleted } from '../after/soon.ts'
import { inFours } from '../links/joinCode.ts'
import { useNow } from '../session/clock.ts'
import { ButtonLink, IconButton } from '../ui/Button.tsx'
import { minutesAndSeconds, timeOfDay } from '../ui/duration.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { refusalText } from '../words/refusal.ts'
import { dayAndTime } from '../words/dayAndTime.ts'
import { useLocale, useWords } from '../words/words.ts'
import { removeFromTrack, type Tracked } from './kept.ts'
import { Shares } from './Shares.tsx'
import styles from './Track.module.css'

const icons: Record<TrackRow['state'], IconName> = { ready: 'clock', live: 'mic', closed: 'check' }
const standings = ['full', 'rough', 'opposition', 'divergence', 'unclear', 'asked', 'open'] as const

/** One roundtable of the track: what it has come to, and the way to its organizer's screen. */
export function Roundtable({ tracked, entry }: { tracked: Tracked; entry: TrackEntry | undefined }) {
  const t = useWords()
  const row = entry && !isTrackError(entry) ? entry : undefined
  const title = row?.title || t('organizer.untitled', { code: `\u2066${inFours(tracked.code)}\u2069` })
  return (
    <li className={styles.roundtable} data-state={row?.state}>
      <div className={styles.head}>
        <div className={styles.title}>
          {row && (
            <p className={styles.stage}>
              <Icon name={icons[row.state]} /> {t(`track.state.${row.state}`)}
              {row.startedAt !== undefined && row.lastedMs !== undefined && (
                <span className="soft">
                  {' · '}
                  {t('track.began', { time: timeOfDay(row.startedAt), length: minutesAndSeconds(row.lastedMs) })}
                </span>
              )}
            </p>
          )}
          <h2>
            {row?.number !== undefined && <span className={`figures soft ${styles.number}`}>#{row.number}</span>}
            <bdi dir="auto">{title}</bdi>
          </h2>
        </div>
        <ButtonLink
          href={`/r/${tracked.code}/organizer#key=${tracked.key}`}
          target="_blank"
          rel="noreferrer"
          icon="forward"
          aria-label={t('track.openOf', { title })}
        >
          {t('track.open')}
        </ButtonLink>
        <IconButton icon="close" label={t('track.removeOf', { title })} onClick={() => removeFromTrack(tracked.code)} />
      </div>
      {entry && isTrackError(entry) && (
        <p className={styles.error}>
          <Icon name="warn" />{' '}
          {entry.error.refused === 'organizers-only' ? t('track.organizersOnly') : refusalText(t, entry.error)}
        </p>
      )}
      {row?.deletedAt !== undefined && <Deleted at={row.deletedAt} />}
      {row && (
        <div className={styles.figures}>
          <Shares row={row} />
          <Facts row={row} />
        </div>
      )}
    </li>
  )
}

/** In the week before a roundtable is deleted; what can be done about it is on its organizer's screen. */
function Deleted({ at }: { at: number }) {
  const t = useWords()
  const locale = useLocale()
  const days = daysUntilDeleted(at, useNow(60_000))
  if (days === undefined) return null
  return (
    <p className={styles.error}>
      <Icon name="warn" /> {t('after.soon', { count: days, when: dayAndTime(at, locale) })}
    </p>
  )
}

function Facts({
  row: { state, hands, questions, pollsClosed, notes, outcomes, messages, groups },
}: {
  row: TrackRow
}) {
  const t = useWords()
  const found = standings.flatMap((standing) => {
    const count = outcomes[standing]
    const label =
      standing === 'asked' || standing === 'open' ? t(`track.standing.${standing}`) : t(`stances.label.${standing}`)
    return count ? [{ label, count }] : []
  })
  const percent = (share: number) => `${Math.round(share * 100)} %`
  return (
    <dl className={styles.facts}>
      <Fact label={t(state === 'closed' ? 'track.fact.unreached' : 'track.fact.hands')}>
        <Figure>{hands.up}</Figure>
        {hands.longestMs !== undefined && (
          <span className="soft small"> {t('track.fact.longest', { time: minutesAndSeconds(hands.longestMs) })}</span>
        )}
      </Fact>
      {groups && (
        <Fact label={t('track.fact.groups')}>
          <Figure>{`${groups.heard} / ${groups.declared}`}</Figure>
        </Fact>
      )}
      <Fact label={t('track.fact.polls')}>
        <Figure>{pollsClosed}</Figure>
      </Fact>
      <Fact label={t(state === 'closed' ? 'track.fact.questionsUnreached' : 'track.fact.questionsOpen')}>
        <Figure>{questions.open}</Figure>
      </Fact>
      <Fact label={t('track.fact.notes')}>
        <Figure>{notes}</Figure>
      </Fact>
      {found.length > 0 && (
        <Fact label={t('track.fact.outcomes')}>
          {found.map(({ label, count }) => (
            <span key={label} className={styles.standing}>
              <Figure>{count}</Figure> {label}
            </span>
          ))}
        </Fact>
      )}
      {messages?.score !== undefined && (
        <Fact label={t('track.fact.messages')}>
          <Figure>{percent(messages.score)}</Figure>
          {messages.weakest !== undefined && (
            <span className="soft small"> {t('track.fact.weakest', { share: percent(messages.weakest) })}</span>
          )}
        </Fact>
      )}
    </dl>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="soft small">{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Figure({ children }: { children: ReactNode }) {
  return <strong className="figures">{children}</strong>
}
