import { Icon } from '../ui/Icon.tsx'
import { Side } from '../ui/Side.tsx'
import { useView } from '../session/hooks.ts'
import { personText } from '../words/person.ts'
import { useWords } from '../words/words.ts'
import { standing, type Listed } from './listed.ts'
import styles from './Questions.module.css'

interface FactsProps {
  question: Listed
  /** Without how it stands. */
  quiet?: boolean
  /** Without to whom it is put, who is reading it. */
  toMe?: boolean
}

/** What is known of a question besides its words: its number, how it stands, who asks whom. */
export function Facts({ question, quiet, toMe }: FactsProps) {
  const t = useWords()
  const closed = useView(({ life }) => life.stage === 'closed')
  const panellists = useView(({ questions }) => questions.panellists)
  const listed = useView(({ participants }) =>
    question.person === undefined ? undefined : participants.list?.[question.person],
  )
  const { number, to, anonymous, asker, into, stakeholderGroup } = question
  const person = listed ?? asker
  const side = question.side ?? asker?.side
  const how = standing(question, closed)
  const isTold = person !== undefined || stakeholderGroup !== undefined
  const named = { name: '', number: 0, ...(stakeholderGroup && { stakeholderGroup }), ...person }
  return (
    <p className={`small soft ${styles.facts}`}>
      <span className="figures">{t('questions.number', { number })}</span>
      {!quiet && (
        <span className={styles.standing} data-standing={how}>
          {how === 'forwarded' && <Icon name="signal" />}
          {how === 'merged' ? t('questions.standing.merged', { number: into ?? '' }) : t(`questions.standing.${how}`)}
        </span>
      )}
      {to !== undefined && !toMe && (
        <span>{t('questions.to', { name: panellists?.[to] ?? t('questions.toPanel') })}</span>
      )}
      {anonymous && <span>{t('questions.anonymous')}</span>}
      {!anonymous && (isTold || side) && (
        <span className={styles.asker}>
          {isTold && <bdi dir="auto">{personText(t, named)}</bdi>}
          {side && <Side side={side} short />}
        </span>
      )}
    </p>
  )
}

export function AnswerText({ question: { answer, answeredBy } }: { question: Listed }) {
  const t = useWords()
  const panellists = useView(({ questions }) => questions.panellists)
  if (answer === undefined) return null
  const name = answeredBy === undefined ? undefined : panellists?.[answeredBy]
  return (
    <blockquote className={styles.answer}>
      <p className="small soft">{name ? t('questions.answerBy', { name }) : t('questions.answer')}</p>
      <p dir="auto" className={styles.text}>
        {answer}
      </p>
    </blockquote>
  )
}
