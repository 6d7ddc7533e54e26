import { clockOf } from '@evenhand/shared/floor/clock'
import type { HoldingView } from '@evenhand/shared/floor/view'
import type { PersonView } from '@evenhand/shared/participants/view'
import type { ReactNode } from 'react'
import { useView } from '../session/hooks.ts'
import { Clock } from '../ui/Clock.tsx'
import { PersonName } from '../ui/PersonName.tsx'
import { Side } from '../ui/Side.tsx'
import { useTimeLeft } from '../ui/timeLeft.ts'
import { groupLabel } from '../words/groups.ts'
import { useWords } from '../words/words.ts'
import { StageFit } from './StageFit.tsx'
import styles from './StageSpeaker.module.css'

/** Who speaks and how long still, for the last row of the room; between two turns who comes next. */
export function StageSpeaker() {
  const t = useWords()
  const current = useView(({ floor }) => floor.current)
  const next = useView(({ queue }) => (queue.order[0] ? queue.hands[queue.order[0]] : undefined))
  if (current) return <Speaking current={current} />
  if (next) return <Person person={next} word={t('floor.upNext')} />
  return (
    <section className={styles.stage}>
      <StageFit most={4} least={1.5} className={styles.name}>
        {t('floor.free')}
      </StageFit>
    </section>
  )
}

function Speaking({ current }: { current: HoldingView }) {
  const t = useWords()
  const time = clockOf(current)
  const over = useTimeLeft(time) < 0
  const word = current.begunAt === undefined ? t('display.called') : t('floor.has')
  return (
    <Person person={current.person} word={word} held={over ? 'over' : 'floor'}>
      <div className={styles.time}>
        <Clock time={time} className={styles.clock ?? ''} />
        <p className={styles.word}>{over ? t('display.overTime') : t('floor.timeLeft')}</p>
      </div>
    </Person>
  )
}

interface PersonProps {
  person: PersonView
  /** What they are here: has the floor, called, next. */
  word: string
  held?: 'floor' | 'over'
  children?: ReactNode
}

function Person({ person, word, held, children }: PersonProps) {
  const t = useWords()
  return (
    <section className={styles.stage} data-held={held}>
      <div className={styles.person}>
        <p className={styles.word}>{word}</p>
        <StageFit most={7} least={1.5} className={styles.name}>
          <PersonName {...person} />
        </StageFit>
        <p className={styles.from}>
          <Side side={person.side} />
          {person.stakeholderGroup && person.number > 0 && (
            <span>{groupLabel(t, 'stakeholderGroup', person.stakeholderGroup)}</span>
          )}
          {person.organization && (
            <bdi dir="auto" className={styles.organization}>
              {person.organization}
            </bdi>
          )}
        </p>
      </div>
      {children}
    </section>
  )
}
