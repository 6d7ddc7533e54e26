import type { Refusal } from '@evenhand/shared/kernel/decision'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { inFours } from '../../links/joinCode.ts'
import { participantLink, readableAddress, useKnownLinks } from '../../links/known.ts'
import { useView } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { RefusalNote } from '../../ui/RefusalNote.tsx'
import { useWords } from '../../words/words.ts'
import styles from './CodeSheet.module.css'

export interface CodeSheetProps {
  codes: readonly string[]
  /** How many were asked for; while there are fewer, the rest is being registered. */
  wanted: number
  refusal: Refusal | undefined
  onClose(): void
}

/** The codes, this once: to be printed as badges or copied. Leaving them is asked twice. */
export function CodeSheet({ codes, wanted, refusal, onClose }: CodeSheetProps) {
  const t = useWords()
  const [leaving, setLeaving] = useState(false)
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [])
  // Escape has closed the browser's dialog by itself: a new one asks.
  const ask = () => {
    setLeaving(true)
    setAsked(asked + 1)
  }
  const underWay = codes.length < wanted && !refusal
  return (
    <Dialog key={asked} title={t('polls.codes.sheetTitle')} open onClose={ask}>
      <p className={styles.once}>{t('polls.codes.once')}</p>
      <p role="status">{underWay && t('polls.codes.registering', { done: codes.length, count: wanted })}</p>
      <RefusalNote refusal={refusal} />
      {refusal && <p>{t('polls.codes.stopped')}</p>}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <ul className={styles.codes} tabIndex={0} aria-label={t('polls.codes.all')}>
        {codes.map((code) => (
          <li key={code} className="figures">
            {code}
          </li>
        ))}
      </ul>
      {leaving ? (
        <div role="group" aria-label={t('polls.codes.closeTitle')} className="stack">
          <p>
            <strong>{t('polls.codes.closeTitle')}</strong> {t('polls.codes.closeHelp')}
          </p>
          <div className="row">
            <Button tone="danger" onClick={onClose}>
              {t('polls.codes.closeNow')}
            </Button>
            <Button tone="quiet" onClick={() => setLeaving(false)}>
              {t('common.action.back')}
            </Button>
          </div>
        </div>
      ) : (
        <div className="row">
          <Button tone="primary" icon="print" disabled={underWay} onClick={() => print()}>
            {t('common.action.print')}
          </Button>
          <CopyButton text={codes.join('\n')} label={t('polls.codes.all')} />
        </div>
      )}
      {createPortal(<Badges codes={codes} />, document.body)}
    </Dialog>
  )
}

/** On paper only: one code a badge, with where to join. */
function Badges({ codes }: { codes: readonly string[] }) {
  const t = useWords()
  const code = useView((view) => view.life.code)
  const address = readableAddress(participantLink(code, useKnownLinks(code)))
  return (
    <ul className={styles.badges} aria-hidden>
      {codes.map((voterCode) => (
        <li key={voterCode} className={styles.badge}>
          <span>{t('polls.codes.badge')}</span>
          <strong className="figures">{voterCode}</strong>
          <span>{t('polls.codes.join', { address })}</span>
          <span>
            {t('organizer.code')} <span className="figures">{inFours(code)}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
