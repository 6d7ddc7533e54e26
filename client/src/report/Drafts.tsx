import { CopyButton } from '../ui/CopyButton.tsx'
import { useWords } from '../words/words.ts'
import styles from './Drafts.module.css'

/** Messages and quotes, short enough to be posted. */
export function Drafts({ drafts }: { drafts: readonly string[] }) {
  const t = useWords()
  if (drafts.length === 0) return null
  return (
    <section className="stack">
      <div>
        <h3>{t('report.drafts.title')}</h3>
        <p className="soft small">{t('report.drafts.help')}</p>
      </div>
      <ul className={styles.list}>
        {drafts.map((text, index) => (
          <li key={`${index} ${text}`} className={styles.draft}>
            <p dir="auto">{text}</p>
            <CopyButton tone="quiet" text={text} label={text.slice(0, 60)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
