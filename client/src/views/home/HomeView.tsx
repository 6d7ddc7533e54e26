import { Link } from 'wouter'
import { ButtonLink } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Preferences } from '../../ui/Preferences.tsx'
import { useWords } from '../../words/words.ts'
import styles from './HomeView.module.css'
import { JoinByCode } from './JoinByCode.tsx'
import { Rehearsal } from './Rehearsal.tsx'

/** Three doors: join with a code, a new roundtable, a rehearsal. */
export function HomeView() {
  const t = useWords()
  return (
    <main className={styles.home}>
      <header className={styles.head}>
        <Mark size="3.5rem" />
        <div>
          <h1>{t('common.name')}</h1>
          <p className="soft">{t('home.tagline')}</p>
        </div>
      </header>
      <JoinByCode />
      <div className={styles.others}>
        <section className="stack">
          <h2>{t('home.create.title')}</h2>
          <p className="soft">{t('home.create.text')}</p>
          <Link href="/new" asChild>
            <ButtonLink>{t('home.create.button')}</ButtonLink>
          </Link>
        </section>
        <Rehearsal />
      </div>
      <p>
        <Link href="/track" className={styles.quiet}>
          {t('home.track')}
        </Link>
      </p>
      <footer className={styles.foot}>
        <Preferences />
      </footer>
      <EqualHands />
    </main>
  )
}

/** The mark at the size of the page: both sides stand equally high. */
function EqualHands() {
  return (
    <svg className={styles.hands} viewBox="0 0 400 600" preserveAspectRatio="xMidYMax meet" aria-hidden>
      <path d="M40 176h320" className={styles.level} />
      <path d="M40 620V290a70 70 0 0 1 140 0v330z" className={styles.warm} />
      <path d="M220 620V290a70 70 0 0 1 140 0v330z" className={styles.cool} />
    </svg>
  )
}
