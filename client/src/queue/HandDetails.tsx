import type { StewardEntryView } from '@evenhand/shared/queue/view'
import { useView } from '../session/hooks.ts'
import { timeOfDay } from '../ui/duration.ts'
import { Side } from '../ui/Side.tsx'
import { groupLabel } from '../words/groups.ts'
import { useWords } from '../words/words.ts'
import styles from './HandDetails.module.css'
import { Readiness } from './Readiness.tsx'
import { Reason } from './Reason.tsx'

/** What is known of a hand: who, why here, what it is about. */
export function HandDetails({ hand }: { hand: StewardEntryView }) {
  const t = useWords()
  const person = useView((view) => view.participants.list?.[hand.person])
  const notes = [
    t('queue.raisedAt', { time: timeOfDay(hand.raisedAt, true) }),
    hand.entered && t('queue.entered'),
    hand.late && t('queue.late'),
    hand.unlikely && t('queue.unlikely'),
  ].filter((note) => typeof note === 'string')
  return (
    <div className={styles.details}>
      <p className="row">
        <Side side={hand.side} hubSize={person?.hubSize} />
        <span>{t(`hands.kind.${hand.kind}.short`)}</span>
        {hand.stakeholderGroup && (
          <span className="soft">{groupLabel(t, 'stakeholderGroup', hand.stakeholderGroup)}</span>
        )}
        {person?.regionalGroup && <span className="soft">{groupLabel(t, 'regionalGroup', person.regionalGroup)}</span>}
        <Readiness hand={hand} />
      </p>
      {hand.text && (
        <p dir="auto" className={styles.words}>
          {hand.text}
        </p>
      )}
      <Reason hand={hand} />
      <p className="small soft">{notes.join(' · ')}</p>
    </div>
  )
}
