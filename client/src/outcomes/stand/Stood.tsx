import type { OutcomeView } from '@evenhand/shared/outcomes/view'
import type { ReactNode } from 'react'
import ballot from '../../polls/ballot/Ballot.module.css'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useLanding } from '../../ui/landing.ts'
import { useWords } from '../../words/words.ts'
import type { StandHandle } from './useStand.ts'

interface StoodProps {
  outcome: OutcomeView
  stand: StandHandle & { stood: object }
  onward: ReactNode
}

/** It is noted where one stands; it can be changed until the outcome is closed. */
export function Stood({ outcome, stand: { stood, change }, onward }: StoodProps) {
  const t = useWords()
  const landing = useLanding()
  return (
    <>
      <div className={ballot.saved} data-counts>
        <h2 ref={landing} tabIndex={-1} className={ballot.state}>
          <Icon name="check" />
          {t('stances.saved')}
        </h2>
        <p className={ballot.answer}>
          <strong>{t(`stances.stance.${stood.stance}`)}</strong>
          {stood.reason && <bdi dir="auto">{stood.reason}</bdi>}
        </p>
        <div className={ballot.after}>
          <p className="small soft">{t('stances.canChange')}</p>
          <Button tone="quiet" icon="edit" onClick={change}>
            {t('stances.change')}
          </Button>
        </div>
      </div>
      {onward}
      <p className="small soft">{t('stances.said', { count: outcome.said })}</p>
    </>
  )
}
