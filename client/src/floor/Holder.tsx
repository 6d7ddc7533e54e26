import type { HoldingView } from '@evenhand/shared/floor/view'
import type { ReactNode } from 'react'
import { useView } from '../session/hooks.ts'
import { Icon } from '../ui/Icon.tsx'
import { PersonName } from '../ui/PersonName.tsx'
import { Side } from '../ui/Side.tsx'
import { groupLabel } from '../words/groups.ts'
import { useWords } from '../words/words.ts'
import styles from './FloorDesk.module.css'

/** Name, side, group and kind of whoever has the floor; `children` says what their clock counts. */
export function Holder({ turn, children }: { turn: HoldingView; children: ReactNode }) {
  const t = useWords()
  const { person, personId, kind, about } = turn
  const hubSize = useView((view) => view.participants.list?.[personId]?.hubSize)
  const answered = useView((view) => {
    const id = about === undefined ? undefined : view.floor.interventions?.[about]?.person
    return id === undefined ? undefined : view.participants.list?.[id]
  })
  return (
    <>
      <h2 className={styles.name}>
        <PersonName name={person.name} number={person.number} />
      </h2>
      <p className={styles.about}>
        <Side side={person.side} hubSize={hubSize} />
        {person.stakeholderGroup && <span>{groupLabel(t, 'stakeholderGroup', person.stakeholderGroup)}</span>}
        <span className="soft">{kind === 'invited' ? t('floor.invited') : t(`hands.kind.${kind}.short`)}</span>
        {answered?.name && <span className="soft">{t('floor.answersTo', { name: answered.name })}</span>}
        {turn.away && (
          <span className={styles.away}>
            <Icon name="warn" /> {t('floor.away')}
          </span>
        )}
        <span className={`${styles.whole} small soft`}>{children}</span>
      </p>
    </>
  )
}
