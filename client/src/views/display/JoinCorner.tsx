import { QrCode } from '../../ui/QrCode.tsx'
import { useWords } from '../../words/words.ts'
import styles from './JoinCorner.module.css'
import { useWayIn } from './useWayIn.ts'

/** The way in, always in the same corner. */
export function JoinCorner() {
  const t = useWords()
  const { link, host, digits } = useWayIn()
  return (
    <aside className={styles.corner}>
      <QrCode text={link} label={t('display.join.qr')} className={styles.code ?? ''} />
      <p className={styles.address} dir="ltr">
        {host}
      </p>
      <p className={`figures ${styles.digits}`}>{digits}</p>
    </aside>
  )
}
