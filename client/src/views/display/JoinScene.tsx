import { QrCode } from '../../ui/QrCode.tsx'
import { useWords } from '../../words/words.ts'
import styles from './JoinScene.module.css'
import { SpeakingLine } from './SpeakingLine.tsx'
import { useWayIn } from './useWayIn.ts'

/** How to come in: the code for a camera, and address and digits in text for everybody else. */
export function JoinScene() {
  const t = useWords()
  const { link, host, digits } = useWayIn()
  return (
    <div className={styles.scene}>
      <div className={styles.ways}>
        <QrCode text={link} label={t('display.join.qr')} className={styles.code ?? ''} />
        <div className={styles.text}>
          <h2 className={styles.title}>{t('display.join.title')}</h2>
          <p>{t('display.join.scan')}</p>
          <p>{t('display.join.open', { address: host })}</p>
          <p className={`figures ${styles.digits}`}>{digits}</p>
          <p className={styles.raise}>{t('display.join.raise')}</p>
        </div>
      </div>
      <SpeakingLine />
    </div>
  )
}
