import { clockOf } from '@evenhand/shared/floor/clock'
import type { HoldingView } from '@evenhand/shared/floor/view'
import { useMine, useView } from '../session/hooks.ts'
import { Clock } from '../ui/Clock.tsx'
import { CommandButton } from '../ui/CommandButton.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Ring } from '../ui/Ring.tsx'
import { useLanding } from '../ui/landing.ts'
import { useTimeLeft } from '../ui/timeLeft.ts'
import { useWords } from '../words/words.ts'
import styles from './Cue.module.css'

/** You have the floor: the time left as large as it goes, and the way to end. A remote person says first that they have begun. */
export function CueSpeaking() {
  const current = useView(({ floor }) => floor.current)
  return current && <Speaking current={current} />
}

function Speaking({ current }: { current: HoldingView }) {
  const t = useWords()
  const landing = useLanding()
  const side = useMine(({ self }) => self?.side ?? 'room')
  const time = clockOf(current)
  const over = useTimeLeft(time) < 0
  const called = current.begunAt === undefined
  const guard = { intervention: current.id }
  const advice =
    current.pausedAt !== undefined
      ? t('hands.turn.paused')
      : called || !over
        ? t(`hands.turn.mic.${side}`)
        : t('hands.turn.over')
  return (
    <section className={styles.cue} data-over={over || undefined}>
      <div className={styles.message}>
        <h1 ref={landing} tabIndex={-1} className={styles.title}>
          {t('hands.turn.title')}
        </h1>
        <p className={styles.mic}>
          <Icon name={current.pausedAt !== undefined ? 'pause' : over ? 'clock' : 'mic'} />
          <span>{advice}</span>
        </p>
        <Ring time={time} total={current.allottedMs} className={styles.ring ?? ''}>
          <Clock time={time} spoken className={styles.clock ?? ''} />
        </Ring>
      </div>
      <div className={styles.actions}>
        {called && (
          <>
            <p>{t('hands.turn.begunHelp')}</p>
            <CommandButton type="floor.begin" data={guard} tone="primary" size="large" icon="mic">
              {t('hands.turn.begun')}
            </CommandButton>
          </>
        )}
        <CommandButton
          type="floor.release"
          data={guard}
          tone={called ? 'plain' : 'primary'}
          {...(!called && { size: 'large' as const })}
          icon="check"
        >
          {t('hands.turn.done')}
        </CommandButton>
      </div>
    </section>
  )
}
