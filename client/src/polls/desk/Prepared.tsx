import type { Venue } from '@evenhand/shared/polls/state'
import { lazy, Suspense, useState } from 'react'
import { useDraft } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { Drafts } from './Drafts.tsx'
import { editingName } from './editing.ts'
import { FromAgenda } from './FromAgenda.tsx'
import type { ListedPoll } from './listed.ts'
import type { BegunPoll } from './PollEditor.tsx'
import styles from './Prepared.module.css'

const PollEditor = lazy(() => import('./PollEditor.tsx').then(({ PollEditor }) => ({ default: PollEditor })))

export interface PreparedProps {
  drafts: readonly ListedPoll[]
  venue?: Venue
  /** Whether they are opened from here, by a tap or a digit. */
  opens?: boolean
  /** What stands here while nothing is prepared. */
  none: string
}

/** The drafts, a new one, and for the table what the agenda suggests. */
export function Prepared({ drafts, venue = 'session', opens = false, none }: PreparedProps) {
  const t = useWords()
  const atTable = venue === 'session'
  const unsaved = useDraft(editingName(atTable ? 'new' : 'new-form')).text !== ''
  const [edited, setEdited] = useState<{ poll?: ListedPoll; begin?: BegunPoll }>()
  return (
    <>
      <section aria-label={t(atTable ? 'polls.drafts.title' : 'polls.drafts.onForm')}>
        <div className="spread">
          <h3 className="small soft">{t('polls.drafts.title')}</h3>
          <Button tone="quiet" icon="plus" className={styles.new} onClick={() => setEdited({})}>
            {t(unsaved ? 'polls.drafts.goOn' : atTable ? 'polls.drafts.new' : 'polls.form.new')}
          </Button>
        </div>
        {drafts.length === 0 && <p className="soft">{none}</p>}
        <Drafts drafts={drafts} opens={opens} onEdit={(poll) => setEdited({ poll })} />
      </section>
      {atTable && (
        <FromAgenda roomy={!opens} onEdit={(poll) => setEdited({ poll })} onBegin={(begin) => setEdited({ begin })} />
      )}
      {edited && (
        <Suspense>
          <PollEditor {...edited} venue={venue} opens={opens} onClose={() => setEdited(undefined)} />
        </Suspense>
      )}
    </>
  )
}
