import { useState } from 'react'
import { IconButton } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { SessionSheet } from '../onsite-moderator/SessionSheet.tsx'

/** What happens once a session; the same sheet as on site, because either moderator can stand in. */
export function Menu() {
  const t = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <IconButton icon="more" label={t('onsite.menu')} onClick={() => setOpen(true)} />
      <SessionSheet open={open} onClose={() => setOpen(false)} />
    </>
  )
}
