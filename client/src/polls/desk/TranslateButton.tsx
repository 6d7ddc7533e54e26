import { lazy, Suspense, useState } from 'react'
import { IconButton } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import type { ListedPoll } from './listed.ts'

const TranslateDialog = lazy(() =>
  import('./TranslateDialog.tsx').then(({ TranslateDialog }) => ({ default: TranslateDialog })),
)

/** A poll that people have before them can no longer be changed, but still be translated. */
export function TranslateButton({ poll }: { poll: ListedPoll }) {
  const t = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <IconButton icon="language" label={t('polls.editor.translateTitle')} onClick={() => setOpen(true)} />
      {open && (
        <Suspense>
          <TranslateDialog poll={poll} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
