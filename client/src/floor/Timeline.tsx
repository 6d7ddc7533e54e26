import type { QuestionView } from '@evenhand/shared/agenda/view'
import { useMemo } from 'react'
import { useView } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Empty } from '../ui/Empty.tsx'
import { groupLabel } from '../words/groups.ts'
import { useWords } from '../words/words.ts'
import styles from './Timeline.module.css'
import { chaptersOf, holds, type Chapter, type TimelineTurn } from './timelineChapters.ts'
import { TimelineRow } from './TimelineRow.tsx'
import { useFollowedEnd } from './useFollowedEnd.ts'

const noQuestions: Record<string, QuestionView> = {}

/** Who spoke when, to which question and how long: it writes itself and follows its end while nobody scrolls back. */
export function Timeline({ sought }: { sought: string }) {
  const t = useWords()
  const turns = useTurns()
  const questions = useView(({ agenda }) => agenda.questions) ?? noQuestions
  const found = sought.trim() === '' ? turns : turns.filter((turn) => matches(turn))
  const { list, follows, toEnd } = useFollowedEnd<HTMLDivElement>(found.length)

  function matches(turn: TimelineTurn): boolean {
    const { name, organization, stakeholderGroup: stakeholder, regionalGroup: regional, question } = turn
    const groups = [
      stakeholder && groupLabel(t, 'stakeholderGroup', stakeholder),
      regional && groupLabel(t, 'regionalGroup', regional),
    ]
    return holds([name, organization, stakeholder, regional, ...groups, question && questions[question]?.text], sought)
  }

  if (turns.length === 0)
    return (
      <Empty icon="clock" title={t('rapporteur.none.title')}>
        {t('rapporteur.none.text')}
      </Empty>
    )
  return (
    <div className={styles.frame}>
      <p role="status" className="visually-hidden">
        {sought.trim() !== '' && t('rapporteur.found', { count: found.length })}
      </p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <div ref={list} className={styles.list} tabIndex={0} role="region" aria-label={t('rapporteur.timeline')}>
        {found.length === 0 && (
          <Empty icon="search" title={t('rapporteur.noMatch.title')}>
            {t('rapporteur.noMatch.text')}
          </Empty>
        )}
        {chaptersOf(found).map((chapter) => (
          <TimelineChapter
            key={chapter.key}
            chapter={chapter}
            question={chapter.question === undefined ? undefined : questions[chapter.question]}
          />
        ))}
      </div>
      {!follows && (
        <Button icon="down" className={styles.newest} onClick={toEnd}>
          {t('rapporteur.newest')}
        </Button>
      )}
    </div>
  )
}

function TimelineChapter({ chapter, question }: { chapter: Chapter; question: QuestionView | undefined }) {
  const t = useWords()
  return (
    <section>
      <h2 className={styles.question}>
        <span className="small soft">
          {question ? t('agenda.question', { number: question.number }) : t('rapporteur.noQuestion')}
          {chapter.continued && ` · ${t('rapporteur.continued')}`} ·{' '}
          {t('rapporteur.turns', { count: chapter.turns.length })}
        </span>
        {question && <bdi className={styles.text}>{question.text}</bdi>}
      </h2>
      <ol>
        {chapter.turns.map((turn) => (
          <TimelineRow key={turn.id} turn={turn} />
        ))}
      </ol>
    </section>
  )
}

function useTurns(): TimelineTurn[] {
  const interventions = useView(({ floor }) => floor.interventions)
  const people = useView(({ participants }) => participants.list)
  return useMemo(
    () =>
      Object.entries(interventions ?? {}).map(([id, turn]) => {
        const person = people?.[turn.person]
        return {
          id,
          ...turn,
          name: person?.name ?? '',
          number: person?.number ?? 0,
          organization: person?.organization,
        }
      }),
    [interventions, people],
  )
}
