import { useState } from 'react'
import { useCommand, useMine, useView } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioTiles } from '../../ui/RadioTiles.tsx'
import { RefusalNote } from '../../ui/RefusalNote.tsx'
import { useWords } from '../../words/words.ts'
import { AnswerText, Facts } from '../Facts.tsx'
import { listed, openIn, orders, type Listed, type Order } from '../listed.ts'
import styles from '../Questions.module.css'
import { useSteady } from './useSteady.ts'

/** As many as the view holds of each order. */
const shown = 8

/** What others ask: the first of the order that one chooses, and what was answered in writing. */
export function OtherQuestions({ looked = true }: { /** Whether this is what is looked at now. */ looked?: boolean }) {
  const t = useWords()
  const [order, setOrder] = useState<Order>('support')
  const { questions, fair, counts } = useView((view) => view.questions)
  const own = useMine((mine) => mine.questions?.asked)
  const closed = useView(({ life }) => life.stage === 'closed')
  const all = listed(questions)
  const isOther = ({ id }: Listed) => !own?.[id]
  const sorted = closed ? [] : openIn(all, order, fair).slice(0, shown)
  const { steady: open, isStale, sort } = useSteady(sorted, `${order} ${looked}`)
  const answered = all.filter(({ answer }) => answer !== undefined).sort((a, b) => b.number - a.number)
  const more = counts.open + counts.forwarded - open.length
  if (counts.asked === 0) return <p className="soft">{t('questions.none')}</p>
  return (
    <section className={styles.part}>
      {!closed && open.some(isOther) && (
        <>
          <h2 className="small soft">{t('questions.others')}</h2>
          {open.length > 1 && (
            <RadioTiles<Order>
              legend={t('questions.order.label')}
              quietLegend
              row
              tiles={orders.map((value) => ({ value, label: t(`questions.order.${value}`) }))}
              value={order}
              onChange={setOrder}
            />
          )}
          {order === 'fair' && <p className="small soft">{t('questions.fairHelp')}</p>}
          <ol className={styles.list}>
            {open.filter(isOther).map((question) => (
              <Other key={question.id} question={question} />
            ))}
          </ol>
          {more > 0 && <p className="small soft">{t('questions.soFar.more', { count: more })}</p>}
          {isStale && (
            <div className={styles.acts}>
              <Button icon="up" onClick={sort}>
                {t('questions.sortAgain')}
              </Button>
            </div>
          )}
        </>
      )}
      {answered.some(isOther) && (
        <>
          <h2 className="small soft">{t('questions.standing.answered-in-writing')}</h2>
          <ul className={styles.list}>
            {answered.filter(isOther).map((question) => (
              <li key={question.id} className={styles.item}>
                <p dir="auto" className={`${styles.text} ${styles.asked}`}>
                  {question.text}
                </p>
                <Facts question={question} quiet />
                <AnswerText question={question} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Other({ question }: { question: Listed }) {
  const t = useWords()
  const { id, text, supports } = question
  const supported = useMine(({ questions }) => questions?.supported?.[id]) ?? false
  const { send, state, refusal } = useCommand()
  return (
    <li className={styles.item}>
      <p dir="auto" className={`${styles.text} ${styles.asked}`}>
        {text}
      </p>
      <Facts question={question} quiet={question.forwardedAt === undefined} />
      <div className={styles.acts}>
        <Button
          tone={supported ? 'primary' : 'plain'}
          icon={supported ? 'check' : 'up'}
          aria-pressed={supported}
          state={state}
          onClick={() => void send('questions.support', { question: id, on: !supported }, { timeless: true })}
        >
          {supported ? t('questions.supported') : t('questions.support')}
        </Button>
        {supports > 0 && <span className="small figures">{t('questions.supports', { count: supports })}</span>}
      </div>
      <RefusalNote refusal={refusal} />
    </li>
  )
}
