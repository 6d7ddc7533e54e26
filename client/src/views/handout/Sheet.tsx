import type { Side as SideName } from '@evenhand/shared/kernel/roles'
import { participantLink, readableAddress, useKnownLinks } from '../../links/known.ts'
import { useView } from '../../session/hooks.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { useWords } from '../../words/words.ts'
import { inFours, inSentence } from '../../links/joinCode.ts'
import styles from './Sheet.module.css'

/** Titles of workshops may be two sentences long. */
const longTitle = 80

export function Sheet({ side }: { side: SideName }) {
  const t = useWords()
  const { code, title } = useView((view) => view.life)
  const link = participantLink(code, useKnownLinks(code), side)
  const { host } = new URL(link)
  return (
    <article className={styles.sheet} data-side={side}>
      <header className={styles.band}>
        <span className={styles.side}>
          <Icon name={side} />
          {t(`organizer.handout.where.${side}`)}
        </span>
        <span className={styles.house}>
          {t('common.name')} <Mark size="1.5em" />
        </span>
      </header>
      <h1 className={styles.title} data-long={title.length > longTitle || undefined}>
        <bdi>{title || t('organizer.untitled', { code: inSentence(code) })}</bdi>
      </h1>
      <p className={styles.lead}>{t('organizer.handout.lead')}</p>
      <div className={styles.middle}>
        <figure>
          <QrCode text={link} label={t('organizer.handout.qr', { address: readableAddress(link) })} />
          <figcaption dir="ltr">{readableAddress(link)}</figcaption>
        </figure>
        <ol className={styles.lines}>
          <li>
            <span>{t('organizer.handout.scan', { address: host, code: inSentence(code) })}</span>
          </li>
          <li>
            <span>{t(`organizer.handout.name.${side}`)}</span>
          </li>
          <li>
            <span>{t('organizer.handout.speak', { button: t('hands.raise') })}</span>
          </li>
        </ol>
      </div>
      <footer className={styles.foot}>
        <span>{t('organizer.code')}</span>
        <strong className="figures">{inFours(code)}</strong>
      </footer>
    </article>
  )
}
