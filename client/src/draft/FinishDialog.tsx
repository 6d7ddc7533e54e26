import { useCommand, useView } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { useWords } from '../words/words.ts'

/** What the final version means, before it is one. */
export function FinishDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  const t = useWords()
  const published = useView((view) => view.drafting.published !== undefined)
  const { send, state, refusal } = useCommand()
  const finish = async () => {
    const { ok } = await send('drafting.finish', {})
    if (ok) onClose()
  }
  return (
    <Dialog
      title={t('publish.finish.title')}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button tone="quiet" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
          <Button tone="primary" state={state} onClick={() => void finish()}>
            {t('publish.finish.now')}
          </Button>
        </>
      }
    >
      <p>{t('publish.finish.help')}</p>
      <p>{t(published ? 'publish.finish.read' : 'publish.finish.unread')}</p>
      <p>{t('publish.finish.again')}</p>
      <RefusalNote refusal={refusal} />
    </Dialog>
  )
}
