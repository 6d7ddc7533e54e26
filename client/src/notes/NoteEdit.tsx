import { mostText } from '@evenhand/shared/notes/state'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useQuestions } from '../agenda/questions.ts'
import { useCommand } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Select, TextArea } from '../ui/Field.tsx'
import { Icon } from '../ui/Icon.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { useWords } from '../words/words.ts'
import { ActionFields } from './ActionFields.tsx'
import type { ListedNote } from './chapters.ts'
import { changesOf, editOf, splitAt, standingOf, type Edit } from './edits.ts'
import { MarkButtons } from './MarkButtons.tsx'
import { markOfKey } from './marks.ts'
import styles from './NoteEdit.module.css'
import { Rival } from './Rival.tsx'
import { isVersion, type Done } from './undoing.ts'

export interface NoteEditProps {
  note: ListedNote
  edit: Edit
  /** It was opened by hand just now, not found open after a reload. */
  takesFocus: boolean
  /** … or some time ago. */
  wasOpened: boolean
  onChange(part: Partial<Edit>): void
  onDone(done: Done): void
  onEnd(): void
}

/** A note changed in its place: Enter saves, Ctrl and Enter split it at the cursor, Escape leaves it as it was. */
export function NoteEdit({ note, edit: begun, takesFocus, wasOpened, onChange, onDone, onEnd }: NoteEditProps) {
  const t = useWords()
  const { send, state, refusal } = useCommand()
  const questions = useQuestions()
  const field = useRef<HTMLTextAreaElement>(null)
  const standing = standingOf(begun, note)
  const edit = standing === 'fresh' && begun.version !== note.version ? editOf(note) : begun
  const change = (part: Partial<Edit>) => onChange({ ...edit, ...part })

  useEffect(() => {
    // Somebody else has put it elsewhere in the list: the keyboard goes with it, unless it is in use.
    if (!takesFocus && !(wasOpened && document.activeElement === document.body)) return
    field.current?.focus()
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [takesFocus, wasOpened])

  /** On top of the version that is shown; resolves with whether it is so now. */
  async function save(version = edit.version): Promise<boolean> {
    if (note.removed && !(await send('notes.restore', { note: note.id }, { timeless: true })).ok) return false
    const changes = changesOf(edit, version === note.version ? editOf(note) : edit.seen)
    if (Object.keys(changes).length === 0) return true
    const { ok } = await send('notes.edit', { note: note.id, version, ...changes }, { timeless: true })
    if (ok) onDone(wasBefore(t('notes.undo.edited', { text: note.text }), note, version + 1))
    return ok
  }

  async function saveAndEnd(version?: number) {
    if (await save(version)) onEnd()
  }

  async function split() {
    const texts = splitAt(edit.text, field.current?.selectionStart ?? 0)
    if (!texts || standing === 'rival' || note.removed) return
    // The halves take over what the whole says of itself.
    const { text: _text, ...said } = changesOf(edit, editOf(note))
    const changed = Object.keys(said).length > 0
    const { version } = edit
    if (changed && !(await send('notes.edit', { note: note.id, version, ...said }, { timeless: true })).ok) return
    const next = changed ? version + 1 : version
    const reply = await send('notes.split', { note: note.id, version: next, texts }, { timeless: true })
    if (!reply.ok) return
    const other = `n${reply.seq}_1`
    const whole = wasBefore(t('notes.undo.split', { text: note.text }), note, next + 1)
    onDone({
      ...whole,
      back: [...whole.back, ['notes.remove', { note: other }]],
      stands: (view) => whole.stands(view) && isVersion(view, other, 1),
    })
    onEnd()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const asked = markOfKey(event)
    if (asked) change({ mark: asked === edit.mark ? 'note' : asked })
    else if (event.key === 'Escape') onEnd()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void split()
    else if (event.key === 'Enter' && !event.shiftKey && standing !== 'rival') void saveAndEnd()
    else return
    event.preventDefault()
  }

  return (
    <div className={styles.edit}>
      {note.removed && (
        <p role="alert" className={styles.warning}>
          <Icon name="warn" />
          {t('notes.conflict.away')}
        </p>
      )}
      {standing === 'rival' && (
        <Rival
          note={note}
          onMine={() => void saveAndEnd(note.version)}
          onTheirs={onEnd}
          onBoth={() => onChange({ ...editOf(note), text: `${note.text}\n${edit.text}` })}
        />
      )}
      <TextArea
        label={t(standing === 'rival' ? 'notes.conflict.mine' : 'notes.text')}
        quietLabel={standing !== 'rival'}
        ref={field}
        rows={2}
        maxLength={mostText}
        value={edit.text}
        onChange={({ target }) => change({ text: target.value })}
        onKeyDown={onKeyDown}
      />
      {edit.mark === 'action' && <ActionFields who={edit.who} due={edit.due} onChange={change} onKeyDown={onKeyDown} />}
      <MarkButtons value={edit.mark} onChange={(mark) => change({ mark })} />
      <div className="spread">
        <Select
          label={t('notes.stamp.label')}
          quietLabel
          value={edit.question}
          onChange={({ target }) => change({ question: target.value })}
        >
          <option value="">{t('notes.stamp.noQuestion')}</option>
          {questions.map(({ id, number }) => (
            <option key={id} value={id}>
              {t('agenda.question', { number })}
            </option>
          ))}
        </Select>
        <div className="row">
          <Button tone="quiet" onClick={onEnd}>
            {t('common.action.cancel')}
          </Button>
          <Button
            onClick={() => void split()}
            aria-keyshortcuts="Control+Enter"
            disabled={standing === 'rival' || note.removed}
          >
            {t('notes.act.split')}
          </Button>
          <Button
            tone="primary"
            state={state}
            disabled={standing === 'rival'}
            onClick={() => void saveAndEnd()}
            aria-keyshortcuts="Enter"
          >
            {t('common.action.save')}
          </Button>
        </div>
      </div>
      {refusal?.refused !== 'note-changed' && <RefusalNote refusal={refusal} />}
    </div>
  )
}

/** That this note was another before it came to this version. */
function wasBefore(text: string, { id, ...was }: ListedNote, version: number): Done {
  const { mark, question = null, who = '', due = '' } = was
  return {
    text,
    back: [['notes.edit', { note: id, version, text: was.text, mark, question, who, due }]],
    stands: (view) => isVersion(view, id, version),
  }
}
