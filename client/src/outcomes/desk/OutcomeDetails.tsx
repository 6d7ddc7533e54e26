import { stages } from '@evenhand/shared/outcomes/state'
import { useAct } from '../../acts/act.ts'
import { Refused } from '../../acts/Refused.tsx'
import { AskTwice } from '../../polls/desk/AskTwice.tsx'
import { Segments } from '../../polls/desk/Segments.tsx'
import { useCommand, useView } from '../../session/hooks.ts'
import { useWords } from '../../words/words.ts'
import { Convergence } from '../picture/Convergence.tsx'
import styles from './Board.module.css'
import { History } from './History.tsx'
import { LabelChoice } from './LabelChoice.tsx'
import type { ListedOutcome } from './listed.ts'
import { Minority } from './Minority.tsx'
import { Objections } from './Objections.tsx'
import { WordActs } from './WordActs.tsx'

/** All that belongs to one outcome: where the room stands, how far it is, its words, objections, its name, and where it came from. */
export function OutcomeDetails({ outcome, among }: { outcome: ListedOutcome; among: readonly string[] }) {
  const t = useWords()
  const { id, stage } = outcome
  const over = useView(({ life }) => life.stage === 'closed')
  const staged = useCommand()
  const again = useAct('outcomes.again', { outcome: id })
  return (
    <div className={styles.details}>
      <Convergence outcome={outcome} steers />
      {!outcome.stances && <p className="small soft">{t('stances.picture.few')}</p>}
      <div className={styles.steps}>
        <Segments
          label={t('outcomes.stage.label')}
          value={stage}
          onChange={(value) => void staged.send('outcomes.stage', { outcome: id, stage: value })}
          segments={stages.map((value) => ({
            value,
            label: t(`outcomes.stage.${value}`),
            disabled: over && value === 'called',
          }))}
        />
        {!over && outcome.said > 0 && (
          <AskTwice
            act={again}
            icon="restart"
            button={t('outcomes.again')}
            title={t('outcomes.againTitle')}
            help={t('outcomes.againHelp')}
            now={t('outcomes.again')}
          />
        )}
        <Refused acts={[staged, again]} />
      </div>
      <WordActs outcome={outcome} among={among} />
      <Objections outcome={outcome} />
      <LabelChoice outcome={outcome} />
      <Minority outcome={outcome} />
      <History outcome={outcome} />
    </div>
  )
}
