import type { Refusal } from '@evenhand/shared/kernel/decision'
import { roles, type Role } from '@evenhand/shared/kernel/roles'
import { useState } from 'react'
import { askApi } from '../../session/api.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { RefusalNote } from '../../ui/RefusalNote.tsx'
import { useWords } from '../../words/words.ts'
import styles from './Rehearsal.module.css'

interface Started {
  code: string
  title: string
  links: Partial<Record<Role, string>>
  speakers: { name: string; link: string }[]
}

/** Starts a roundtable with simulated people and shows a door to each of its screens. */
export function Rehearsal() {
  const t = useWords()
  const [started, setStarted] = useState<Started>()
  const [open, setOpen] = useState(false)
  const [starting, setStarting] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()

  async function start() {
    if (started) return setOpen(true)
    setStarting(true)
    setRefusal(undefined)
    const answer = await askApi<Started>('/api/rehearsals', { method: 'POST' })
    setStarting(false)
    if (!answer.ok) return setRefusal(answer)
    setStarted(answer.body)
    setOpen(true)
  }

  return (
    <section className="stack">
      <h2>{t('home.rehearsal.title')}</h2>
      <p className="soft">{t('home.rehearsal.text')}</p>
      <Button onClick={() => void start()} aria-busy={starting} disabled={starting}>
        {starting ? t('home.rehearsal.starting') : t('home.rehearsal.button')}
      </Button>
      <RefusalNote refusal={refusal} />
      {started && (
        <Dialog title={t('home.rehearsal.ready')} open={open} onClose={() => setOpen(false)}>
          <RehearsalLinks started={started} />
        </Dialog>
      )}
    </section>
  )
}

function RehearsalLinks({ started: { code, title, links, speakers } }: { started: Started }) {
  const t = useWords()
  return (
    <>
      <p>
        <bdi dir="auto">{title}</bdi>
      </p>
      <p className="soft">{t('home.rehearsal.explain')}</p>
      <p className="spread">
        <span>{t('home.rehearsal.code')}</span>
        <strong className={`figures ${styles.code}`}>{code.replace(/(\d{4})(?=\d)/, '$1 ')}</strong>
      </p>
      <ul className={styles.links}>
        {roles.map(
          (role) => links[role] && <RoleLink key={role} href={links[role]} label={t(`common.role.${role}`)} />,
        )}
        {speakers.map(({ name, link }) => (
          <RoleLink key={link} href={link} label={t('home.rehearsal.panellist', { name })} />
        ))}
      </ul>
    </>
  )
}

function RoleLink({ href, label }: { href: string; label: string }) {
  return (
    <li>
      <a href={href} target="_blank" rel="noreferrer" className={styles.link}>
        {label} <Icon name="forward" />
      </a>
    </li>
  )
}
