import { Dialog } from '../../ui/Dialog.tsx'
import { SendSignal } from '../../signals/SendSignal.tsx'
import { SentSignals } from '../../signals/SentSignals.tsx'
import { useWords } from '../../words/words.ts'

const offered = ['read-a-question', 'remote-sound-bad', 'slow-down-for-interpreters', 'technical-problem'] as const

/** A word to the online moderator or a panellist, and what became of the last ones. */
export function SignalSheet({ open, onClose }: { open: boolean; onClose(): void }) {
  const t = useWords()
  return (
    <Dialog title={t('signals.write')} open={open} onClose={onClose}>
      <SendSignal to="online-moderator" offered={offered} />
      <SentSignals most={5} />
    </Dialog>
  )
}
