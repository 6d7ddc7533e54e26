import { useState } from 'react'
import { Refused } from '../../acts/Refused.tsx'
import { useView } from '../../session/hooks.ts'
import { RadioTiles } from '../../ui/RadioTiles.tsx'
import { useWords } from '../../words/words.ts'
import { listed, openIn, orders, type Listed, type Order } from '../listed.ts'
import { SoFar } from '../SoFar.tsx'
import { AnswerSheet } from './AnswerSheet.tsx'
import styles from './Desk.module.css'
import { Ended } from './Ended.tsx'
import { FindQuestion } from './FindQuestion.tsx'
import { found } from './found.ts'
import { MergeSheet } from './MergeSheet.tsx'
import { TriageRow } from './TriageRow.tsx'
import { TypeQuestion } from './TypeQuestion.tsx'
import { useTriage } from './useTriage.ts'

/** So many rows at once; more are found by their words. */
const mostRows = 40

/** The moderators' triage of written questions: one is chosen by a key or a tap, and each thing that can become of it is one key. */
export function QuestionsDesk() {
  const t = useWords()
  const [order, setOrder] = useState<Order>('support')
  const [sought, setSought] = useState('')
  const { questions, fair } = useView((view) => view.questions)
  const closed = useView(({ life }) => life.stage === 'closed')
  const every = listed(questions)
  const all = every.filter((question) => found(question, sought))
  const open = openIn(all, order, fair)
  // After the close none is at the table any more.
  const isAtTable = ({ forwardedAt }: Listed) => forwardedAt !== undefined && !closed
  const atTable = open.filter(isAtTable)
  const waiting = open.filter((question) => !isAtTable(question))
  const rows = [...atTable, ...waiting].slice(0, mostRows)
  const triage = useTriage(rows)
  // Whatever becomes of it meanwhile, what is being written about it stays on the screen.
  const inSheet = every.find(({ id }) => id === triage.sheet?.id)

  return (
    <section className={styles.desk} aria-label={t('triage.title')}>
      <div className={styles.tools}>
        {!closed && <TypeQuestion />}
        <FindQuestion among={every.length} sought={sought} onSeek={setSought} />
      </div>
      {waiting.length > 1 && (
        <RadioTiles<Order>
          legend={t('questions.order.label')}
          quietLegend
          row
          tiles={orders.map((value) => ({ value, label: t(`questions.order.${value}`) }))}
          value={order}
          onChange={setOrder}
        />
      )}
      <Refused acts={[triage.command]} />
      {open.length === 0 && <p className="soft">{sought ? t('triage.noneFound') : t('triage.none')}</p>}
      {[
        { title: t('triage.atTable'), part: rows.filter(isAtTable) },
        {
          title: closed ? t('triage.notReached') : t('triage.waiting'),
          part: rows.filter((question) => !isAtTable(question)),
        },
      ].map(
        ({ title, part }) =>
          part.length > 0 && (
            <section key={title} className={styles.part}>
              <h3 className="small soft">{title}</h3>
              <ol className={styles.list}>
                {part.map((question) => (
                  <TriageRow key={question.id} question={question} triage={triage} />
                ))}
              </ol>
            </section>
          ),
      )}
      {open.length > rows.length && (
        <p className="small soft">{t('triage.more', { count: open.length - rows.length })}</p>
      )}
      <Ended questions={all} />
      <SoFar />
      {inSheet && (
        <>
          <MergeSheet question={inSheet} open={triage.sheet?.kind === 'merge'} onClose={triage.close} />
          <AnswerSheet question={inSheet} open={triage.sheet?.kind === 'answer'} onClose={triage.close} />
        </>
      )}
    </section>
  )
}
