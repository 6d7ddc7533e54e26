import { usePlaceInWords } from '../../hands/place.ts'
import type { OutcomesAtHand } from '../../outcomes/stand/useOutcomesAtHand.ts'
import type { PollsAtHand } from '../../polls/ballot/usePollAtHand.ts'
import { useMine, useView } from '../../session/hooks.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import styles from './ParticipantView.module.css'

/** Says how many polls wait for an answer while something else is looked at. */
export function PollTab({ polls: { waiting, at } }: { polls: PollsAtHand }) {
  const t = useWords()
  return (
    <span className={styles.tab}>
      <Icon name="poll" />
      {at?.as === 'result' ? t('participant.tabs.result') : t('participant.tabs.poll')}
      {waiting.length > 0 && <Waiting count={waiting.length} />}
    </span>
  )
}

/** Says how many outcomes ask where one stands while something else is looked at. */
export function OutcomesTab({ outcomes: { waiting } }: { outcomes: OutcomesAtHand }) {
  const t = useWords()
  return (
    <span className={styles.tab}>
      <Icon name="list" />
      {t('participant.tabs.outcomes')}
      {waiting.length > 0 && <Waiting count={waiting.length} />}
    </span>
  )
}

function Waiting({ count }: { count: number }) {
  const t = useWords()
  return (
    <span className={styles.badge}>
      <span className="visually-hidden">{t('participant.tabs.waiting')} </span>
      {count}
    </span>
  )
}

/** One's own place stays in sight while something else is looked at. */
export function HandTab() {
  const t = useWords()
  const hand = useMine(({ hand }) => hand)
  const begun = useView(({ life }) => life.stage !== 'ready')
  const place = usePlaceInWords(hand ?? {}, begun)?.place
  return (
    <span className={styles.tab}>
      <Icon name="hand" />
      {place ? (
        <span>
          <span className="visually-hidden">{t('participant.tabs.hand')} </span>
          {place}
        </span>
      ) : (
        t(hand ? 'participant.tabs.hand' : 'participant.tabs.speak')
      )}
    </span>
  )
}

export function QuestionsTab() {
  const t = useWords()
  return (
    <span className={styles.tab}>
      <Icon name="question" />
      {t('participant.tabs.questions')}
    </span>
  )
}
