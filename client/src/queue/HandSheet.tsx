import type { StewardEntryView } from '@evenhand/shared/queue/view'
import { useState } from 'react'
import { useView } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { useWords } from '../words/words.ts'
import { DescribePerson } from './DescribePerson.tsx'
import { HandActs, type SheetPage } from './HandActs.tsx'
import { HandDetails } from './HandDetails.tsx'
import { MergePerson } from './MergePerson.tsx'
import { MoveBehind } from './MoveBehind.tsx'

/** All that can be known of one hand and done with it. It closes by itself when the hand is gone. */
export function HandSheet({ id, onClose }: { id: string | undefined; onClose(): void }) {
  const t = useWords()
  const hand = useView((view) =>
    id === undefined ? undefined : (view.queue.hands[id] as StewardEntryView | undefined),
  )
  return (
    <Dialog
      title={hand ? hand.name || t('common.nameless', { number: hand.number }) : ''}
      open={hand !== undefined}
      onClose={onClose}
    >
      {hand && id !== undefined && <Pages key={id} id={id} hand={hand} onClose={onClose} />}
    </Dialog>
  )
}

function Pages({ id, hand, onClose }: { id: string; hand: StewardEntryView; onClose(): void }) {
  const t = useWords()
  const [page, setPage] = useState<SheetPage>('acts')
  const toActs = () => setPage('acts')
  if (page === 'acts')
    return (
      <>
        <HandDetails hand={hand} />
        <HandActs id={id} hand={hand} onPage={setPage} onDone={onClose} />
      </>
    )
  return (
    <>
      <div>
        <Button tone="quiet" icon="backward" onClick={toActs}>
          {t('common.action.back')}
        </Button>
      </div>
      {page === 'behind' && <MoveBehind id={id} onDone={onClose} />}
      {page === 'describe' && <DescribePerson id={hand.person} onDone={onClose} />}
      {page === 'merge' && <MergePerson id={hand.person} onDone={onClose} />}
    </>
  )
}
