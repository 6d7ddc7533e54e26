import { Dialog } from '../ui/Dialog.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { QrCode } from '../ui/QrCode.tsx'
import { useWords } from '../words/words.ts'
import { readableAddress } from './known.ts'
import type { LinkRow } from './listed.ts'
import styles from './QrDialog.module.css'
import { linkName } from './RoleLink.tsx'

export interface QrDialogProps {
  /** Closed without. A link of a role, or a way in for everybody. */
  link: Pick<LinkRow, 'role' | 'label' | 'address'> | undefined
  onClose(): void
}

/** A link as a code, as large as the page allows: to be scanned from the screen. */
export function QrDialog({ link, onClose }: QrDialogProps) {
  const t = useWords()
  const name = link ? linkName(t, link) : ''
  return (
    <Dialog title={name} open={link?.address !== undefined} onClose={onClose}>
      {link?.address !== undefined && (
        <>
          <QrCode text={link.address} label={t('organizer.links.qrOf', { name })} className={styles.code ?? ''} />
          <p className="small soft">
            {link.role === 'participant' ? t('organizer.links.qrOpen') : t('organizer.links.qrSecret')}
          </p>
          <p className={styles.address} dir="ltr">
            {readableAddress(link.address)}
          </p>
          <CopyButton text={link.address} label={name} />
        </>
      )}
    </Dialog>
  )
}
