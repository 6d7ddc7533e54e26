import { Refused } from '../../acts/Refused.tsx'
import { useCommand } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { kindIcons, quickKinds } from './kinds.ts'
import styles from './QuickPolls.module.css'
import { useTimeToAnswer } from './timeToAnswer.ts'

/** Questions that need no typing, open with one tap: every screen has their words in its own language. */
export function QuickPolls() {
  const t = useWords()
  const { limit } = useTimeToAnswer()
  const command = useCommand()
  const busy = command.state !== 'idle' && command.state !== 'refused'
  return (
    <section aria-label={t('polls.quick.title')}>
      <h3 className="small soft">{t('polls.quick.title')}</h3>
      <div className={styles.quick}>
        {quickKinds.map((kind) => (
          <Button
            key={kind}
            icon={kindIcons[kind]}
            disabled={busy}
            aria-label={t('polls.quick.ask', { kind: t(`polls.quick.${kind}`) })}
            onClick={() => void command.send('polls.create', { kind, open: true, ...limit })}
          >
            {t(`polls.quick.${kind}`)}
          </Button>
        ))}
      </div>
      <Refused acts={[command]} />
    </section>
  )
}
