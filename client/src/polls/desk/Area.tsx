import { isOneOf, isWritten } from '@evenhand/shared/polls/kinds'
import { useState, type ReactNode } from 'react'
import { Tabs, type Tab } from '../../ui/Tabs.tsx'
import { useWords } from '../../words/words.ts'
import { hasGroups } from '../charts/groups.ts'
import styles from './Area.module.css'
import { ByGroup } from './ByGroup.tsx'
import { CountHands } from './CountHands.tsx'
import { waitingIn } from './entries.ts'
import type { ListedPoll } from './listed.ts'
import { ReviewEntries } from './ReviewEntries.tsx'

type Name = 'result' | 'groups' | 'texts' | 'hands'

/** The picture of a poll, and what is done with it: looked at by group, texts let through, hands counted in the room. */
export function Area({ poll, children }: { poll: ListedPoll; children: ReactNode }) {
  const t = useWords()
  const [area, setArea] = useState<Name>('result')
  const tabs: Tab<Name>[] = [{ name: 'result', label: t('polls.area.result'), content: children }]
  if (poll.stage === 'closed' && !isWritten(poll.kind) && hasGroups(poll))
    tabs.push({ name: 'groups', label: t('polls.area.groups'), content: <ByGroup poll={poll} /> })
  if (isWritten(poll.kind))
    tabs.push({ name: 'texts', label: <Texts poll={poll} />, content: <ReviewEntries poll={poll} /> })
  if (isOneOf(poll.kind))
    tabs.push({ name: 'hands', label: <Hands poll={poll} />, content: <CountHands poll={poll} /> })
  if (tabs.length === 1) return <div className={styles.area}>{children}</div>
  const selected = tabs.find(({ name }) => name === area)?.name ?? 'result'
  return (
    <div className={styles.area}>
      <Tabs<Name> label={t('polls.area.label')} selected={selected} onSelect={setArea} tabs={tabs} />
    </div>
  )
}

function Texts({ poll }: { poll: ListedPoll }) {
  const t = useWords()
  const waiting = waitingIn(poll)
  return (
    <>
      {t(poll.kind === 'words' ? 'polls.area.words' : 'polls.area.texts')}
      {waiting > 0 && <span className={styles.waiting}>{t('polls.area.waiting', { count: waiting })}</span>}
    </>
  )
}

function Hands({ poll }: { poll: ListedPoll }) {
  const t = useWords()
  const counted = Object.values(poll.hands ?? {}).reduce((sum, count) => sum + count, 0)
  return (
    <>
      {t('polls.area.hands')} {counted > 0 && <span className="figures soft">{counted}</span>}
    </>
  )
}
