import { useState, type ReactNode } from 'react'
import type { Act } from '../../acts/act.ts'
import { Refused } from '../../acts/Refused.tsx'
import { Button } from '../../ui/Button.tsx'
import type { IconName } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import styles from './AskTwice.module.css'

export interface AskTwiceProps {
  act: Act
  button: string
  icon?: IconName
  tone?: 'plain' | 'quiet'
  title: string
  help?: ReactNode
  /** The words of the button that does it. */
  now: string
}

/** An act that cannot be taken back: said first, in the place of its button, then done. */
export function AskTwice({ act, button, icon, tone = 'quiet', title, help, now }: AskTwiceProps) {
  const t = useWords()
  const [asked, setAsked] = useState(false)
  if (!asked)
    return (
      <Button tone={tone} {...(icon && { icon })} state={act.state} onClick={() => setAsked(true)}>
        {button}
      </Button>
    )
  const go = () => {
    act.run()
    setAsked(false)
  }
  return (
    <div role="group" aria-label={title} className={styles.ask}>
      <p className={styles.title}>{title}</p>
      {help && <p className="small">{help}</p>}
      <Refused acts={[act]} />
      <div className="row">
        <Button tone="danger" onClick={go}>
          {now}
        </Button>
        <Button tone="quiet" onClick={() => setAsked(false)}>
          {t('common.action.cancel')}
        </Button>
      </div>
    </div>
  )
}
