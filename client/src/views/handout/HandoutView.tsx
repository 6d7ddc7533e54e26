import { sides, type Side as SideName } from '@evenhand/shared/kernel/roles'
import { Link, useSearch } from 'wouter'
import { useSession } from '../../session/hooks.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { languages, type Language } from '../../words/language.ts'
import { useLocale, useWords } from '../../words/words.ts'
import styles from './HandoutView.module.css'
import { Sheet } from './Sheet.tsx'

/** One sheet of A4 for the tables, the video call or a hub. What is shown is what is printed. */
export function HandoutView() {
  const search = new URLSearchParams(useSearch())
  const side = sides.find((name) => name === search.get('side')) ?? 'room'
  return (
    <main className={styles.desk}>
      <Tools side={side} />
      <Sheet side={side} />
    </main>
  )
}

/** Side and language are addresses: the sheet of another language is opened without changing the organizer's own. */
function Tools({ side }: { side: SideName }) {
  const t = useWords()
  const locale = useLocale()
  const { code } = useSession()
  return (
    <div className={styles.tools}>
      <nav aria-label={t('organizer.handout.sides')} className={styles.choices}>
        {sides.map((name) => (
          <Link key={name} href={`?side=${name}&lang=${locale}`} asChild>
            <ButtonLink tone="quiet" icon={name} aria-current={name === side ? 'page' : undefined}>
              {t(`common.side.${name}`)}
            </ButtonLink>
          </Link>
        ))}
      </nav>
      <nav aria-label={t('organizer.handout.languages')} className={styles.choices}>
        {(Object.keys(languages) as Language[]).map((language) => (
          <ButtonLink
            key={language}
            tone="quiet"
            href={`?side=${side}&lang=${language}`}
            lang={language}
            aria-current={language === locale ? 'page' : undefined}
          >
            {languages[language]}
          </ButtonLink>
        ))}
      </nav>
      <div className={styles.choices}>
        <ButtonLink tone="quiet" icon="backward" href={`/r/${code}/organizer`}>
          {t('organizer.handout.back')}
        </ButtonLink>
        <Button tone="primary" icon="print" onClick={() => print()}>
          {t('common.action.print')}
        </Button>
      </div>
    </div>
  )
}
