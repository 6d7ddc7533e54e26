import type { OutcomeView } from '@evenhand/shared/outcomes/view'
import { StageFit } from '../../floor/StageFit.tsx'
import { useNow } from '../../session/clock.ts'
import { useView } from '../../session/hooks.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { Verdict } from '../picture/Verdict.tsx'
import { pagesOf } from './pages.ts'
import styles from './Stage.module.css'

const pageMs = 15_000

/** Everything on the board, messages first; what is more than the last row can read follows page by page. */
export function StageBoard() {
  const t = useWords()
  const { outcomes, order } = useView((view) => view.outcomes)
  const pages = pagesOf(order, outcomes)
  const place = Math.floor(useNow(pageMs) / pageMs) % Math.max(1, pages.length)
  return (
    <section className={styles.outcome}>
      <p className={styles.word}>
        {t('outcomes.title')}
        {pages.length > 1 && ` · ${t('outcomes.scene.page', { page: place + 1, pages: pages.length })}`}
      </p>
      <StageFit most={1.6} least={1.3} className={styles.board}>
        <ol className={styles.list}>
          {(pages[place] ?? []).map((id) => {
            const outcome = outcomes[id]
            return outcome && <Listed key={id} outcome={outcome} />
          })}
        </ol>
      </StageFit>
    </section>
  )
}

function Listed({ outcome }: { outcome: OutcomeView }) {
  const t = useWords()
  const { text, message, stage, label, convergence } = outcome
  return (
    <li className={styles.listed} data-message={message}>
      <bdi dir="auto" className={styles.text}>
        {text}
      </bdi>
      <span className={styles.state}>
        {message && (
          <span className={styles.message}>
            <Icon name="signal" /> {t('stances.message')}
          </span>
        )}
        {label || convergence ? <Verdict outcome={outcome} /> : t(`stances.stage.${stage}`)}
      </span>
    </li>
  )
}
