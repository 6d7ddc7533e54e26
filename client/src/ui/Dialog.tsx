import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useWords } from '../words/words.ts'
import { IconButton } from './Button.tsx'
import styles from './Dialog.module.css'

export interface DialogProps {
  title: string
  open: boolean
  /** Escape, the close button, a tap beside it. */
  onClose(): void
  children: ReactNode
  /** Buttons at the end; the one that does it last. */
  actions?: ReactNode
}

/** The browser's own modal dialog: it holds the focus and gives it back. */
export function Dialog({ title, open, onClose, children, actions }: DialogProps) {
  const t = useWords()
  const heading = useId()
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open) dialog.current?.close()
  }, [open])

  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape is the key; a tap on the veil arrives at the dialog itself
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      {open && (
        <div className={styles.sheet}>
          <h2 id={heading} className={styles.title}>
            {title}
          </h2>
          <div className="stack">{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
          {/* Last, so that the focus begins in the content. */}
          <IconButton icon="close" label={t('common.action.close')} className={styles.close} onClick={onClose} />
        </div>
      )}
    </dialog>
  )
}
