import type { Venue } from '@evenhand/shared/polls/state'
import { lazy, Suspense, useDeferredValue, type FormEvent } from 'react'
import { useCommand, useDraft } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { refusalText } from '../../words/refusal.ts'
import { useWords } from '../../words/words.ts'
import { blankPoll, draftOf, editingName, editingOf, previewOf, type Editing } from './editing.ts'
import { EditorFields } from './EditorFields.tsx'
import { readDraft } from './kept.ts'
import type { ListedPoll } from './listed.ts'
import styles from './PollEditor.module.css'
import { fieldOf, problemsOf } from './problems.ts'
import { useTimeToAnswer } from './timeToAnswer.ts'

const BallotPreview = lazy(() =>
  import('../ballot/BallotPreview.tsx').then(({ BallotPreview }) => ({ default: BallotPreview })),
)

/** A poll on a policy question, to be gone over before it is a draft. */
export type BegunPoll = Pick<Editing, 'kind' | 'text' | 'about'>

export interface PollEditorProps {
  /** Without one a new poll is written. */
  poll?: ListedPoll
  /** What a new one begins with, where it was suggested. */
  begin?: BegunPoll
  /** Where a new poll is asked. */
  venue?: Venue
  /** Whether it can also be opened from here. */
  opens?: boolean
  onClose(): void
}

/** Writes a poll or changes a draft. What is half-typed stays in this browser until it is saved or discarded. */
export function PollEditor(props: PollEditorProps) {
  const t = useWords()
  return (
    <Dialog title={t(props.poll ? 'polls.editor.editTitle' : 'polls.editor.newTitle')} open onClose={props.onClose}>
      <Editor {...props} />
    </Dialog>
  )
}

function Editor({ poll, begin, venue = 'session', opens = false, onClose }: PollEditorProps) {
  const t = useWords()
  const draft = useDraft(editingName(poll?.id ?? newName(venue, begin)))
  const { limit } = useTimeToAnswer()
  const save = useCommand()
  const open = useCommand()
  const editing = readDraft<Editing>(draft.text) ?? (poll ? editingOf(poll) : { ...blankPoll(venue), ...begin })
  const preview = useDeferredValue(editing)
  const refusal = save.refusal ?? open.refusal
  const field = refusal && fieldOf(t, editing, refusal)

  async function saved(andOpen: boolean): Promise<void> {
    const data = draftOf(editing)
    if (!poll) {
      const opening = andOpen ? { open: true, ...limit } : {}
      const reply = await save.send('polls.create', { ...data, ...opening }, { draft: draft.key })
      if (reply.ok) onClose()
      return
    }
    const reply = await save.send('polls.edit', { poll: poll.id, ...data }, { draft: draft.key })
    if (!reply.ok) return
    const opened = andOpen ? await open.send('polls.open', { poll: poll.id, ...limit }) : reply
    if (opened.ok) onClose()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void saved(false)
  }
  return (
    <form className={styles.editor} onSubmit={submit} noValidate>
      <div className={styles.fields}>
        {draft.text !== '' && <Kept onDiscard={draft.clear} />}
        <EditorFields
          editing={editing}
          problemAt={problemsOf(t, refusal)}
          onChange={(change) => draft.setText(JSON.stringify({ ...editing, ...change }))}
        />
      </div>
      <aside className={styles.preview} aria-label={t('polls.editor.preview')}>
        <p className="small soft">{t('polls.editor.preview')}</p>
        <div className={styles.phone}>
          <Suspense>
            <BallotPreview poll={previewOf(preview)} />
          </Suspense>
        </div>
      </aside>
      <footer className={styles.foot}>
        {refusal && (
          <p role="alert" className={styles.refused}>
            <Icon name="warn" />{' '}
            {field ? t('polls.editor.at', { field, problem: refusalText(t, refusal) }) : refusalText(t, refusal)}
          </p>
        )}
        {opens && editing.venue === 'session' && (
          <Button state={open.state} onClick={() => void saved(true)}>
            {t('polls.editor.saveOpen')}
          </Button>
        )}
        <Button type="submit" tone="primary" state={save.state}>
          {t('polls.editor.save')}
        </Button>
      </footer>
    </form>
  )
}

function newName(venue: Venue, begin?: BegunPoll): string {
  if (begin) return `new-${begin.kind}-${begin.about}`
  return venue === 'form' ? 'new-form' : 'new'
}

function Kept({ onDiscard }: { onDiscard(): void }) {
  const t = useWords()
  return (
    <div className={styles.kept}>
      <p className="small">{t('polls.editor.kept')}</p>
      <Button tone="quiet" onClick={onDiscard}>
        {t('polls.editor.discard')}
      </Button>
    </div>
  )
}
