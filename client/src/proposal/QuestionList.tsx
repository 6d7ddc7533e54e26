import { useLayoutEffect, useRef, useState } from 'react'
import { newSecret } from '../session/secrets.ts'
import { announce } from '../ui/announcer.ts'
import { Button } from '../ui/Button.tsx'
import { useGlide } from '../ui/glide.ts'
import { useWords } from '../words/words.ts'
import { changed, joined, moved, newQuestion, removed, split } from './edits.ts'
import type { QuestionEntry } from './form.ts'
import styles from './List.module.css'
import { useProblem } from './problems.ts'
import { QuestionValue } from './QuestionValue.tsx'
import { Remarks } from './Sourced.tsx'
import { useOrigin } from './sources.ts'

export interface QuestionListProps {
  questions: readonly QuestionEntry[]
  byHand: boolean
  onChange(questions: readonly QuestionEntry[]): void
}

/** The policy questions in their order: edited, moved, split, joined, added and removed by plain buttons. */
export function QuestionList({ questions, byHand, onChange }: QuestionListProps) {
  const t = useWords()
  const { remarks } = useOrigin(['policyQuestions'])
  const problem = useProblem('policyQuestions', '', 'policyQuestions')
  const list = useGlide<HTMLOListElement>(questions.map(({ key }) => key))
  const focusSoon = useFocusSoon(list)
  const [unsplit, setUnsplit] = useState<string>()

  const splitAt = ({ key }: QuestionEntry, cursor: number) => {
    const second = newSecret(6)
    const parts = split(questions, key, cursor, second)
    setUnsplit(parts ? undefined : key)
    if (!parts) return
    onChange(parts)
    focusSoon(second, 'textarea')
  }
  const move = ({ key }: QuestionEntry, number: number, by: -1 | 1) => {
    onChange(moved(questions, key, by))
    announce(t('proposal.question.moved', { number: number + by }), { topic: 'questions' })
    const acts = ['[data-act=up]:not([aria-disabled])', '[data-act=down]:not([aria-disabled])']
    focusSoon(key, ...(by === -1 ? acts : acts.toReversed()))
  }
  const remove = ({ key }: QuestionEntry, number: number) => {
    onChange(removed(questions, key))
    announce(t('proposal.question.removed', { number }), { topic: 'questions' })
    const neighbour = questions[number] ?? questions[number - 2]
    if (neighbour) focusSoon(neighbour.key, 'textarea')
  }
  const add = () => {
    const question = newQuestion(newSecret(6))
    onChange([...questions, question])
    focusSoon(question.key, 'textarea')
  }

  return (
    <div className={styles.section}>
      <Remarks remarks={remarks} />
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {questions.length === 0 && !byHand && <p className={styles.gap}>{t('proposal.source.gap')}</p>}
      {questions.length > 0 && <p className="soft small">{t('proposal.question.splitHelp')}</p>}
      <ol ref={list} className={styles.lines}>
        {questions.map((question, index) => (
          <QuestionValue
            key={question.key}
            question={question}
            number={index + 1}
            isLast={index === questions.length - 1}
            cannotSplit={unsplit === question.key}
            onText={(text) => onChange(changed(questions, question.key, { text }))}
            onMove={(by) => move(question, index + 1, by)}
            onSplit={(cursor) => splitAt(question, cursor)}
            onJoin={() => onChange(joined(questions, question.key))}
            onRemove={() => remove(question, index + 1)}
          />
        ))}
      </ol>
      <Button icon="plus" onClick={add}>
        {t('proposal.question.add')}
      </Button>
    </div>
  )
}

/** Whoever works by keyboard goes on where the change is; the entry is drawn, or moved in the page, only after this turn. */
function useFocusSoon(list: React.RefObject<HTMLElement | null>) {
  const wanted = useRef<readonly string[]>([])
  useLayoutEffect(() => {
    const found = wanted.current.map((selector) => list.current?.querySelector<HTMLElement>(selector))
    wanted.current = []
    found.find((control) => control)?.focus()
  })
  return (key: string, ...controls: readonly string[]) => {
    wanted.current = controls.map((control) => `[data-glide="${key}"] ${control}`)
  }
}
