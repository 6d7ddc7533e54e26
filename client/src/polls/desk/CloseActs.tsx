import { useAct } from '../../acts/act.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { Refused } from '../../acts/Refused.tsx'
import { useShortcuts } from '../../ui/shortcuts.ts'
import { useWords } from '../../words/words.ts'
import { AskTwice } from './AskTwice.tsx'
import styles from './CloseActs.module.css'
import type { ListedPoll } from './listed.ts'

const countdown = 30

/** The ways to end what runs: now (C), in half a minute (T), with a second round to come, or not at all but from the beginning. */
export function CloseActs({ poll }: { poll: ListedPoll }) {
  const t = useWords()
  const close = useAct('polls.close', { poll: poll.id })
  const soon = useAct('polls.close', { poll: poll.id, seconds: countdown })
  const again = useAct('polls.close', { poll: poll.id, again: true })
  const reset = useAct('polls.reset', { poll: poll.id, series: poll.series })
  useShortcuts([
    { key: 'c', label: t('polls.running.close'), run: close.run },
    { key: 't', label: t('polls.running.closeIn', { seconds: countdown }), run: soon.run },
  ])
  return (
    <div className={styles.acts}>
      <div className={styles.main}>
        <ActButton act={close} tone="primary" shortcut="C">
          {t('polls.running.close')}
        </ActButton>
        <ActButton act={soon} shortcut="T">
          {t('polls.running.closeIn', { seconds: countdown })}
        </ActButton>
      </div>
      <div className={styles.rest}>
        {poll.round < 2 && !poll.again && (
          <ActButton act={again} tone="quiet">
            {t('polls.running.closeAgain')}
          </ActButton>
        )}
        <AskTwice
          act={reset}
          icon="restart"
          button={t('polls.running.reset')}
          title={t('polls.running.resetTitle')}
          help={t('polls.running.resetHelp', { count: poll.voted })}
          now={t('polls.running.resetNow')}
        />
      </div>
      <Refused acts={[close, soon, again, reset]} />
    </div>
  )
}
