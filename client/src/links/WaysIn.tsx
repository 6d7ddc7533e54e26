import { sides, type Side as SideName } from '@evenhand/shared/kernel/roles'
import { useState } from 'react'
import { Link } from 'wouter'
import { ButtonLink, IconButton } from '../ui/Button.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { Side } from '../ui/Side.tsx'
import { useWords } from '../words/words.ts'
import { participantLink, useKnownLinks } from './known.ts'
import { QrDialog } from './QrDialog.tsx'
import styles from './RoleLinks.module.css'

/** The links for everybody, one for each side, with the page to be printed. */
export function WaysIn({ code }: { code: string }) {
  const t = useWords()
  const known = useKnownLinks(code)
  const [shown, setShown] = useState<SideName>()
  return (
    <>
      <ul className={styles.list}>
        {sides.map((side) => (
          <li key={side} className={styles.link}>
            <div className={styles.text}>
              <h3>
                <Side side={side} />
              </h3>
              <p className="soft small">{t(`organizer.waysIn.${side}`)}</p>
            </div>
            <div className={styles.acts}>
              <CopyButton text={participantLink(code, known, side)} label={t(`common.sideLong.${side}`)} />
              <IconButton
                icon="qr"
                label={t('organizer.links.qrOf', { name: t(`common.sideLong.${side}`) })}
                onClick={() => setShown(side)}
              />
              <Link href={`/r/${code}/handout?side=${side}`} asChild>
                <ButtonLink
                  tone="quiet"
                  icon="print"
                  aria-label={t('organizer.waysIn.handoutOf', { side: t(`common.sideLong.${side}`) })}
                >
                  {t('organizer.waysIn.handout')}
                </ButtonLink>
              </Link>
            </div>
          </li>
        ))}
      </ul>
      <QrDialog
        link={
          shown && {
            role: 'participant',
            label: t(`common.sideLong.${shown}`),
            address: participantLink(code, known, shown),
          }
        }
        onClose={() => setShown(undefined)}
      />
    </>
  )
}
