import { useState } from 'react'
import { useAct } from '../acts/act.ts'
import { ActButton } from '../acts/ActButton.tsx'
import { Refused } from '../acts/Refused.tsx'
import { useView } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Side } from '../ui/Side.tsx'
import { useWords } from '../words/words.ts'
import styles from './Duplicates.module.css'

/** Two entries of one name, one of them in the queue: perhaps one person on two channels, who should count once. One at a time. */
export function Duplicates() {
  const t = useWords()
  const duplicates = useView((view) => view.participants.duplicates)
  const list = useView((view) => view.participants.list)
  const hands = useView((view) => view.queue.hands)
  const [others, setOthers] = useState<readonly string[]>([])
  const waiting = new Set(Object.values(hands).flatMap((hand) => ('person' in hand ? [hand.person] : [])))
  const [drop = '', keep = ''] =
    Object.entries(duplicates ?? {}).find(
      ([drop, keep]) => !others.includes(drop) && (waiting.has(drop) || waiting.has(keep)),
    ) ?? []
  const merge = useAct('participants.merge', { keep, drop })
  const [one, other] = [list?.[keep], list?.[drop]]
  if (!one || !other) return null
  return (
    <div className={styles.duplicates}>
      <p>
        {t('queue.merge.twice', { name: one.name })} <Side side={one.side} short /> <Side side={other.side} short />
      </p>
      <ActButton act={merge} tone="quiet">
        {t('queue.merge.yes')}
      </ActButton>
      <Button tone="quiet" onClick={() => setOthers([...others, drop])}>
        {t('queue.merge.no')}
      </Button>
      <Refused acts={[merge]} />
    </div>
  )
}
