import { useState } from 'react'
import { participantLink, readableAddress, useKnownLinks } from '../../links/known.ts'
import { QrDialog } from '../../links/QrDialog.tsx'
import { useView } from '../../session/hooks.ts'
import { ButtonLink, IconButton } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { useWords } from '../../words/words.ts'

/** The form's address, to be copied, scanned and looked at. */
export function FormLink() {
  const t = useWords()
  const code = useView((view) => view.life.code)
  const address = new URL(`/form/${code}`, participantLink(code, useKnownLinks(code))).href
  const [scanned, setScanned] = useState(false)
  const label = t('polls.form.link')
  return (
    <div className="spread">
      <p dir="ltr">{readableAddress(address)}</p>
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
