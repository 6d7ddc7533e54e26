import { useState } from 'react'
import { Refused } from '../../acts/Refused.tsx'
import { useView } from '../../session/hooks.ts'
import { Field } from '../../ui/Field.tsx'
import { RadioTiles } from '../../ui/RadioTiles.tsx'
import { useWords } from '../../words/words.ts'
import { listed, openIn, orders, type Order } from '../listed.ts'
import { SoFar } from '../SoFar.tsx'
import styles from './Desk.module.css'
import { Ended } from './Ended.tsx'
import { found } from './found.ts'
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
  const all = listed(questions).filter((question) => found(question, sought))
  const open = openIn(all, order, fair)
  const atTable = open.filter(({ forwardedAt }) => forwardedAt !== undefined)
  const waiting = open.filter(({ forwardedAt }) => forwardedAt === undefined)
  const rows = [...atTable, ...waiting].slice(0, mostRows)
  const triage = useTriage(rows)

  return (
    <section className={styles.desk} aria-label={t('triage.title')}>
      <SoFar />
      <Field
        label={t('triage.search')}
        type="search"
        value={sought}
        onChange={({ target }) => setSought(target.value)}
      />
      {waiting.length > 1 && (
        <RadioTiles<Order>
          legend={t('questions.order.label')}
          quietLegend
          across
          tiles={orders.map((value) => ({ value, label: t(`questions.order.${value}`) }))}
          value={order}
          onChange={setOrder}
        />
      )}
      <Refused acts={[triage.command]} />
      {open.length === 0 && <p className="soft">{sought ? t('triage.noneFound') : t('triage.none')}</p>}
      {[
        { title: t('triage.atTable'), part: rows.filter(({ forwardedAt }) => forwardedAt !== undefined) },
        {
          title: closed ? t('triage.notReached') : t('triage.waiting'),
          part: rows.filter(({ forwardedAt }) => forwardedAt === undefined),
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
      {!closed && <TypeQuestion />}
      <Ended questions={all} />
    </section>
  )
}
