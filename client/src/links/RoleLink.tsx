import { Button, ButtonLink, IconButton } from '../ui/Button.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { useWords, type Words } from '../words/words.ts'
import type { LinkRow } from './listed.ts'
import styles from './RoleLinks.module.css'

/** Whose link it is: the panellist's name, else the role. */
export function linkName(t: Words, { role, label }: Pick<LinkRow, 'role' | 'label'>): string {
  return label || t(`common.role.${role}`)
}

export interface RoleLinkProps {
  link: LinkRow
  onQr(): void
  onRenew(): void
}

/** One role or panellist: what the link is for, and what can be done with it. */
export function RoleLink({ link, onQr, onRenew }: RoleLinkProps) {
  const t = useWords()
  const name = linkName(t, link)
  const { address, role, revoked } = link
  return (
    <li className={styles.link}>
      <div className={styles.text}>
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <p className="soft small">
          {revoked ? t('organizer.links.withdrawn') : role !== 'participant' && t(`organizer.links.purpose.${role}`)}
        </p>
      </div>
      {!revoked && (
        <div className={styles.acts}>
          {address === undefined ? (
            <Button aria-label={t('organizer.links.renewOf', { name })} onClick={onRenew}>
              {t('organizer.links.renew')}
            </Button>
          ) : (
            <>
              <CopyButton text={address} label={name} />
              <IconButton icon="qr" label={t('organizer.links.qrOf', { name })} onClick={onQr} />
              <ButtonLink
                tone="quiet"
                href={address}
                target="_blank"
                rel="noreferrer"
                aria-label={t('organizer.links.openRole', { name })}
              >
                {t('organizer.links.open')}
              </ButtonLink>
              <IconButton icon="more" label={t('organizer.links.more', { name })} onClick={onRenew} />
            </>
          )}
        </div>
      )}
    </li>
  )
}
