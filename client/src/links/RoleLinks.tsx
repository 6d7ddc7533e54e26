import { Suspense, use, useEffect, useState, useTransition } from 'react'
import type { ApiAnswer } from '../session/api.ts'
import { Button } from '../ui/Button.tsx'
import { useWords } from '../words/words.ts'
import { HttpRefusal } from './HttpRefusal.tsx'
import { forgetNames, useKnownLinks } from './known.ts'
import { rowsOf, type LinkRow, type ListedLink } from './listed.ts'
import { QrDialog } from './QrDialog.tsx'
import { RenewDialog } from './RenewDialog.tsx'
import { listLinks, type Desk } from './requests.ts'
import styles from './RoleLinks.module.css'
import { RoleLink } from './RoleLink.tsx'

type Listing = Promise<ApiAnswer<ListedLink[]>>

/** The links of all roles, fetched anew after each change of them. */
export function RoleLinks({ desk }: { desk: Desk }) {
  const t = useWords()
  const [listing, setListing] = useState<Listing>(() => listLinks(desk))
  const [, startTransition] = useTransition()
  const refresh = () => startTransition(() => setListing(listLinks(desk)))
  return (
    <Suspense fallback={<p role="status">{t('organizer.links.loading')}</p>}>
      <Rows desk={desk} listing={listing} refresh={refresh} />
    </Suspense>
  )
}

interface RowsProps {
  desk: Desk
  listing: Listing
  refresh(): void
}

function Rows({ desk, listing, refresh }: RowsProps) {
  const t = useWords()
  const listed = use(listing)
  const known = useKnownLinks(desk.code)
  const [shown, setShown] = useState<{ as: 'qr' | 'renew'; link: LinkRow }>()
  useEffect(() => {
    if (!listed.ok) return
    forgetNames(
      desk.code,
      listed.body.map(({ label }) => label),
    )
  }, [desk.code, listed])
  if (!listed.ok)
    return (
      <div className="stack">
        <HttpRefusal refusal={listed} words="organizer.links.refused" />
        <Button onClick={refresh}>{t('common.action.tryAgain')}</Button>
      </div>
    )
  const own = desk.key && `${location.origin}/r/${desk.code}/organizer#key=${desk.key}`
  const rows = rowsOf(listed.body, known, own)
  const allKnown = rows.every(({ address, revoked }) => revoked || address !== undefined)
  const close = () => setShown(undefined)
  return (
    <>
      <p className="soft small">{allKnown ? t('organizer.links.keptHere') : t('organizer.links.notHere')}</p>
      <ul className={styles.list}>
        {rows.map((link) => (
          <RoleLink
            key={link.id}
            link={link}
            onQr={() => setShown({ as: 'qr', link })}
            onRenew={() => setShown({ as: 'renew', link })}
          />
        ))}
      </ul>
      <QrDialog link={shown?.as === 'qr' ? shown.link : undefined} onClose={close} />
      <RenewDialog
        desk={desk}
        link={shown?.as === 'renew' ? shown.link : undefined}
        onClose={close}
        onChanged={() => {
          close()
          refresh()
        }}
      />
    </>
  )
}
