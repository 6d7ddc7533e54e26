import { isRemote } from '@evenhand/shared/kernel/roles'
import type { StewardEntryView } from '@evenhand/shared/queue/view'
import { Refused } from '../acts/Refused.tsx'
import { Readiness } from '../queue/Readiness.tsx'
import { Reason } from '../queue/Reason.tsx'
import { useView } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { minutesAndSeconds } from '../ui/duration.ts'
import { PersonName } from '../ui/PersonName.tsx'
import { useShortcuts } from '../ui/shortcuts.ts'
import { Side } from '../ui/Side.tsx'
import { groupLabel } from '../words/groups.ts'
import { useWords } from '../words/words.ts'
import { useGive, type Give } from './give.ts'
import styles from './NextUp.module.css'

/** The one big suggestion: who comes next and why, and the button that takes it. */
export function NextUp() {
  const t = useWords()
  const order = useView((view) => view.queue.order)
  const hands = useView((view) => view.queue.hands as Record<string, StewardEntryView>)
  const given = useGive()
  const callable = order.filter((id) => hands[id] && !hands[id].away)
  const next = callable[0]
  const hand = next === undefined ? undefined : hands[next]
  useShortcuts([
    {
      key: 'Enter',
      label: t('floor.give'),
      run: () => next !== undefined && given.give(next),
      disabled: next === undefined,
    },
  ])

  if (next === undefined || !hand)
    return (
      <section className={styles.next} aria-label={t('floor.upNext')}>
        <p className={styles.label}>{t('floor.upNext')}</p>
        <h2 className={styles.name}>{order.length > 0 ? t('floor.nobodyReachable') : t('floor.noNext')}</h2>
        <p className={`${styles.empty} soft`}>
          {order.length > 0 ? t('floor.nobodyReachableHelp') : t('floor.noNextHelp')}
        </p>
      </section>
    )
  const doubtful = isRemote(hand.side) && (!hand.ready || (hand.unanswered ?? 0) > 0)
  const meanwhile = doubtful ? callable.find((id) => hands[id]?.side === 'room') : undefined
  return (
    <section className={styles.next} aria-label={t('floor.upNext')}>
      <p className={styles.label}>{t('floor.upNext')}</p>
      <Suggested hand={hand} />
      <div className={styles.acts}>
        <Button
          tone="floor"
          className={styles.give}
          state={given.state}
          onClick={() => given.give(next)}
          aria-keyshortcuts="Enter"
        >
          {t('floor.give')}
          <kbd className={styles.key} aria-hidden>
            ↵
          </kbd>
        </Button>
        {meanwhile !== undefined && hands[meanwhile] && (
          <Meanwhile id={meanwhile} hand={hands[meanwhile]} given={given} />
        )}
      </div>
      <Refused acts={[given]} />
    </section>
  )
}

function Suggested({ hand }: { hand: StewardEntryView }) {
  const t = useWords()
  const allotted = useView((view) => view.floor.allotted)
  const hubSize = useView((view) => view.participants.list?.[hand.person]?.hubSize)
  const facts = [
    hand.stakeholderGroup && groupLabel(t, 'stakeholderGroup', hand.stakeholderGroup),
    allotted && t('floor.forTime', { time: minutesAndSeconds(allotted[hand.kind]) }),
  ].filter(Boolean)
  return (
    <div className={styles.who}>
      <h2 className={styles.name}>
        <PersonName name={hand.name} number={hand.number} />
      </h2>
      <p className={styles.about}>
        <Side side={hand.side} hubSize={hubSize} />
        <Readiness hand={hand} />
        {hand.kind !== 'new-point' && <strong>{t(`hands.kind.${hand.kind}.short`)}</strong>}
      </p>
      <Reason hand={hand} />
      <p className={`${styles.words} small soft`}>
        <span>{facts.join('\u00a0· ')}</span>
        {hand.text && (
          <bdi dir="auto" title={hand.text}>
            {hand.text}
          </bdi>
        )}
      </p>
    </div>
  )
}

/** While a remote line is in doubt the room need not wait: the suggestion keeps its place. */
function Meanwhile({ id, hand, given }: { id: string; hand: StewardEntryView; given: Give }) {
  const t = useWords()
  const name = hand.name || t('common.nameless', { number: hand.number })
  const label = t('floor.meanwhile', { name })
  return (
    <Button className={styles.meanwhile} icon="room" aria-label={label} title={label} onClick={() => given.give(id)}>
      {t('floor.or', { name })}
    </Button>
  )
}
