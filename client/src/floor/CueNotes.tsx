import type { SignalView } from '@evenhand/shared/signals/view'
import { useEffect, useRef } from 'react'
import { nudge } from '../hands/nudge.ts'
import { useMine } from '../session/hooks.ts'
import { announce } from '../ui/announcer.ts'
import { CommandButton } from '../ui/CommandButton.tsx'
import { timeOfDay } from '../ui/duration.ts'
import { useWords, type Words } from '../words/words.ts'
import styles from './CueNotes.module.css'

/** Notes from the moderators to this panellist, oldest first, until they are done. A new one is heard and felt too. */
export function CueNotes() {
  const t = useWords()
  const notes = useMine(({ notes }) => notes)
  const open = Object.entries(notes ?? {}).sort(([, a], [, b]) => a.sentAt - b.sentAt)
  useArrivals(open)
  if (open.length === 0) return null
  return (
    <section className={styles.notes} aria-label={t('speaker.notes.title')}>
      {open.map(([id, note]) => (
        <Note key={id} id={id} note={note} />
      ))}
    </section>
  )
}

function Note({ id, note }: { id: string; note: SignalView }) {
  const t = useWords()
  const seen = note.seenAt !== undefined
  return (
    <article className={styles.note} data-seen={seen || undefined}>
      <div className={styles.what}>
        <p dir="auto" className={styles.text}>
          {noteText(t, note)}
        </p>
        <p className="small">
          {t(`common.role.${note.from}`)} · <span className="figures">{timeOfDay(note.sentAt)}</span>
        </p>
      </div>
      <div>
        {seen ? (
          <CommandButton type="signals.done" data={{ signal: id }} icon="check">
            {t('speaker.notes.done')}
          </CommandButton>
        ) : (
          <CommandButton type="signals.see" data={{ signal: id }} tone="primary">
            {t('speaker.notes.see')}
          </CommandButton>
        )}
      </div>
    </article>
  )
}

function noteText(t: Words, { preset, text }: SignalView): string {
  return [preset && t(`signals.preset.${preset}`), text].filter(Boolean).join('\n')
}

function useArrivals(notes: [string, SignalView][]): void {
  const t = useWords()
  const known = useRef(new Set<string>())
  useEffect(() => {
    for (const [id, note] of notes) {
      if (known.current.has(id)) continue
      known.current.add(id)
      if (note.seenAt !== undefined) continue
      nudge()
      announce(t('speaker.notes.arrived', { text: noteText(t, note) }), { urgent: true })
    }
  }, [notes, t])
}
