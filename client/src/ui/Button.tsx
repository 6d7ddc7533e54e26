import type { AnchorHTMLAttributes, ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react'
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
  ref?: Ref<HTMLButtonElement>
  children: ReactNode
}

export function Button({
  tone = 'plain',
  size,
  icon,
  state = 'idle',
  disabled,
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const t = useWords()
  const busy = isBusy(state)
  return (
    <button
      type="button"
      {...rest}
      className={[styles.button, styles[tone], size && styles[size], className].filter(Boolean).join(' ')}
      {...pressing(busy, disabled, onClick)}
    >
      {icon && <Icon name={icon} />}
      <span>
        {children}
        {busy && <small className={styles.state}>{t(`common.sending.${state}`)}</small>}
      </span>
    </button>
  )
}

function isBusy(state: ButtonState): state is Exclude<ButtonState, 'idle' | 'refused'> {
  return state !== 'idle' && state !== 'refused'
}

/** A button that does nothing now says so but keeps the focus, which the attribute `disabled` would drop; nor does it send its form. */
function pressing(busy: boolean, disabled: boolean | undefined, onClick: ButtonProps['onClick']) {
  const idle = !busy && !disabled
  return {
    ...(busy && { 'aria-busy': true }),
    'aria-disabled': !idle || undefined,
    onClick: idle ? onClick : (event: MouseEvent) => event.preventDefault(),
  }
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
  disabled,
  className,
  onClick,
  ...rest
}: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={[styles.button, styles.square, styles[tone], className].filter(Boolean).join(' ')}
      aria-label={label}
      title={label}
      {...pressing(isBusy(state), disabled, onClick)}
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
