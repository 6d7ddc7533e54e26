import { useQuestions } from '../../agenda/questions.ts'
import { AddressLine } from '../../links/AddressLine.tsx'
import { useAct } from '../../acts/act.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLocale, useWords } from '../../words/words.ts'
import { usePollWording } from '../wording.ts'
import { AskTwice } from './AskTwice.tsx'
import styles from './FormDesk.module.css'
import { kindIcons } from './kinds.ts'
import { answersIn, usePolls, type ListedPoll } from './listed.ts'
import { OpenForm } from './OpenForm.tsx'
import { Prepared } from './Prepared.tsx'
import { TranslateButton } from './TranslateButton.tsx'

/** The page for those who answer later or elsewhere: what is on it, how far it is, its link, its beginning and its end. */
export function FormDesk() {
  const t = useWords()
  const questions = useQuestions()
  const onForm = usePolls().filter(({ venue }) => venue === 'form')
  const drafts = onForm.filter(({ stage }) => stage === 'draft')
  const asked = onForm.filter(({ stage }) => stage !== 'draft')
  const open = onForm.filter(({ stage }) => stage === 'open')
  const textFor = new Set(
    onForm.flatMap(({ kind, about, stage }) => (kind === 'text' && stage !== 'closed' && about ? [about] : [])),
  )
  const fresh = drafts.length > 0 || questions.some(({ id }) => !textFor.has(id))
  const opening = open.length > 0 ? (fresh ? 'openNew' : 'changeEnd') : asked.length > 0 ? 'openAgain' : 'open'
  return (
    <section className={styles.form} aria-label={t('polls.form.title')}>
      <div className="spread">
        <h3>{t('polls.form.title')}</h3>
        <FormState asked={asked} open={open} />
      </div>
      <p className="soft small">{t('polls.form.help')}</p>
      {asked.length > 0 && <AddressLine page="form" label={t('polls.form.link')} />}
      {asked.length > 0 && (
        <ul aria-label={t('polls.form.questions')}>
          {asked.map((poll) => (
            <Asked key={poll.id} poll={poll} />
          ))}
        </ul>
      )}
      {asked.length === 0 && <p>{t(questions.length > 0 ? 'polls.form.notOpen' : 'polls.form.noQuestions')}</p>}
      <Prepared drafts={drafts} venue="form" none={t('polls.form.noDrafts')} />
      {(fresh || open.length > 0) && <OpenForm key={opening} opening={opening} ends={endOf(open)} />}
      {open.length > 0 && <CloseForm />}
    </section>
  )
}

function FormState({ asked, open }: { asked: readonly ListedPoll[]; open: readonly ListedPoll[] }) {
  const t = useWords()
  const locale = useLocale()
  if (asked.length === 0) return null
  const [first] = open
  if (!first)
    return (
      <p className="soft">
        <Icon name="lock" /> {t('polls.form.isClosed')}
      </p>
    )
  const until = endOf(open)
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', numberingSystem: 'latn' })
  return (
    <p className={styles.open}>
      <Icon name="check" />{' '}
      {until === undefined ? t('polls.form.isOpen') : t('polls.form.closesAt', { time: time.format(until) })}
    </p>
  )
}

/** When the last of them closes by itself; undefined where one stays open until somebody closes it. */
function endOf(open: readonly ListedPoll[]): number | undefined {
  const until = Math.max(...open.map(({ closesAt = Infinity }) => closesAt))
  return Number.isFinite(until) ? until : undefined
}

function Asked({ poll }: { poll: ListedPoll }) {
  const t = useWords()
  const { text } = usePollWording(poll)
  return (
    <li className={styles.asked}>
      <span>
        <Icon name={kindIcons[poll.kind]} label={t(`polls.kind.${poll.kind}.label`)} />
      </span>
      <bdi dir="auto">{text}</bdi>
      <span className={styles.answers}>
        {poll.stage === 'closed' && <Icon name="lock" label={t('polls.form.isClosed')} />}{' '}
        {t('polls.form.answers', { count: answersIn(poll) })}
      </span>
      <TranslateButton poll={poll} />
    </li>
  )
}

function CloseForm() {
  const t = useWords()
  const close = useAct('polls.closeForm', {})
  return (
    <div className="row">
      <AskTwice
        act={close}
        tone="plain"
        button={t('polls.form.close')}
        title={t('polls.form.closeTitle')}
        help={t('polls.form.closeHelp')}
        now={t('polls.form.close')}
      />
    </div>
  )
}
