import { useDraft, useView } from '../../session/hooks.ts'
import ballot from '../../polls/ballot/Ballot.module.css'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useLanding } from '../../ui/landing.ts'
import { useWords } from '../../words/words.ts'
import { readKept } from './begun.ts'
import styles from './Stand.module.css'
import type { LeftOutcome } from './useOutcomesAtHand.ts'
import type { Half } from './useStand.ts'

/** An outcome that was closed before one had answered: what was chosen and written stays to be read and copied until it is put away. */
export function LeftStand({ left: { id, text } }: { left: LeftOutcome }) {
  const t = useWords()
  const landing = useLanding()
  const draft = useDraft(`stand.${id}`)
  const outcome = useView(({ outcomes }) => outcomes.outcomes[id])
  const over = useView(({ life }) => life.stage === 'closed')
  const { stance, reason = '' } = readKept<Half>(draft.text) ?? {}
  const words = reason.trim()
  return (
    <section className={ballot.face}>
      <div className={ballot.saved} role="status">
        <h2 ref={landing} tabIndex={-1} className={ballot.state}>
          <Icon name="warn" />
          {t(over || outcome?.stage === 'closed' ? 'stances.left.closed' : 'stances.left.gone')}
        </h2>
        <p dir="auto" className={styles.sentence}>
          {outcome?.text ?? text}
        </p>
        {stance && <p>{t('stances.left.chosen', { stance: t(`stances.short.${stance}`) })}</p>}
        {words !== '' && (
          <p className={ballot.answer}>
            <span className="small soft">{t('stances.left.written')}</span>
            <bdi dir="auto">{words}</bdi>
          </p>
        )}
        {!over && <p className="small soft">{t('stances.left.again')}</p>}
        <div className="row">
          {words !== '' && <CopyButton text={words} label={t('stances.left.written')} />}
          <Button tone="quiet" icon="close" onClick={draft.clear}>
            {t('stances.left.away')}
          </Button>
        </div>
      </div>
    </section>
  )
}
