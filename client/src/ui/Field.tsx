import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react'
import styles from './Field.module.css'

export interface FieldFrame {
  label: string
  help?: ReactNode
  /** What is wrong and what to do, spoken with the field. */
  problem?: string | undefined
  /** The label is spoken but not shown: only where the place itself explains the field. */
  quietLabel?: boolean
}

function useFrame(
  { label, help, problem, quietLabel }: FieldFrame,
  control: (ids: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }) => ReactNode,
) {
  const id = useId()
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={quietLabel ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      {control({ id, 'aria-describedby': described || undefined, 'aria-invalid': problem ? true : undefined })}
      {problem && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

export type FieldProps = FieldFrame & InputHTMLAttributes<HTMLInputElement> & { ref?: React.Ref<HTMLInputElement> }

/** A line of text; `dir` is `auto` because people write in their own script. */
export function Field({ label, help, problem, quietLabel, className, ...rest }: FieldProps) {
  return useFrame({ label, help, problem, ...(quietLabel && { quietLabel }) }, (ids) => (
    <input
      type="text"
      dir="auto"
      autoComplete="off"
      {...rest}
      {...ids}
      className={className ? `${styles.control} ${className}` : styles.control}
    />
  ))
}

export type TextAreaProps = FieldFrame &
  TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: React.Ref<HTMLTextAreaElement> }

export function TextArea({ label, help, problem, quietLabel, ...rest }: TextAreaProps) {
  return useFrame({ label, help, problem, ...(quietLabel && { quietLabel }) }, (ids) => (
    <textarea rows={3} dir="auto" {...rest} {...ids} className={styles.control} />
  ))
}

export type SelectProps = FieldFrame & SelectHTMLAttributes<HTMLSelectElement>

export function Select({ label, help, problem, quietLabel, children, ...rest }: SelectProps) {
  return useFrame({ label, help, problem, ...(quietLabel && { quietLabel }) }, (ids) => (
    <select {...rest} {...ids} className={styles.control}>
      {children}
    </select>
  ))
}

export interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  label: ReactNode
  help?: string
}

export function Checkbox({ label, help, ...rest }: CheckboxProps) {
  return (
    <label className={styles.checkbox}>
      <input type="checkbox" {...rest} />
      <span>
        {label}
        {help && <span className={styles.help}>{help}</span>}
      </span>
    </label>
  )
}
