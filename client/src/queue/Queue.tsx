import { inOrderOfArrival } from '@evenhand/shared/queue/arrival'
import type { StewardEntryView } from '@evenhand/shared/queue/view'
import { useState } from 'react'
import { useAct } from '../acts/act.ts'
import { ActButton } from '../acts/ActButton.tsx'
import { Refused } from '../acts/Refused.tsx'
import { useView } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { useWords } from '../words/words.ts'
import { Duplicates } from './Duplicates.tsx'
import { HandSheet } from './HandSheet.tsx'
import { Pace } from './Pace.tsx'
import { Parked } from './Parked.tsx'
import styles from './Queue.module.css'
import { QueueList } from './QueueList.tsx'
import { QueueSettings } from './QueueSettings.tsx'

type Order = 'suggested' | 'arrival'

/** The one queue as those who steer see it: suggested or plain order, each entry one tap from the floor and one from all that can be done with it. */
export function Queue() {
  const t = useWords()
  const { order, closed, policy } = useView((view) => view.queue)
  const hands = useView((view) => view.queue.hands as Record<string, StewardEntryView>)
  const over = useView((view) => view.life.stage === 'closed')
  const [tab, setTab] = useState<Order>('suggested')
  const [opened, setOpened] = useState<string>()
  const [settings, setSettings] = useState(false)
  const shown = tab === 'suggested' ? order : inOrderOfArrival(order, hands)
  const list =
    order.length === 0 ? (
      <Empty icon="hand" title={over ? t('floor.closed') : t('queue.empty')}>
        {!over && t('queue.emptyHelp')}
      </Empty>
    ) : (
      <QueueList order={shown} movable={tab === 'suggested'} onOpen={setOpened} />
    )

  return (
    <section className={styles.queue} aria-label={t('queue.title')}>
      <header className={styles.head}>
        <h2>
          {t('queue.title')} <span className="soft figures">{order.length}</span>
        </h2>
        <Button
          tone="quiet"
          className={styles.policy}
          aria-label={t('queue.settings.open', { policy: t(`queue.policy.${policy}.label`) })}
          onClick={() => setSettings(true)}
        >
          {t(`queue.policy.${policy}.label`)} <Icon name="down" />
        </Button>
      </header>
      {closed && <Closed />}
      <Pace />
      <Duplicates />
      <div className={styles.order}>
        <Tabs<Order>
          label={t('queue.title')}
          selected={tab}
          onSelect={setTab}
          tabs={[
            { name: 'suggested', label: t('queue.suggested'), content: list },
            { name: 'arrival', label: t('queue.arrival'), content: list },
          ]}
        />
      </div>
      <Parked onOpen={setOpened} />
      <HandSheet id={opened} onClose={() => setOpened(undefined)} />
      <QueueSettings open={settings} onClose={() => setSettings(false)} />
    </section>
  )
}

function Closed() {
  const t = useWords()
  const reopen = useAct('queue.reopen', {})
  return (
    <div className={styles.closed}>
      <p>
        <Icon name="pause" /> {t('queue.closed')}
      </p>
      <ActButton act={reopen} tone="quiet">
        {t('queue.reopen')}
      </ActButton>
      <Refused acts={[reopen]} />
    </div>
  )
}
