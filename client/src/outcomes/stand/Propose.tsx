import { useState } from 'react'
import { useDraft, useView } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { ProposeLine } from '../ProposeLine.tsx'

/** Where participants may propose: one sentence, behind one tap. */
export function Propose() {
  const t = useWords()
  const may = useView(({ outcomes, life }) => (outcomes.open ?? false) && life.stage !== 'closed')
  const draft = useDraft('outcome')
  const written = draft.text.trim()
  // What was half written before a reload is open again.
  const [stage, setStage] = useState<'folded' | 'writing' | 'done'>(written === '' ? 'folded' : 'writing')
  if (!may && written === '') return null
  if (!may)
    return (
      <section className="stack">
        <p role="status">
          <Icon name="warn" /> {t('stances.propose.noMore')}
        </p>
        <p dir="auto">{written}</p>
        <div className="row">
          <CopyButton text={written} label={t('stances.propose.label')} />
          <Button tone="quiet" icon="close" onClick={draft.clear}>
            {t('stances.left.away')}
          </Button>
        </div>
      </section>
    )
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
