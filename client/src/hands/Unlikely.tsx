import { useState } from 'react'
import { LateQuestions } from '../questions/phone/LateQuestions.tsx'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useLanding } from '../ui/landing.ts'
import { useWords } from '../words/words.ts'
import styles from './Hand.module.css'

/** At this pace the turn does not come: said early, with what can be done. The words stay and are not lost with the turn. */
export function Unlikely({ text, onWrite }: { text: string | undefined; onWrite(): void }) {
  const t = useWords()
  const [asking, setAsking] = useState(false)
  const heading = useLanding(asking)
  return (
    <section className={styles.note}>
      <h2 ref={heading} tabIndex={-1} className="row">
        <Icon name="clock" />
        {t('hands.unlikely.title')}
      </h2>
      <p>
        {t('hands.unlikely.text')} {text ? t('hands.unlikely.kept') : t('hands.unlikely.write')}
      </p>
      {asking ? (
        <LateQuestions part="FromHand" />
      ) : (
        <>
          {!text && <Button onClick={onWrite}>{t('hands.unlikely.button')}</Button>}
          <Button icon="question" onClick={() => setAsking(true)}>
            {t('hands.unlikely.ask')}
          </Button>
        </>
      )}
    </section>
  )
}
