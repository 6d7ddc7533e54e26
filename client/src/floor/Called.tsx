import type { HoldingView } from '@evenhand/shared/floor/view'
import { useAct } from '../acts/act.ts'
import { ActButton } from '../acts/ActButton.tsx'
import { Refused } from '../acts/Refused.tsx'
import { useNow } from '../session/clock.ts'
import { minutesAndSeconds } from '../ui/duration.ts'
import { useShortcuts } from '../ui/shortcuts.ts'
import { useWords } from '../words/words.ts'
import { Holder } from './Holder.tsx'
import styles from './FloorDesk.module.css'

/** A silence of so long (ms) is no hesitation any more. */
const patience = 15_000

/** A remote person who was called and is not heard yet: their time has not begun. */
export function Called({ turn }: { turn: HoldingView }) {
  const t = useWords()
  const intervention = turn.id
  const waited = Math.max(0, useNow(1000, turn.givenAt) - turn.givenAt)
  const silent = waited >= patience
  const begin = useAct('floor.begin', { intervention })
  const noAnswer = useAct('floor.noAnswer', { intervention })
  const end = useAct('floor.release', { intervention })
  useShortcuts([
    { key: 's', label: t('floor.speaking'), run: begin.run },
    { key: 'x', label: t('floor.noAnswer'), run: noAnswer.run, disabled: !silent },
    { key: 'e', label: t('floor.end'), run: end.run },
  ])

  return (
    <section className={styles.desk} data-state={silent ? 'silent' : 'called'} aria-label={t('floor.title')}>
      <p className={styles.label}>{t('floor.called')}</p>
      <Holder turn={turn}>{t('floor.calledAgo', { time: minutesAndSeconds(waited) })}</Holder>
      <p className={`${styles.clock} figures`}>{minutesAndSeconds(turn.allottedMs)}</p>
      <div className={styles.acts}>
        <ActButton act={begin} icon="mic" shortcut="S" tone={silent ? 'plain' : 'primary'}>
          {t('floor.speaking')}
        </ActButton>
        {silent && (
          <ActButton act={noAnswer} shortcut="X" tone="primary" title={t('floor.noAnswerHelp')}>
            {t('floor.noAnswer')}
          </ActButton>
        )}
        <ActButton act={end} shortcut="E" tone="quiet">
          {t('floor.end')}
        </ActButton>
      </div>
      <div className={styles.refused}>
        <Refused acts={[begin, noAnswer, end]} />
      </div>
      <div className={styles.track} aria-hidden />
    </section>
  )
}
