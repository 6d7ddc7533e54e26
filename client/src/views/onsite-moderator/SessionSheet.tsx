import { useState } from 'react'
import { useAct } from '../../acts/act.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { Refused } from '../../acts/Refused.tsx'
import { Shares } from '../../floor/Shares.tsx'
import { useCommand, useView } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Preferences } from '../../ui/Preferences.tsx'
import { openShortcutSheet } from '../../ui/ShortcutSheet.tsx'
import { useWords } from '../../words/words.ts'

/** What happens once a session: start, close, keys, language and colours. */
export function SessionSheet({ open, onClose }: { open: boolean; onClose(): void }) {
  const t = useWords()
  const stage = useView((view) => view.life.stage)
  const start = useAct('life.start', {})
  const keys = () => {
    onClose()
    openShortcutSheet()
  }
  return (
    <Dialog title={t('onsite.menu')} open={open} onClose={onClose}>
      <Shares />
      {stage === 'ready' && (
        <ActButton act={start} icon="play" tone="primary">
          {t('onsite.start')}
        </ActButton>
      )}
      <Refused acts={[start]} />
      {stage === 'live' && <CloseSession onDone={onClose} />}
      <Button icon="keyboard" onClick={keys}>
        {t('common.shortcuts.open')}
      </Button>
      <Preferences />
    </Dialog>
  )
}

/** Asked twice, because a whole hall hears of it at once. */
function CloseSession({ onDone }: { onDone(): void }) {
  const t = useWords()
  const [asked, setAsked] = useState(false)
  const close = useCommand()
  const closeNow = async () => {
    const reply = await close.send('life.close', {})
    if (reply.ok) onDone()
  }
  if (!asked) return <Button onClick={() => setAsked(true)}>{t('onsite.close')}</Button>
  return (
    <div className="stack" role="group" aria-label={t('onsite.closeQuestion')}>
      <h3>{t('onsite.closeQuestion')}</h3>
      <p>{t('onsite.closeHelp')}</p>
      <Refused acts={[close]} />
      <div className="row">
        <Button tone="danger" state={close.state} onClick={() => void closeNow()}>
          {t('onsite.closeNow')}
        </Button>
        <Button tone="quiet" onClick={() => setAsked(false)}>
          {t('common.action.cancel')}
        </Button>
      </div>
    </div>
  )
}
