import { useRef } from 'react'
import { Button, IconButton } from '../ui/Button.tsx'
import { TextArea } from '../ui/Field.tsx'
import { useWords } from '../words/words.ts'
import type { QuestionEntry } from './form.ts'
import { useProblem } from './problems.ts'
import styles from './QuestionValue.module.css'
import { Sourced } from './Sourced.tsx'

export interface QuestionValueProps {
  question: QuestionEntry
  /** Counts from 1. */
  number: number
  isLast: boolean
  /** The cursor stood where nothing can be split. */
  cannotSplit: boolean
  onText(text: string): void
  onMove(by: -1 | 1): void
  /** With the place of the cursor in the text. */
  onSplit(cursor: number): void
  onJoin(): void
  onRemove(): void
}

export function QuestionValue({ question, number, isLast, cannotSplit, ...on }: QuestionValueProps) {
  const t = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const refused = useProblem(question.key, question.text, 'question')
  const problem = refused ?? (cannotSplit ? t('proposal.question.splitHere', { number }) : undefined)
  return (
    <li className={styles.question} data-glide={question.key}>
      <Sourced from={question.from} isEmpty={question.text.trim() === ''}>
        {(source) => (
          <TextArea
            ref={field}
            rows={2}
            label={t('proposal.question.label', { number })}
            help={source}
            problem={problem}
            value={question.text}
            onChange={({ target }) => on.onText(target.value)}
          />
        )}
      </Sourced>
      <div className={styles.acts}>
        <IconButton
          icon="up"
          data-act="up"
          label={t('proposal.question.up', { number })}
          disabled={number === 1}
          onClick={() => on.onMove(-1)}
        />
        <IconButton
          icon="down"
          data-act="down"
          label={t('proposal.question.down', { number })}
          disabled={isLast}
          onClick={() => on.onMove(1)}
        />
        <Button
          tone="quiet"
          aria-label={t('proposal.question.splitOf', { number })}
          onClick={() => on.onSplit(field.current?.selectionStart ?? 0)}
        >
          {t('proposal.question.split')}
        </Button>
        {!isLast && (
          <Button tone="quiet" aria-label={t('proposal.question.joinOf', { number })} onClick={on.onJoin}>
            {t('proposal.question.join')}
          </Button>
        )}
        <IconButton icon="close" label={t('proposal.question.remove', { number })} onClick={on.onRemove} />
      </div>
    </li>
  )
}
