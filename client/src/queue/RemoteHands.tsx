import type { StewardEntryView } from '@evenhand/shared/queue/view'
import { useState } from 'react'
import { useAct } from '../acts/act.ts'
import { ActButton } from '../acts/ActButton.tsx'
import { Refused } from '../acts/Refused.tsx'
import { useNow } from '../session/clock.ts'
import { useCommand, useView } from '../session/hooks.ts'
import { IconButton } from '../ui/Button.tsx'
import { minutesAndSeconds } from '../ui/duration.ts'
import { Empty } from '../ui/Empty.tsx'
import { useGlide } from '../ui/glide.ts'
import { Icon } from '../ui/Icon.tsx'
import { PersonName } from '../ui/PersonName.tsx'
import { Side } from '../ui/Side.tsx'
import { useShortcuts } from '../ui/shortcuts.ts'
import { useWords } from '../words/words.ts'
import { HandSheet } from './HandSheet.tsx'
import { Parked } from './Parked.tsx'
import styles from './RemoteHands.module.css'

/** The hands of those who are not in the room, in the order of the one queue; the key S ticks the sound of the next. */
export function RemoteHands() {
  const t = useWords()
  const order = useView((view) => view.queue.order)
  const hands = useView((view) => view.queue.hands as Record<string, StewardEntryView>)
  const [opened, setOpened] = useState<string>()
  const check = useCommand()
  const remote = order.filter((id) => hands[id] && hands[id].side !== 'room')
  const list = useGlide<HTMLOListElement>(remote)
  const unchecked = remote.find((id) => !hands[id]?.ready)
  useShortcuts([
    {
      key: 's',
      label: t('online.hands.checkNext'),
      disabled: unchecked === undefined,
      run: () => void (unchecked !== undefined && check.send('hands.ready', { hand: unchecked, ready: true })),
    },
  ])
  return (
    <section className={styles.hands} aria-label={t('online.hands.title')}>
      <h2 className={styles.head}>
        {t('online.hands.title')} <span className="soft figures">{remote.length}</span>
      </h2>
      <Refused acts={[check]} />
      {remote.length === 0 && (
        <Empty icon="hand" title={t('online.hands.none')}>
          {t('online.hands.noneHelp')}
        </Empty>
      )}
      <ol ref={list} className={styles.list}>
        {remote.map((id) => {
          const hand = hands[id]
          return (
            hand && (
              <Row
                key={id}
                id={id}
                hand={hand}
                place={order.indexOf(id) + 1}
                first={id === unchecked}
                onOpen={setOpened}
              />
            )
          )
        })}
      </ol>
      <Parked onOpen={setOpened} />
      <HandSheet id={opened} onClose={() => setOpened(undefined)} />
    </section>
  )
}

interface RowProps {
  id: string
  hand: StewardEntryView
  place: number
  first: boolean
  onOpen(hand: string): void
}

function Row({ id, hand, place, first, onOpen }: RowProps) {
  const t = useWords()
  const now = useNow(1000, hand.raisedAt)
  const ready = useAct('hands.ready', { hand: id, ready: !hand.ready })
  const name = hand.name || t('common.nameless', { number: hand.number })
  return (
    <li className={styles.row} data-glide={id} data-away={hand.away}>
      <span className={`${styles.place} figures`} aria-label={t('online.hands.inQueue', { place })}>
        {place}
      </span>
      <div className={styles.who}>
        <p className={styles.name}>
          <PersonName name={hand.name} number={hand.number} />
        </p>
        <p className="row small soft">
          <Side side={hand.side} short />
          <span className="figures">{minutesAndSeconds(Math.max(0, now - hand.raisedAt))}</span>
          <span>{t(`hands.kind.${hand.kind}.short`)}</span>
          {hand.away && (
            <span className={styles.away}>
              <Icon name="warn" /> {t('queue.away')}
            </span>
          )}
          {hand.unlikely && <span>{t('queue.unlikely')}</span>}
        </p>
        {hand.text && (
          <p>
            <bdi>{hand.text}</bdi>
          </p>
        )}
      </div>
      <ActButton
        act={ready}
        icon={hand.ready ? 'check' : 'mic'}
        tone={hand.ready ? 'quiet' : 'plain'}
        aria-pressed={hand.ready ?? false}
        aria-label={`${t('online.hands.check')}: ${name}`}
        {...(first && { shortcut: 'S' })}
      >
        {t(hand.ready ? 'queue.ready' : 'online.hands.check')}
      </ActButton>
      <IconButton icon="more" label={t('online.hands.more', { name })} onClick={() => onOpen(id)} />
      <Refused acts={[ready]} />
    </li>
  )
}
