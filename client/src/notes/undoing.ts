import type { RoundtableView } from '@evenhand/shared/roundtable/view'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { serverNow } from '../session/clock.ts'
import type { CommandData } from '../session/commands.ts'
import { useCommand, useSession } from '../session/hooks.ts'
import { isTextField } from '../session/typing.ts'
import { announce } from '../ui/announcer.ts'
import { useWords } from '../words/words.ts'
import { listed } from './chapters.ts'

type Undoing = 'notes.edit' | 'notes.move' | 'notes.remove' | 'notes.restore' | 'outcomes.withdraw'

/** An act on the notes that has happened, and what takes it back. */
export interface Done {
  /** What was done, in words. */
  text: string
  back: readonly { [Type in Undoing]: readonly [Type, CommandData<Type>] }[Undoing][]
  /** Whether all is still as the act left it: what others have made of it since is not taken from them. */
  stands(view: RoundtableView): boolean
}

const undoWithinMs = 10_000
const mostKept = 50

/** The last acts of this screen on the notes, the newest of them to be taken back first: for some seconds with a button, longer by keys. */
export function useUndoing() {
  const t = useWords()
  const { store } = useSession()
  const command = useCommand()
  const { send } = command
  const acts = useRef<readonly Done[]>([])
  const busy = useRef(false)
  const [newest, setNewest] = useState<{ text: string; until: number }>()
  const [late, setLate] = useState<string>()

  const onDone = useCallback((done: Done) => {
    acts.current = [...acts.current, done].slice(-mostKept)
    setNewest({ text: done.text, until: serverNow() + undoWithinMs })
    setLate(undefined)
    announce(done.text, { topic: 'note' })
  }, [])

  const undo = useCallback(async () => {
    const done = acts.current.at(-1)
    if (!done || busy.current) return
    busy.current = true
    acts.current = acts.current.slice(0, -1)
    const { view } = store.getState()
    const stands = view !== undefined && done.stands(view)
    setLate(stands ? undefined : t('notes.undo.late', { text: done.text }))
    let taken = stands
    for (const [type, data] of stands ? done.back : []) taken &&= (await send(type, data, { timeless: true })).ok
    if (taken) announce(t('notes.undo.done', { text: done.text }), { topic: 'note' })
    setNewest(undefined)
    busy.current = false
  }, [send, store, t])

  useEffect(() => onUndoKey(() => void undo()), [undo])
  return useMemo(
    () => ({ command, text: newest?.text, until: newest?.until ?? 0, late, onDone, undo: () => void undo() }),
    [command, newest, late, onDone, undo],
  )
}

/** Ctrl and Z, unless they belong to a text that is being typed. */
function onUndoKey(run: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
    const { target } = event
    const typing = isTextField(target) && !(target instanceof HTMLTextAreaElement && target.value === '')
    if (typing || event.defaultPrevented || document.querySelector('dialog[open]')) return
    event.preventDefault()
    run()
  }
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}

/** Whether this version of a note is the newest, and it stands. */
export function isVersion({ notes }: RoundtableView, note: string, version: number): boolean {
  const held = notes?.notes[note]
  return held?.version === version && !held.removed
}

/** The note that stands right before this one among all; null: none. */
export function noteBefore({ notes }: RoundtableView, note: string): string | null {
  const all = listed(notes?.notes)
  return all[all.findIndex(({ id }) => id === note) - 1]?.id ?? null
}
