import styles from './Desk.module.css'

/** The key that does the same, where there is a keyboard. */
export function Key({ name }: { name: string }) {
  return (
    <kbd className={styles.key} aria-hidden>
      {name}
    </kbd>
  )
}
