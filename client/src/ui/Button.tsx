import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react'
import { useWords } from '../words/words.ts'
import styles from './Button.module.css'
import { Icon, type IconName } from './Icon.tsx'

/** How far the command behind a button has come; `useCommand().state` fits. */
export type ButtonState = 'idle' | 'refused' | 'sending' | 'waiting' | 'unknown' | 'asking'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `floor` is kept for acts on the floor: at most one in sight. */
  tone?: 'primary' | 'floor' | 'plain' | 'quiet' | 'danger'
  size?: 'large'
  icon?: IconName
  /** While a command is on its way the button says so and does not send again. */
  state?: ButtonState
  children: ReactNode
}

export function Button({
  tone = 'plain',
  size,
  icon,
  state = 'idle',
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const t = useWords()
  const busy = state !== 'idle' && state !== 'refused'
  return (
    <button
      type="button"
      {...rest}
      className={[styles.button, styles[tone], size && styles[size], className].filter(Boolean).join(' ')}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled'] || undefined}
      onClick={busy ? undefined : onClick}
    >
      {icon && <Icon name={icon} />}
      <span>
        {children}
        {busy && <small className={styles.state}>{t(`common.sending.${state}`)}</small>}
      </span>
    </button>
  )
}

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'size'> {
  icon: IconName
  /** Spoken, and shown on hover. */
  label: string
}

export function IconButton({
  icon,
  label,
  tone = 'quiet',
  state = 'idle',
  className,
  onClick,
  ...rest
}: IconButtonProps) {
  const busy = state !== 'idle' && state !== 'refused'
  return (
    <button
      type="button"
      {...rest}
      className={[styles.button, styles.square, styles[tone], className].filter(Boolean).join(' ')}
      aria-label={label}
      title={label}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      <Icon name={icon} />
    </button>
  )
}

export interface ButtonLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  tone?: ButtonProps['tone']
  size?: 'large'
  icon?: IconName
}

/** A link that leads to the next step, in a button's clothes. */
export function ButtonLink({ tone = 'plain', size, icon, className, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={[styles.button, styles[tone], size && styles[size], className].filter(Boolean).join(' ')}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  )
}
