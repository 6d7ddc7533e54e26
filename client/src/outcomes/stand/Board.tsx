import type { OutcomeView } from '@evenhand/shared/outcomes/view'
import { useMine, useView } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { groupLabel } from '../../words/groups.ts'
import { useWords } from '../../words/words.ts'
import { Convergence } from '../picture/Convergence.tsx'
import { Verdict } from '../picture/Verdict.tsx'
import styles from './Stand.module.css'

interface BoardProps {
  /** The one that stands above it already. */
  without: string | undefined
  /** Opens one that is asked about. */
  onAsk(id: string): void
}

/** Everything on the board, to read: its words, how far it is, and where the room stands as far as that is shown. */
export function Board({ without, onAsk }: BoardProps) {
  const t = useWords()
  const { outcomes, order } = useView((view) => view.outcomes)
  const listed = order.flatMap((id) => (outcomes[id] && id !== without ? [{ id, outcome: outcomes[id] }] : []))
  if (listed.length === 0) return without === undefined && <p className="soft">{t('stances.none')}</p>
  return (
    <section className={styles.board}>
      <h2 className="small soft">{t('stances.board')}</h2>
      <ol className={styles.list}>
        {listed.map(({ id, outcome }) => (
          <Listed key={id} id={id} outcome={outcome} onAsk={onAsk} />
        ))}
      </ol>
    </section>
  )
}

function Listed({ id, outcome, onAsk }: { id: string; outcome: OutcomeView; onAsk(id: string): void }) {
  const t = useWords()
  const own = useMine(({ stands }) => stands?.[id])
  const ended = useView(({ life }) => life.stage === 'closed')
  const { text, stage, message, round, minority } = outcome
  const name = outcome.label ?? outcome.convergence
  return (
    <li className={styles.listed}>
      <p className="small soft">
        {t(`stances.stage.${stage}`)}
        {message && (
          <>
            {' · '}
            <Icon name="signal" /> {t('stances.message')}
          </>
        )}
      </p>
      <p dir="auto" className={styles.sentence}>
        {text}
      </p>
      {own?.round === round && (
        <p className="small">{t('stances.you', { stance: t(`stances.short.${own.stance}`) })}</p>
      )}
      {stage === 'called' && !ended && (
        <Button tone="quiet" onClick={() => onAsk(id)}>
          {t('stances.ask')}
        </Button>
      )}
      {outcome.stances || outcome.rounds ? (
        <details className={styles.picture}>
          <summary>{name ? <Verdict outcome={outcome} /> : t('stances.picture.title')}</summary>
          <Convergence outcome={outcome} size="phone" wordless />
        </details>
      ) : (
        <Verdict outcome={outcome} />
      )}
      {minority && (
        <ul className={styles.minority} aria-label={t('stances.minority')}>
          {Object.entries(minority).map(([key, statement]) => (
            <li key={key}>
              <bdi dir="auto">{statement.text}</bdi>
              {statement.group && (
                <span className="small soft">
                  {' '}
                  <bdi>{groupLabel(t, 'stakeholderGroup', statement.group)}</bdi>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
