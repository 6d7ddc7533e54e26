import type { OutcomeView } from '@evenhand/shared/outcomes/view'
import { StageFit } from '../../floor/StageFit.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { Convergence } from '../picture/Convergence.tsx'
import { Verdict } from '../picture/Verdict.tsx'
import styles from './Stage.module.css'

/** One sentence, as large as it fits, and how far the room has come together on it. */
export function StageOutcome({ outcome }: { outcome: OutcomeView }) {
  const t = useWords()
  const { text, stage, message } = outcome
  return (
    <section className={styles.outcome}>
      <header className={styles.head}>
        <p className={styles.word}>
          {message && (
            <>
              <Icon name="signal" /> {t('stances.message')}
              {' · '}
            </>
          )}
          {t(`stances.stage.${stage}`)}
        </p>
        <p className={styles.verdict}>
          <Verdict outcome={outcome} />
        </p>
      </header>
      <StageFit most={3} least={1} className={styles.sentence}>
        <p dir="auto">{text}</p>
      </StageFit>
      <Convergence outcome={outcome} size="stage" wordless />
      {!outcome.convergence && stage === 'called' && <p className={styles.hint}>{t('outcomes.scene.stand')}</p>}
    </section>
  )
}
