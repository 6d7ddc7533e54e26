import { useView } from '../session/hooks.ts'
import { CommandButton } from '../ui/CommandButton.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useLocale, useWords } from '../words/words.ts'
import styles from './DraftDesk.module.css'
import { momentIn } from './moment.ts'

/** Nothing while the report can still be changed. */
export function FinalNote() {
  const t = useWords()
  const locale = useLocale()
  const { finalAt, published } = useView((view) => view.drafting)
  if (finalAt === undefined) return null
  return (
    <section className={styles.final} aria-labelledby="final-version">
      <h3 id="final-version">
        <Icon name="check" /> {t('publish.final.title')}
      </h3>
      <p>{t('publish.final.since', { when: momentIn(locale, finalAt) })}</p>
      {!published && <p>{t('publish.final.unread')}</p>}
      <div>
        <CommandButton type="drafting.resume" data={{}}>
          {t('publish.final.resume')}
        </CommandButton>
      </div>
    </section>
  )
}
