import type { PollKind } from '@evenhand/shared/polls/state'
import { Field } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import type { Axes } from './editing.ts'
import styles from './EditorFields.module.css'

const ends = {
  scale: [
    ['x', 'low', 'lowest'],
    ['x', 'high', 'highest'],
  ],
  grid: [
    ['x', 'low', 'xLow'],
    ['x', 'high', 'xHigh'],
    ['y', 'low', 'yLow'],
    ['y', 'high', 'yHigh'],
  ],
} as const

export interface AxesFieldsProps {
  kind: PollKind
  legend: string
  axes: Axes
  /** The same words in the poll's own language, where this is a translation. */
  source?: Axes
  problem?: string | undefined
  onChange(axes: Axes): void
}

/** What the ends of a scale, or of both axes of a grid, mean. */
export function AxesFields({ kind, legend, axes, source, problem, onChange }: AxesFieldsProps) {
  const t = useWords()
  if (kind !== 'scale' && kind !== 'grid') return null
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.pair}>
        {ends[kind].map(([axis, end, name]) => (
          <Field
            key={name}
            label={t(`polls.editor.${name}`)}
            maxLength={60}
            value={axes[axis][end]}
            placeholder={source?.[axis][end]}
            onChange={({ target }) => onChange({ ...axes, [axis]: { ...axes[axis], [end]: target.value } })}
          />
        ))}
      </div>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </fieldset>
  )
}
