import { mostText } from '@evenhand/shared/notes/state'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useQuestions } from '../agenda/questions.ts'
import { useCommand } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Select, TextArea } from '../ui/Field.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { useWords } from '../words/words.ts'
import { ActionFields } from './ActionFields.tsx'
import type { ListedNote } from './chapters.ts'
import { changesOf, editOf, splitAt, standingOf, type Edit } from './edits.ts'
import { MarkButtons } from './MarkButtons.tsx'
import { markOfKey } from './marks.ts'
import styles from './NoteEdit.module.css'
import { Rival } from './Rival.tsx'

export interface NoteEditProps {
  note: ListedNote
  edit: Edit
  /** It was opened by hand just now, not found open after a reload. */
  takesFocus: boolean
  onChange(part: Partial<Edit>): void
  onEnd(): void
}

/** A note changed in its place: Enter saves, Ctrl and Enter split it at the cursor, Escape leaves it as it was. */
export function NoteEdit({ note, edit: begun, takesFocus, onChange, onEnd }: NoteEditProps) {
  const t = useWords()
  const { send, state, refusal } = useCommand()
  const questions = useQuestions()
  const field = useRef<HTMLTextAreaElement>(null)
  const standing = standingOf(begun, note)
  const edit = standing === 'fresh' && begun.version !== note.version ? editOf(note) : begun
  const change = (part: Partial<Edit>) => onChange({ ...edit, ...part })

  useEffect(() => {
    if (!takesFocus) return
    field.current?.focus()
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [takesFocus])

  /** On top of the version that is shown; resolves with whether it is so now. */
  async function save(version = edit.version): Promise<boolean> {
    const changes = changesOf(edit, version === note.version ? editOf(note) : edit.seen)
    if (Object.keys(changes).length === 0) return true
    return (await send('notes.edit', { note: note.id, version, ...changes }, { timeless: true })).ok
  }

  async function saveAndEnd(version?: number) {
    if (await save(version)) onEnd()
  }

  async function split() {
    const texts = splitAt(edit.text, field.current?.selectionStart ?? 0)
    if (!texts || standing === 'rival') return
    // The halves take over what the whole says of itself.
    const { text: _text, ...said } = changesOf(edit, editOf(note))
    const changed = Object.keys(said).length > 0
    const { version } = edit
    if (changed && !(await send('notes.edit', { note: note.id, version, ...said }, { timeless: true })).ok) return
    const next = changed ? version + 1 : version
    if ((await send('notes.split', { note: note.id, version: next, texts }, { timeless: true })).ok) onEnd()
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
          <Button onClick={() => void split()} aria-keyshortcuts="Control+Enter" disabled={standing === 'rival'}>
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
