import { useQuestions } from '../../agenda/questions.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useLocale, useWords } from '../../words/words.ts'
import { ChartTable } from '../charts/ChartTable.tsx'
import { formatIn } from '../charts/format.ts'
import { foundIn } from '../charts/found.ts'
import { hasGroups } from '../charts/groups.ts'
import { SaveCharts } from '../charts/SaveCharts.tsx'
import { ShiftsTable } from '../charts/ShiftsTable.tsx'
import { tableOf } from '../charts/tables.ts'
import { usePollWording } from '../wording.ts'
import { ByGroup } from './ByGroup.tsx'
import { DifferenceLine } from './DifferenceLine.tsx'
import { kindIcons } from './kinds.ts'
import { lastRound, usePolls, type ListedPoll } from './listed.ts'
import { isSplit, materialText, readableRounds } from './material.ts'
import styles from './PollMaterial.module.css'
import { PollToBoard } from './PollToBoard.tsx'
import { FoldedRecords } from './Records.tsx'

/** What the polls and the form have brought, by policy question: to be read and to be copied. */
export function PollMaterial() {
  const t = useWords()
  const questions = useQuestions()
  const polls = usePolls().filter(({ stage }) => stage !== 'draft')
  const known = new Set(questions.map(({ id }) => id))
  const chapters = [
    ...questions.map(({ id, number, text }) => ({
      id,
      label: t('agenda.question', { number }),
      text,
      polls: polls.filter(({ about }) => about === id),
    })),
    {
      id: '',
      label: t('rapporteur.noQuestion'),
      text: '',
      polls: polls.filter(({ about }) => about === undefined || !known.has(about)),
    },
  ].filter((chapter) => chapter.polls.length > 0)
  if (chapters.length === 0)
    return (
      <Empty icon="poll" title={t('polls.material.none')}>
        {t('polls.material.noneHelp')}
      </Empty>
    )
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className={styles.material} tabIndex={0} role="region" aria-label={t('polls.material.title')}>
      {chapters.map((chapter) => (
        <section key={chapter.id} className={styles.chapter}>
          <h2 className={styles.question}>
            <span className="small soft">{chapter.label}</span>
            {chapter.text && <bdi dir="auto">{chapter.text}</bdi>}
          </h2>
          {chapter.polls.map((poll) => (
            <Found key={poll.id} poll={poll} />
          ))}
        </section>
      ))}
      <FoldedRecords />
    </div>
  )
}

function Found({ poll }: { poll: ListedPoll }) {
  const t = useWords()
  const locale = useLocale()
  const { text } = usePollWording(poll)
  const round = lastRound(poll)
  const about = [
    t(`polls.kind.${poll.kind}.label`),
    poll.venue === 'form' && t('polls.drafts.onForm'),
    poll.stage === 'open' && t('polls.material.running'),
  ]
  return (
    <article className={styles.poll}>
      <header className={styles.head}>
        <div>
          <h3>
            <bdi dir="auto">{text}</bdi>
          </h3>
          <p className="small soft">
            <Icon name={kindIcons[poll.kind]} /> {about.filter(Boolean).join(' · ')}
          </p>
        </div>
        <div className="row">
          <PollToBoard poll={poll} />
          <CopyButton tone="quiet" text={materialText(t, locale, poll)} label={t('polls.material.copyOf', { text })} />
        </div>
      </header>
      {readableRounds(poll).map((number) => (
        <Round key={number} poll={poll} number={number} />
      ))}
      <ShiftsTable poll={poll} />
      {round && !round.withheld && poll.privacy !== 'anonymous' && <DifferenceLine poll={poll} round={round} />}
      {poll.stage === 'closed' && isSplit(poll) && hasGroups(poll) && (
        <details className={styles.groups}>
          <summary>{t('polls.area.groups')}</summary>
          <ByGroup poll={poll} />
        </details>
      )}
      <SaveCharts poll={poll} />
    </article>
  )
}

function Round({ poll, number }: { poll: ListedPoll; number: number }) {
  const t = useWords()
  const wording = usePollWording(poll)
  const format = formatIn(useLocale())
  const found = foundIn(poll, number)
  if (!found) return null
  const heading = [
    readableRounds(poll).length > 1 && t('charts.round', { number }),
    t('charts.answers', { count: found.ballots }),
  ]
  if (found.withheld) return <p className="soft">{t('charts.withheld')}</p>
  return (
    <ChartTable table={tableOf({ poll, wording, t, format }, found)} caption={heading.filter(Boolean).join(' · ')} />
  )
}
