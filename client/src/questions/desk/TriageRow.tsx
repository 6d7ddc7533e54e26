import { useEffect, useRef, type ReactNode } from 'react'
import { ToBoard } from '../../outcomes/ToBoard.tsx'
import { useView } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Key } from './Key.tsx'
import { useWords } from '../../words/words.ts'
import { Facts } from '../Facts.tsx'
import type { Listed } from '../listed.ts'
import styles from './Desk.module.css'
import type { Triage } from './useTriage.ts'

interface TriageRowProps {
  question: Listed
  triage: Triage
}

/** A question that waits or is at the table; the chosen one says what can become of it. */
export function TriageRow({ question, triage }: TriageRowProps) {
  const t = useWords()
  const { id, text, supports } = question
  const isChosen = triage.chosen === id
  const isShown = triage.isShown(id)
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    // Tests have no layout to scroll in.
    if (isChosen && row.current && 'scrollIntoView' in row.current) row.current.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    <li ref={row} className={styles.row} data-chosen={isChosen || undefined}>
      <button type="button" className={styles.words} aria-expanded={isChosen} onClick={() => triage.choose(id)}>
        <bdi dir="auto">{text}</bdi>
      </button>
      <div className={styles.facts}>
        <Facts question={question} quiet />
        {supports > 0 && <span className="small figures">{t('questions.supports', { count: supports })}</span>}
        {isShown && (
          <span className={`small ${styles.shown}`}>
            <Icon name="signal" /> {t('outcomes.projector.label')}
          </span>
        )}
      </div>
      {isChosen && <Acts question={question} triage={triage} />}
    </li>
  )
}

function Acts({ question, triage }: TriageRowProps) {
  const t = useWords()
  const { id, text, forwardedAt } = question
  const closed = useView(({ life }) => life.stage === 'closed')
  const isShown = triage.isShown(id)
  const waits = forwardedAt === undefined
  return (
    <>
      <Busy triage={triage} className={styles.main}>
        {!closed && (
          <Button tone={waits ? 'primary' : 'plain'} onClick={() => triage.forward(question)}>
            {t(waits ? 'triage.forward' : 'triage.takeBack')} <Key name="F" />
          </Button>
        )}
        {!closed && (
          <Button aria-pressed={isShown} tone={isShown ? 'primary' : 'plain'} onClick={() => triage.show(question)}>
            {t(isShown ? 'triage.hide' : 'triage.show')} <Key name="O" />
          </Button>
        )}
        <Button onClick={() => triage.end(question, 'answered-live')}>
          {t('triage.answeredLive')} <Key name="L" />
        </Button>
        <Button onClick={() => triage.end(question, 'read-out')}>
          {t('triage.readOut')} <Key name="R" />
        </Button>
      </Busy>
      <div className={styles.rest}>
        <Button tone="quiet" onClick={() => triage.open({ kind: 'answer', id })}>
          {t('triage.inWriting')} <Key name="I" />
        </Button>
        <Button tone="quiet" onClick={() => triage.open({ kind: 'merge', id })}>
          {t('triage.merge')} <Key name="M" />
        </Button>
        <Button tone="quiet" onClick={() => triage.end(question, 'deferred')}>
          {t('triage.defer')} <Key name="D" />
        </Button>
        <ToBoard source={{ kind: 'question', id }} text={text} question={question.question} />
      </div>
    </>
  )
}

/** Says that the last act is on its way. */
function Busy({
  triage: { command },
  className,
  children,
}: {
  triage: Triage
  className?: string | undefined
  children: ReactNode
}) {
  const t = useWords()
  const { state } = command
  return (
    <div className={className}>
      {children}
      {state !== 'idle' && state !== 'refused' && <p className="small soft">{t(`common.sending.${state}`)}</p>}
    </div>
  )
}
