import { projected } from '@evenhand/shared/kernel/projected'
import type { OutcomeStage } from '@evenhand/shared/outcomes/state'
import { useAct } from '../../acts/act.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { Refused } from '../../acts/Refused.tsx'
import { useView } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { Verdict } from '../picture/Verdict.tsx'
import styles from './Board.module.css'
import type { ListedOutcome } from './listed.ts'
import { OutcomeDetails } from './OutcomeDetails.tsx'
import { rowAttribute, type Dragged, type DragHandle } from './useDragged.ts'

export interface OutcomeRowProps {
  outcome: ListedOutcome
  /** The ids of those on the same question, in their order. */
  among: readonly string[]
  open: boolean
  /** Absent where there is nothing to be moved among. */
  handle: DragHandle | undefined
  dragged: Dragged | undefined
  onToggle(): void
}

const following = {
  proposed: 'called',
  discussed: 'called',
  called: 'closed',
  closed: undefined,
} as const satisfies Record<OutcomeStage, OutcomeStage | undefined>

/** One sentence with how it stands, and the next step one tap away; the rest behind another. */
export function OutcomeRow({ outcome, among, open, handle, dragged, onToggle }: OutcomeRowProps) {
  const t = useWords()
  const { id, text, stage, said, message, openObjections } = outcome
  const shown = useView((view) => projected(view) === `outcome ${id}`)
  const next = following[stage]
  const step = useAct('outcomes.stage', { outcome: id, stage: next ?? stage })
  const discuss = useAct('outcomes.stage', { outcome: id, stage: 'discussed' })
  const show = useAct('outcomes.show', { shown: shown ? null : id })
  return (
    <li
      className={styles.row}
      data-open={open || undefined}
      data-dragged={dragged?.id === id || undefined}
      data-drop={
        dragged && dragged.over?.id === id && dragged.id !== id
          ? dragged.over.before
            ? 'before'
            : 'behind'
          : undefined
      }
      {...{ [rowAttribute]: id }}
    >
      <p className={styles.state} data-stage={stage}>
        <span className={styles.stage}>{t(`stances.stage.${stage}`)}</span>
        {message && (
          <span>
            <Icon name="signal" /> {t('stances.message')}
          </span>
        )}
        {said > 0 && <span>{t('stances.said', { count: said })}</span>}
        {openObjections > 0 && (
          <span className={styles.objected}>
            <Icon name="warn" /> {t('stances.picture.objections', { count: openObjections })}
          </span>
        )}
      </p>
      <p dir="auto" className={styles.sentence}>
        {text}
      </p>
      {!open && <Verdict outcome={outcome} />}
      <div className={styles.acts}>
        {/* Keys have the buttons behind «more». */}
        {handle && (
          <span className={styles.handle} title={t('outcomes.act.drag')} aria-hidden {...handle}>
            <Icon name="up" />
            <Icon name="down" />
          </span>
        )}
        {stage === 'proposed' && (
          <ActButton act={discuss} tone="quiet">
            {t('outcomes.stage.discussed')}
          </ActButton>
        )}
        {next && <ActButton act={step}>{t(`outcomes.stage.${next}`)}</ActButton>}
        <ActButton act={show} tone={shown ? 'primary' : 'quiet'} aria-pressed={shown}>
          {t(shown ? 'outcomes.projector.hide' : 'outcomes.projector.show')}
        </ActButton>
        <Button
          tone="quiet"
          className={styles.more}
          aria-expanded={open}
          aria-label={t('outcomes.open', { text })}
          onClick={onToggle}
        >
          {t('common.action.more')} <Icon name={open ? 'up' : 'down'} />
        </Button>
      </div>
      <Refused acts={[step, discuss, show]} />
      {open && <OutcomeDetails outcome={outcome} among={among} />}
    </li>
  )
}
