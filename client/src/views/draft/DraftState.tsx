import type { PublishedDocument } from '@evenhand/shared/report/document'
import { Icon } from '../../ui/Icon.tsx'
import { useLocale, useWords } from '../../words/words.ts'
import { dayAndTime } from '../../words/dayAndTime.ts'
import styles from './DraftView.module.css'

/** Draft or final, until when comments are taken, and how one is made. */
export function DraftState({ document: { until, finalAt }, takes }: { document: PublishedDocument; takes: boolean }) {
  const t = useWords()
  const isFinal = finalAt !== undefined
  return (
    <div className={styles.state} data-final={isFinal || undefined} role="status">
      <p className={styles.word}>
        <Icon name={isFinal ? 'check' : 'edit'} />
        {t(isFinal ? 'draft.final' : 'draft.draft')}
      </p>
      {isFinal ? (
        <Moment at={finalAt} words="draft.finalSince" />
      ) : (
        <Moment at={until} words={takes ? 'draft.until' : 'draft.over'} />
      )}
      {takes && <p className="soft small">{t('draft.how')}</p>}
    </div>
  )
}

/** In the reader's own time, and in the one that is the same for everybody. */
function Moment({ at, words }: { at: number; words: 'draft.finalSince' | 'draft.until' | 'draft.over' }) {
  const t = useWords()
  const locale = useLocale()
  const here = dayAndTime(at, locale)
  const everywhere = dayAndTime(at, locale, 'UTC')
  return (
    <p>
      <time dateTime={new Date(at).toISOString()}>{t(words, { when: here })}</time>
      {here !== everywhere && <span className="soft small"> ({everywhere})</span>}
    </p>
  )
}
