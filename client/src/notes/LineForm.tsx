import { mostText } from '@evenhand/shared/notes/state'
import { useEffect, type KeyboardEvent, type RefObject } from 'react'
import { useSession } from '../session/hooks.ts'
import { announce } from '../ui/announcer.ts'
import { Button } from '../ui/Button.tsx'
import { TextArea } from '../ui/Field.tsx'
import { useWords } from '../words/words.ts'
import { ActionFields } from './ActionFields.tsx'
import { useLine } from './line.ts'
import styles from './LineForm.module.css'
import { LineStamp } from './LineStamp.tsx'
import { MarkButtons } from './MarkButtons.tsx'
import { markOfKey } from './marks.ts'
import { stampOf } from './stamp.ts'
import type { WrittenLine } from './writing.ts'

export interface LineFormProps {
  field: RefObject<HTMLTextAreaElement | null>
  onWrite(line: WrittenLine): void
  /** Out of an empty line, to what was written last. */
  onUp(): void
}

/** The line being typed. Enter writes it, and the next one can begin: nothing here waits for the server. */
export function LineForm({ field, onWrite, onUp }: LineFormProps) {
  const t = useWords()
  const { store } = useSession()
  const { line, change, stampAgain, clear } = useLine()
  const { text, mark, who, due, stamp } = line

  // A screen with a keyboard is ready to type; on others the keys on the screen would cover half of it.
  useEffect(() => {
    if (matchMedia('(any-pointer: fine)').matches) field.current?.focus()
  }, [field])

  function write() {
    if (text.trim() === '') return
    const written = stamp ?? stampOf(store.getState().view)
    onWrite({ text: text.trim(), mark, ...written, ...(mark === 'action' && { who: who.trim(), due: due.trim() }) })
    clear()
    announce(t('notes.written'), { topic: 'note' })
    field.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    const asked = markOfKey(event)
    if (asked) {
      event.preventDefault()
      return change({ mark: asked === mark ? 'note' : asked })
    }
    const plain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey
    if (event.key === 'ArrowUp' && plain && text === '') {
      event.preventDefault()
      return onUp()
    }
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    write()
  }

  return (
    <div className={styles.line} data-mark={mark}>
      <div className={styles.head}>
        <LineStamp stamp={stamp} onTake={stampAgain} />
        <Button tone="primary" disabled={text.trim() === ''} onClick={write} aria-keyshortcuts="Enter">
          {t('notes.write')}
        </Button>
      </div>
      <TextArea
        label={t('notes.line')}
        quietLabel
        ref={field}
        rows={2}
        maxLength={mostText}
        placeholder={t('notes.placeholder')}
        value={text}
        onChange={({ target }) => change({ text: target.value })}
        onKeyDown={onKeyDown}
      />
      {mark === 'action' && <ActionFields who={who} due={due} onChange={change} onKeyDown={onKeyDown} />}
      <MarkButtons
        value={mark}
        onChange={(next) => {
          change({ mark: next })
          field.current?.focus()
        }}
      />
    </div>
  )
}
