import { useState } from 'react'
import { useView } from '../session/hooks.ts'
import { ButtonLink, IconButton } from '../ui/Button.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { useWords } from '../words/words.ts'
import styles from './AddressLine.module.css'
import { participantLink, readableAddress, useKnownLinks } from './known.ts'
import { QrDialog } from './QrDialog.tsx'

/** The address of a page that needs no key, to be copied, scanned and looked at. */
export function AddressLine({ page, label }: { page: 'form' | 'draft'; label: string }) {
  const t = useWords()
  const code = useView((view) => view.life.code)
  const address = new URL(`/${page}/${code}`, participantLink(code, useKnownLinks(code))).href
  const [scanned, setScanned] = useState(false)
  return (
    <div className="spread">
      <p dir="ltr" className={styles.address}>
        {readableAddress(address)}
      </p>
      <div className="row">
        <CopyButton text={address} label={label} />
        <IconButton icon="qr" label={t('organizer.links.qrOf', { name: label })} onClick={() => setScanned(true)} />
        <ButtonLink
          tone="quiet"
          href={address}
          target="_blank"
          rel="noreferrer"
          aria-label={t('organizer.links.openRole', { name: label })}
        >
          {t('organizer.links.open')}
        </ButtonLink>
      </div>
      <QrDialog
        link={scanned ? { role: 'participant', label, address } : undefined}
        onClose={() => setScanned(false)}
      />
    </div>
  )
}
