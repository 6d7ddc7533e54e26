import { useState } from 'react'
import { QuestionLine } from '../../agenda/QuestionLine.tsx'
import { SessionClocks } from '../../agenda/SessionClocks.tsx'
import { IconButton } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { Attendance } from './Attendance.tsx'
import { SessionSheet } from './SessionSheet.tsx'
import { SignalSheet } from './SignalSheet.tsx'
import styles from './TopLine.module.css'

/** Where the session stands: question, clocks, who is there; and the two sheets for what does not happen every minute. */
export function TopLine() {
  const t = useWords()
  const [sheet, setSheet] = useState<'signal' | 'session'>()
  const close = () => setSheet(undefined)
  return (
    <header className={styles.top}>
      <QuestionLine />
      <SessionClocks />
      <Attendance />
      <div className={styles.sheets}>
        <IconButton icon="signal" label={t('onsite.signal')} onClick={() => setSheet('signal')} />
        <IconButton icon="more" label={t('onsite.menu')} onClick={() => setSheet('session')} />
      </div>
      <SignalSheet open={sheet === 'signal'} onClose={close} />
      <SessionSheet open={sheet === 'session'} onClose={close} />
    </header>
  )
}
