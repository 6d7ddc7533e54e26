import type { Side } from '@evenhand/shared/kernel/roles'
import { useState, type FormEvent } from 'react'
import { Refused } from '../acts/Refused.tsx'
import { useCommand, useDraft } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Select, TextArea } from '../ui/Field.tsx'
import { useWords } from '../words/words.ts'

/** Names copied from the video tool's list become people at the table, so that their hands can be ticked. */
export function PasteNames() {
  const t = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button tone="quiet" icon="plus" onClick={() => setOpen(true)}>
        {t('online.paste.open')}
      </Button>
      <Dialog title={t('online.paste.title')} open={open} onClose={() => setOpen(false)}>
        <Names onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function Names({ onDone }: { onDone(): void }) {
  const t = useWords()
  const draft = useDraft('names')
  const command = useCommand()
  const [side, setSide] = useState<Side>('online')
  const names = draft.text.split('\n').filter((line) => line.trim() !== '')
  async function add(event: FormEvent) {
    event.preventDefault()
    const people = names.map((name) => ({ name, side }))
    const reply = await command.send('participants.add', { people }, { draft: draft.key })
    if (reply.ok) onDone()
  }
  return (
    <form className="stack" onSubmit={(event) => void add(event)}>
      <TextArea
        label={t('online.paste.label')}
        help={t('online.paste.help')}
        rows={10}
        value={draft.text}
        onChange={({ target }) => draft.setText(target.value)}
      />
      <Select label={t('online.paste.side')} value={side} onChange={({ target }) => setSide(target.value as Side)}>
        <option value="online">{t('common.sideLong.online')}</option>
        <option value="hub">{t('common.sideLong.hub')}</option>
      </Select>
      <Refused acts={[command]} />
      <Button type="submit" tone="primary" state={command.state} disabled={names.length === 0}>
        {t('online.paste.submit')}
      </Button>
    </form>
  )
}
