import { clockOf } from '@evenhand/shared/floor/clock'
import type { HoldingView } from '@evenhand/shared/floor/view'
import { StageNext } from '../../floor/StageNext.tsx'
import { StageQuestion } from '../../floor/StageQuestion.tsx'
import { useView } from '../../session/hooks.ts'
import { Clock } from '../../ui/Clock.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Side } from '../../ui/Side.tsx'
import { personText } from '../../words/person.ts'
import { useWords } from '../../words/words.ts'
import floor from './FloorScene.module.css'
import { JoinCorner } from './JoinCorner.tsx'
import styles from './PauseScene.module.css'

/** The clock stands still for a clarification and whoever had the floor keeps it; or a moderator holds a break. */
export function PauseScene() {
  const t = useWords()
  const current = useView(({ floor }) => floor.current)
  return (
    <div className={floor.scene}>
      <section className={styles.pause}>
        <Icon name="pause" />
        <div className={styles.text}>
          <h2 className={styles.title}>{t(`display.pause.${current ? 'clarification' : 'title'}`)}</h2>
          {current && <Keeper current={current} />}
        </div>
      </section>
      <div className={floor.band}>
        <StageNext />
        <StageQuestion />
        <JoinCorner />
      </div>
    </div>
  )
}

function Keeper({ current }: { current: HoldingView }) {
  const t = useWords()
  const { person } = current
  return (
    <p className={styles.keeper}>
      <span>{t('display.pause.keeps', { name: personText(t, person) })}</span>
      <Side side={person.side} />
      <Clock time={clockOf(current)} />
    </p>
  )
}
