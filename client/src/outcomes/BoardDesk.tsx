import { mostMessages } from '@evenhand/shared/outcomes/state'
import { useState } from 'react'
import { Refused } from '../acts/Refused.tsx'
import { useCommand, useView } from '../session/hooks.ts'
import { Empty } from '../ui/Empty.tsx'
import { useWords } from '../words/words.ts'
import styles from './desk/Board.module.css'
import { ProjectedBoard, WhoProposes } from './desk/BoardSettings.tsx'
import { useListedBoard, type Section } from './desk/listed.ts'
import { OffBoard } from './desk/OffBoard.tsx'
import { OutcomeRow } from './desk/OutcomeRow.tsx'
import { useDragged } from './desk/useDragged.ts'
import { Thresholds } from './desk/Thresholds.tsx'
import { ProposeLine } from './ProposeLine.tsx'

/** The board for those who keep it: a sentence is put up, discussed, asked about and closed; each one opens into all that belongs to it. */
export function BoardDesk() {
  const t = useWords()
  const { sections, off, messages } = useListedBoard()
  const [opened, open] = useState<string>()
  return (
    <section className={styles.desk} aria-label={t('outcomes.title')}>
      <ProposeLine label={t('outcomes.propose')} send={t('outcomes.put')} />
      {sections.length === 0 ? (
        <Empty icon="list" title={t('outcomes.none')}>
          {t('outcomes.noneHelp')}
        </Empty>
      ) : (
        <ProjectedBoard />
      )}
      {messages > 0 && <p className="small soft">{t('outcomes.messages', { count: messages, most: mostMessages })}</p>}
      {sections.map((section) => (
        <QuestionSection key={section.question?.id ?? ''} section={section} opened={opened} onOpen={open} />
      ))}
      <WhoProposes />
      <Thresholds />
      <OffBoard outcomes={off} />
    </section>
  )
}

interface QuestionSectionProps {
  section: Section
  opened: string | undefined
  onOpen(id: string | undefined): void
}

function QuestionSection({ section: { question, outcomes }, opened, onOpen }: QuestionSectionProps) {
  const t = useWords()
  const current = useView((view) => view.agenda.current)
  const order = useView((view) => view.outcomes.order)
  const among = outcomes.map(({ id }) => id)
  const move = useCommand()
  const { dragged, handle } = useDragged(among, (outcome, behind) => {
    // First of its question is right before the one that stands there now, whatever belongs to others between them.
    const others = order.filter((id) => id !== outcome)
    const first = others.find((id) => among.includes(id)) ?? ''
    const after = behind ?? others[others.indexOf(first) - 1] ?? null
    void move.send('outcomes.move', { outcome, after })
  })
  return (
    <section className={styles.section}>
      <h3 className={styles.question} data-current={(question !== undefined && question.id === current) || undefined}>
        {question ? (
          <>
            <span className="small">{t('agenda.question', { number: question.number })}</span>{' '}
            <bdi className={styles.asked}>{question.text}</bdi>
          </>
        ) : (
          t('outcomes.noQuestion')
        )}
      </h3>
      <ol className={styles.list}>
        {outcomes.map((outcome) => (
          <OutcomeRow
            key={outcome.id}
            outcome={outcome}
            among={among}
            open={opened === outcome.id}
            handle={among.length > 1 ? handle(outcome.id) : undefined}
            dragged={dragged}
            onToggle={() => onOpen(opened === outcome.id ? undefined : outcome.id)}
          />
        ))}
      </ol>
      <Refused acts={[move]} />
    </section>
  )
}
