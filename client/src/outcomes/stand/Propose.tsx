import { useState } from 'react'
import { useView } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { ProposeLine } from '../ProposeLine.tsx'

/** Where participants may propose: one sentence, behind one tap. */
export function Propose() {
  const t = useWords()
  const may = useView(({ outcomes, life }) => (outcomes.open ?? false) && life.stage !== 'closed')
  const [stage, setStage] = useState<'folded' | 'writing' | 'done'>('folded')
  if (!may) return null
  if (stage === 'writing')
    return (
      <ProposeLine
        label={t('stances.propose.label')}
        help={t('stances.propose.help')}
        send={t('stances.propose.send')}
        onDone={() => setStage('done')}
      />
    )
  return (
    <div className="row">
      {stage === 'done' && (
        <p role="status">
          <Icon name="check" /> {t('stances.propose.done')}
        </p>
      )}
      <Button icon="plus" onClick={() => setStage('writing')}>
        {t('stances.propose.open')}
      </Button>
    </div>
  )
}
