import { useState } from 'react'
import { useQuestions, type Question } from '../../agenda/questions.ts'
import { Refused } from '../../acts/Refused.tsx'
import { useCommand, useView } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import styles from './FromAgenda.module.css'
import { kindIcons } from './kinds.ts'
import type { BegunPoll } from './PollEditor.tsx'
import { usePolls, type ListedPoll } from './listed.ts'

const suggested = ['words', 'agreement', 'text'] as const

/** A poll's question has at most so many characters. */
const mostText = 300

/** So few questions stand under each other on any screen. */
const fewQuestions = 3

interface FromAgendaProps {
  /** There is room for all questions. */
  roomy: boolean
  onEdit(poll: ListedPoll): void
  onBegin(begin: BegunPoll): void
}

/** Three polls on the question under discussion, one tap each, and on the others where there is room, or on demand. */
export function FromAgenda({ roomy, ...acts }: FromAgendaProps) {
  const t = useWords()
  const questions = useQuestions()
  const current = useView((view) => view.agenda.current)
  const [wished, wish] = useState<boolean>()
  if (questions.length === 0) return null
  const fits = roomy || questions.length <= fewQuestions
  const all = wished ?? fits
  const nearest = questions.filter(({ id }) => id === (current ?? questions[0]?.id))
  return (
    <section aria-label={t('polls.agenda.title')}>
      <div className="spread">
        <h3 className="small soft">{t('polls.agenda.title')}</h3>
        {!fits && (
          <Button tone="quiet" className={styles.all} aria-expanded={all} onClick={() => wish(!all)}>
            {t('polls.agenda.all')} <Icon name={all ? 'up' : 'down'} />
          </Button>
        )}
      </div>
      <ol className={styles.questions}>
        {(all ? questions : nearest).map((question) => (
          <Suggestions key={question.id} question={question} current={question.id === current} {...acts} />
        ))}
      </ol>
    </section>
  )
}

interface SuggestionsProps extends Omit<FromAgendaProps, 'roomy'> {
  question: Question
  current: boolean
}

function Suggestions({ question: { id, number, text }, current, onEdit, onBegin }: SuggestionsProps) {
  const t = useWords()
  const about = usePolls().filter((poll) => poll.about === id && poll.venue === 'session' && poll.stage === 'draft')
  const command = useCommand()
  const busy = command.state !== 'idle' && command.state !== 'refused'
  const make = (kind: (typeof suggested)[number]) => {
    const begun = { kind, about: id, text: text.slice(0, mostText).replace(/[\ud800-\udbff]$/, '') }
    // One agrees with a statement: of the question somebody has to make one first.
    if (kind === 'agreement') onBegin(begun)
    else void command.send('polls.create', { ...begun, ...(kind === 'text' && { moderated: true }) })
  }
  return (
    <li className={styles.question}>
      <p className="small soft">{t(current ? 'polls.agenda.current' : 'polls.agenda.question', { number })}</p>
      <p className={styles.text}>
        <bdi dir="auto">{text}</bdi>
      </p>
      <div className={styles.kinds}>
        {suggested.map((kind) => {
          const made = about.find((poll) => poll.kind === kind)
          const values = { kind: t(`polls.agenda.${kind}`), number }
          return (
            <Button
              key={kind}
              tone={made ? 'quiet' : 'plain'}
              icon={made ? 'check' : kindIcons[kind]}
              disabled={busy}
              aria-label={t(made ? 'polls.agenda.made' : 'polls.agenda.make', values)}
              onClick={() => (made ? onEdit(made) : make(kind))}
            >
              {values.kind}
            </Button>
          )
        })}
      </div>
      <Refused acts={[command]} />
    </li>
  )
}
