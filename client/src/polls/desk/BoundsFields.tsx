import { Select } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import { boundsOf, type Editing } from './editing.ts'
import styles from './EditorFields.module.css'
import type { FieldsProps } from './problems.ts'

const mostWords = 3
const longestScale = 10

/** How many options or words an answer holds; of a scale its first and last step. */
export function BoundsFields({ editing, problemAt, onChange }: FieldsProps) {
  const t = useWords()
  const written = editing.options.filter(({ text }) => text.trim() !== '').length
  const [least, most] = boundsOf(editing, written)
  const set = (bound: 'least' | 'most') => (value: number) => onChange({ [bound]: value } satisfies Partial<Editing>)
  const bound = (name: 'least' | 'most', label: string, from: number, to: number) => (
    <NumberSelect
      label={label}
      from={from}
      to={to}
      value={name === 'least' ? least : most}
      problem={problemAt(name)}
      onChange={set(name)}
    />
  )
  return (
    <div className={styles.pair}>
      {editing.kind === 'words' && bound('most', t('polls.editor.entries'), 1, mostWords)}
      {editing.kind === 'multiple' && (
        <>
          {bound('least', t('polls.editor.least'), 0, most)}
          {bound('most', t('polls.editor.most'), Math.max(1, least), Math.max(1, written))}
        </>
      )}
      {editing.kind === 'scale' && (
        <>
          {bound('least', t('polls.editor.lowest'), 0, 1)}
          {bound('most', t('polls.editor.highest'), least + 1, longestScale)}
        </>
      )}
    </div>
  )
}

interface NumberSelectProps {
  label: string
  from: number
  to: number
  value: number
  problem: string | undefined
  onChange(value: number): void
}

function NumberSelect({ label, from, to, value, problem, onChange }: NumberSelectProps) {
  return (
    <Select label={label} value={value} problem={problem} onChange={({ target }) => onChange(Number(target.value))}>
      {Array.from({ length: Math.max(0, to - from) + 1 }, (_, index) => (
        <option key={index} value={from + index}>
          {from + index}
        </option>
      ))}
    </Select>
  )
}
