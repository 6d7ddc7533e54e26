import type { Hand } from '@evenhand/shared/hands/state'
import { Button } from '../ui/Button.tsx'
import { useWords } from '../words/words.ts'
import styles from './Hand.module.css'

interface HandWordsProps {
  kind: Hand['kind']
  text: string | undefined
  onChange?(): void
}

/** What one's hand says, as the moderators read it. */
export function HandWords({ kind, text, onChange }: HandWordsProps) {
  const t = useWords()
  return (
    <section className={styles.words}>
      <div className={styles.said}>
        <h2 className="small soft">{t(`hands.kind.${kind}.short`)}</h2>
        {text && (
          <p dir="auto" className={styles.text}>
            {text}
          </p>
        )}
      </div>
      {onChange && (
        <Button tone="quiet" aria-label={t('hands.change')} onClick={onChange}>
          {t('common.action.change')}
        </Button>
      )}
    </section>
  )
}
