import { useEffect, useRef } from 'react'
import { ToBoard } from '../../outcomes/ToBoard.tsx'
import { useView } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Key } from './Key.tsx'
import { useWords } from '../../words/words.ts'
import { Facts } from '../Facts.tsx'
import type { Listed } from '../listed.ts'
import { AnswerSheet } from './AnswerSheet.tsx'
import styles from './Desk.module.css'
import { MergeSheet } from './MergeSheet.tsx'
import type { Triage } from './useTriage.ts'

/** A question that waits or is at the table; the chosen one says what can become of it. */
export function TriageRow({ question, triage }: { question: Listed; triage: Triage }) {
  const t = useWords()
  const { id, text, supports, forwardedAt } = question
  const closed = useView(({ life }) => life.stage === 'closed')
  const isChosen = triage.chosen === id
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    // Tests have no layout to scroll in.
    if (isChosen && row.current && 'scrollIntoView' in row.current) row.current.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  const { state } = triage.command
  return (
    <li ref={row} className={styles.row} data-chosen={isChosen || undefined}>
      <button type="button" className={styles.words} aria-expanded={isChosen} onClick={() => triage.choose(id)}>
        <bdi dir="auto">{text}</bdi>
      </button>
      <div className={styles.facts}>
        <Facts question={question} quiet />
        <span className="small figures">{t('questions.supports', { count: supports })}</span>
      </div>
      {isChosen && (
        <div className={styles.acts}>
          {!closed && (
            <Button
              tone={forwardedAt === undefined ? 'primary' : 'plain'}
              state={state}
              onClick={() => triage.forward(question)}
            >
              {t(forwardedAt === undefined ? 'triage.forward' : 'triage.takeBack')} <Key name="F" />
            </Button>
          )}
          <Button onClick={() => triage.end(question, 'answered-live')}>
            {t('triage.answeredLive')} <Key name="L" />
          </Button>
          <Button onClick={() => triage.end(question, 'read-out')}>
            {t('triage.readOut')} <Key name="R" />
          </Button>
          <Button tone="quiet" onClick={() => triage.open('answer')}>
            {t('triage.inWriting')} <Key name="I" />
          </Button>
          <Button tone="quiet" onClick={() => triage.open('merge')}>
            {t('triage.merge')} <Key name="M" />
          </Button>
          <Button tone="quiet" onClick={() => triage.end(question, 'deferred')}>
            {t('triage.defer')} <Key name="D" />
          </Button>
          <ToBoard source={{ kind: 'question', id }} text={text} question={question.question} />
          <MergeSheet question={question} open={triage.sheet === 'merge'} onClose={() => triage.open(undefined)} />
          <AnswerSheet question={question} open={triage.sheet === 'answer'} onClose={() => triage.open(undefined)} />
        </div>
      )}
    </li>
  )
}
