import { Field, TextArea } from '../ui/Field.tsx'
import { useWords } from '../words/words.ts'
import { bounds, longFields, type TextField } from './fields.ts'
import { useProblem } from './problems.ts'
import { Sourced } from './Sourced.tsx'

const isLong = (field: TextField) => longFields.some((long) => long === field)

export interface TextValueProps {
  field: TextField
  value: string
  byHand: boolean
  onChange(value: string): void
}

/** One value of the proposal, always open for typing; a gap says what to do. */
export function TextValue({ field, value, byHand, onChange }: TextValueProps) {
  const t = useWords()
  const problem = useProblem(field, value, field)
  const isNumber = field in bounds
  return (
    <Sourced from={[field]} isEmpty={value.trim() === ''}>
      {(source) => {
        const common = {
          label: t(`proposal.field.${field}`),
          help: source,
          problem,
          value,
          placeholder: byHand ? undefined : t('proposal.source.gapHint'),
          onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
        }
        if (isLong(field)) return <TextArea {...common} />
        return <Field {...common} {...(isNumber && { inputMode: 'numeric', dir: 'ltr' })} />
      }}
    </Sourced>
  )
}
