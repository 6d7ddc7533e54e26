import { useCommand } from '../session/hooks.ts'
import type { Act } from '../acts/act.ts'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { useWords } from '../words/words.ts'
import type { ListedNote } from './chapters.ts'
import type { Done } from './undoing.ts'
import styles from './NoteRow.module.css'

/** As the board's commands say it: longer ones are refused there. */
const mostOnBoard = 500

/** One step from a note to a sentence on the board. */
export function useToOutcomes({ id, text, question }: ListedNote, onDone: (done: Done) => void): Act {
  const t = useWords()
  const { send, ...command } = useCommand()

  async function propose() {
    const reply = await send('outcomes.propose', { text, question: question ?? null, sources: [{ kind: 'note', id }] })
    if (!reply.ok) return
    const outcome = `r${reply.seq}`
    onDone({
      text: t('notes.undo.proposed', { text }),
      back: [['outcomes.withdraw', { outcome }]],
      stands({ outcomes }) {
        const put = outcomes.outcomes[outcome]
        return put?.stage === 'proposed' && put.text === text && !put.withdrawn && !put.mergedInto
      },
    })
  }

  const busy = command.state !== 'idle' && command.state !== 'refused'
  return { ...command, run: () => void (busy || propose()) }
}

/** Why it is not on the board. */
export function NotProposed({ refusal }: Pick<Act, 'refusal'>) {
  const t = useWords()
  if (!refusal) return null
  return (
    <div className={styles.refusal}>
      {refusal.refused === 'wrong-shape' ? (
        <p role="alert">{t('notes.tooLong', { most: mostOnBoard })}</p>
      ) : (
        <RefusalNote refusal={refusal} />
      )}
    </div>
  )
}
