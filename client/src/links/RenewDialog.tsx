import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { useWords } from '../words/words.ts'
import { HttpRefusal } from './HttpRefusal.tsx'
import { keepRenewed, keyIn, useKnownLinks } from './known.ts'
import type { LinkRow } from './listed.ts'
import { renewLink, withdrawLink, type Desk } from './requests.ts'
import styles from './RenewDialog.module.css'
import { linkName } from './RoleLink.tsx'
import { useRequest } from './useRequest.ts'

export interface RenewDialogProps {
  desk: Desk
  /** Closed without. */
  link: LinkRow | undefined
  onClose(): void
  onChanged(): void
}

/** Renewing and withdrawing end a link that people may be using: each says so beside its button. */
export function RenewDialog({ link, onClose, ...rest }: RenewDialogProps) {
  const t = useWords()
  return (
    <Dialog title={link ? linkName(t, link) : ''} open={link !== undefined} onClose={onClose}>
      {link && <Choices link={link} {...rest} />}
    </Dialog>
  )
}

function Choices({ desk, link, onChanged }: Omit<RenewDialogProps, 'link' | 'onClose'> & { link: LinkRow }) {
  const t = useWords()
  const known = useKnownLinks(desk.code)
  const renewing = useRequest()
  const withdrawing = useRequest()
  const isOwn = keyIn(link.address ?? '') === desk.key

  async function renew() {
    const answer = await renewing.run(() => renewLink(desk, link.id))
    if (!answer.ok) return
    keepRenewed(desk.code, known, answer.body.id, answer.body.link)
    if (isOwn) comeInBy(answer.body.link)
    else onChanged()
  }

  async function withdraw() {
    const answer = await withdrawing.run(() => withdrawLink(desk, link.id))
    if (answer.ok) onChanged()
  }

  return (
    <>
      <section className={styles.choice}>
        <p>{isOwn ? t('organizer.links.renewOwn') : t('organizer.links.renewHelp')}</p>
        <Button tone="primary" state={renewing.state} onClick={() => void renew()}>
          {t('organizer.links.renew')}
        </Button>
      </section>
      <HttpRefusal refusal={renewing.refusal} words="organizer.links.refused" />
      {link.role !== 'organizer' && (
        <section className={styles.choice}>
          <p>{t('organizer.links.withdrawHelp')}</p>
          <Button tone="danger" state={withdrawing.state} onClick={() => void withdraw()}>
            {t('organizer.links.withdraw')}
          </Button>
        </section>
      )}
      <HttpRefusal refusal={withdrawing.refusal} words="organizer.links.refused" />
    </>
  )
}

/** Only the fragment differs from this page's address, and that alone loads nothing. */
function comeInBy(link: string): void {
  location.hash = new URL(link).hash
  location.reload()
}
