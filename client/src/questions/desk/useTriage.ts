import { projected } from '@evenhand/shared/kernel/projected'
import { useState } from 'react'
import type { CommandData } from '../../session/commands.ts'
import { useCommand, useView, type CommandHandle } from '../../session/hooks.ts'
import { useShortcuts } from '../../ui/shortcuts.ts'
import { useWords } from '../../words/words.ts'
import type { Listed } from '../listed.ts'

type End = CommandData<'questions.end'>['end']
type Sheet = { kind: 'merge' | 'answer'; id: string }

export interface Triage {
  chosen: string | undefined
  /** Whether it stands on the projector now. */
  isShown(id: string): boolean
  choose(id: string): void
  command: CommandHandle
  forward(question: Listed): void
  show(question: Listed): void
  end(question: Listed, end: End): void
  /** What is asked for besides: the other question, or the words of the answer. */
  sheet: Sheet | undefined
  open(sheet: Sheet): void
  close(): void
}

/** One question is chosen, by a key or a tap; the keys act on it. */
export function useTriage(rows: readonly Listed[]): Triage {
  const t = useWords()
  const closed = useView(({ life }) => life.stage === 'closed')
  const shown = useView(projected)
  const command = useCommand()
  const [sheet, open] = useState<Sheet>()
  const [chosen, choose, step] = useChosen(rows)
  const busy = command.state !== 'idle' && command.state !== 'refused'
  const forward = ({ id, forwardedAt }: Listed) =>
    void (busy || command.send('questions.forward', { question: id, forwarded: forwardedAt === undefined }))
  const isShown = (id: string) => shown === `question ${id}`
  const show = ({ id }: Listed) => void (busy || command.send('questions.show', { question: isShown(id) ? null : id }))
  const end = ({ id }: Listed, end: End) => void (busy || command.send('questions.end', { question: id, end }))
  const on = (act: (question: Listed) => void) => () => chosen && act(chosen)
  const disabled = chosen === undefined
  useShortcuts([
    { key: 'j', label: t('triage.nextKey'), run: () => step(1), disabled },
    { key: 'k', label: t('triage.previousKey'), run: () => step(-1), disabled },
    { key: 'f', label: t('triage.forward'), run: on(forward), disabled: disabled || closed },
    { key: 'o', label: t('triage.show'), run: on(show), disabled: disabled || closed },
    { key: 'r', label: t('triage.readOut'), run: on((question) => end(question, 'read-out')), disabled },
    { key: 'l', label: t('triage.answeredLive'), run: on((question) => end(question, 'answered-live')), disabled },
    { key: 'd', label: t('triage.defer'), run: on((question) => end(question, 'deferred')), disabled },
    { key: 'm', label: t('triage.merge'), run: on(({ id }) => open({ kind: 'merge', id })), disabled },
    { key: 'i', label: t('triage.inWriting'), run: on(({ id }) => open({ kind: 'answer', id })), disabled },
  ])
  const close = () => open(undefined)
  return { chosen: chosen?.id, isShown, choose, command, forward, show, end, sheet, open, close }
}

/** The chosen one stays chosen while others overtake it; when something has become of it, whichever stands in its place is. */
function useChosen(rows: readonly Listed[]) {
  const [{ id, place }, set] = useState<{ id?: string; place: number }>({ place: 0 })
  const found = rows.findIndex((question) => question.id === id)
  const at = found >= 0 ? found : Math.min(place, rows.length - 1)
  const chosen = rows[at]
  if (chosen && (chosen.id !== id || at !== place)) set({ id: chosen.id, place: at })
  const choose = (wanted: string) => set({ id: wanted, place: at })
  const step = (by: number) => {
    const next = rows[at + by]
    if (next) choose(next.id)
  }
  return [chosen, choose, step] as const
}
