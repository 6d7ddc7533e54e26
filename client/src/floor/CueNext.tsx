import { clockOf } from '@evenhand/shared/floor/clock'
import { HandWords } from '../hands/HandWords.tsx'
import { useMine, useView } from '../session/hooks.ts'
import { Clock } from '../ui/Clock.tsx'
import { CommandButton } from '../ui/CommandButton.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useLanding } from '../ui/landing.ts'
import { personText } from '../words/person.ts'
import { useWords } from '../words/words.ts'
import styles from './Cue.module.css'

/** You are next: the whole screen says so, with the microphone to go to, and asks whether you are ready. */
export function CueNext() {
  const t = useWords()
  const landing = useLanding()
  const hand = useMine(({ hand }) => hand)
  const side = useMine(({ self }) => self?.side ?? 'room')
  return (
    <section className={styles.cue}>
      <div className={styles.message}>
        <h1 ref={landing} tabIndex={-1} className={styles.title}>
          {t('hands.next.title')}
        </h1>
        <Before />
        <p className={styles.mic}>
          <Icon name="mic" />
          <span>{t(`hands.next.mic.${side}`)}</span>
        </p>
        {hand?.text && <HandWords kind={hand.kind} text={hand.text} />}
      </div>
      <div className={styles.actions}>
        {hand?.ready ? (
          <>
            <p role="status" className={styles.ready}>
              <Icon name="check" />
              {t('hands.readySeen')}
            </p>
            <CommandButton type="hands.ready" data={{ ready: false }} tone="quiet">
              {t('hands.notReadyYet')}
            </CommandButton>
          </>
        ) : (
          <CommandButton type="hands.ready" data={{ ready: true }} tone="primary" size="large" icon="check">
            {t('hands.iAmReady')}
          </CommandButton>
        )}
        <div className={styles.ways}>
          <CommandButton type="hands.park" data={{}}>
            {t('hands.notNow')}
          </CommandButton>
          <CommandButton type="hands.lower" data={{}}>
            {t('hands.lower')}
          </CommandButton>
        </div>
      </div>
    </section>
  )
}

function Before() {
  const t = useWords()
  const current = useView(({ floor }) => floor.current)
  if (!current) return <p className={styles.lead}>{t('hands.next.anyMoment')}</p>
  return (
    <p className={`${styles.lead} spread`}>
      <span>{t('hands.next.after', { name: personText(t, current.person) })}</span>
      <Clock time={clockOf(current)} />
    </p>
  )
}
