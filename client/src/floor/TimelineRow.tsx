import { spokenMs } from '@evenhand/shared/floor/clock'
import { useView } from '../session/hooks.ts'
import { minutesAndSeconds, timeOfDay } from '../ui/duration.ts'
import { Icon } from '../ui/Icon.tsx'
import { PersonName } from '../ui/PersonName.tsx'
import { Side } from '../ui/Side.tsx'
import { groupLabel } from '../words/groups.ts'
import { personText } from '../words/person.ts'
import { useWords } from '../words/words.ts'
import styles from './TimelineRow.module.css'
import type { TimelineTurn } from './timelineChapters.ts'

/** One turn: when, who, from where, what for, how long, and what was out of the ordinary. */
export function TimelineRow({ turn }: { turn: TimelineTurn }) {
  const t = useWords()
  const started = useView(({ life }) => life.startedAt) ?? turn.givenAt
  const ended = turn.endedAt ?? turn.givenAt
  const spoken = spokenMs(turn, ended)
  const over = spoken - turn.allottedMs
  return (
    <li className={styles.row}>
      <span className={styles.when}>
        <span className="figures">{minutesAndSeconds(turn.givenAt - started)}</span>
        <span className="figures small soft">{timeOfDay(turn.givenAt)}</span>
      </span>
      <span className={styles.who}>
        <strong>
          <PersonName {...turn} />
        </strong>
        <Groups turn={turn} />
      </span>
      <span>
        <Side side={turn.side} />
      </span>
      <span className={styles.remarks}>
        {turn.kind === 'invited'
          ? t('rapporteur.invited')
          : turn.kind !== 'new-point' && t(`hands.kind.${turn.kind}.short`)}
        {turn.overrode && (
          <span className={styles.mark}>
            <Icon name="signal" />
            {t('rapporteur.overrode')}
          </span>
        )}
        <Answer by={turn.answeredBy} />
      </span>
      <span className={`figures ${styles.long}`}>
        {minutesAndSeconds(spoken)}
        {over >= 1000 && (
          <span className={styles.over} title={t('rapporteur.over', { time: minutesAndSeconds(over) })}>
            +{minutesAndSeconds(over)}
          </span>
        )}
      </span>
    </li>
  )
}

function Groups({ turn }: { turn: TimelineTurn }) {
  const t = useWords()
  const { organization, stakeholderGroup, regionalGroup } = turn
  const groups = [
    stakeholderGroup && groupLabel(t, 'stakeholderGroup', stakeholderGroup),
    regionalGroup && groupLabel(t, 'regionalGroup', regionalGroup),
  ].filter(Boolean)
  return (
    <span className={styles.groups}>
      {organization && <bdi>{organization}</bdi>}
      {organization && groups.length > 0 && ' · '}
      {groups.join(' · ')}
    </span>
  )
}

function Answer({ by }: { by: string | undefined }) {
  const t = useWords()
  const person = useView(({ participants }) => (by === undefined ? undefined : participants.list?.[by]))
  if (!person) return null
  return <span>{t('rapporteur.answeredBy', { name: personText(t, person) })}</span>
}
