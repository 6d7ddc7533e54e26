import { useState } from 'react'
import type { CommandData } from '../../session/commands.ts'
import { useCommand, useView, type CommandHandle } from '../../session/hooks.ts'
import { useShortcuts } from '../../ui/shortcuts.ts'
import { useWords } from '../../words/words.ts'
import type { Listed } from '../listed.ts'

type End = CommandData<'questions.end'>['end']

export interface Triage {
  chosen: string | undefined
  choose(id: string): void
  command: CommandHandle
  forward(question: Listed): void
  end(question: Listed, end: End): void
  /** What is asked for besides: the other question, or the words of the answer. */
  sheet: 'merge' | 'answer' | undefined
  open(sheet: 'merge' | 'answer' | undefined): void
}

/** One question is chosen, by a key or a tap; the keys act on it. */
export function useTriage(rows: readonly Listed[]): Triage {
  const t = useWords()
  const closed = useView(({ life }) => life.stage === 'closed')
  const command = useCommand()
  const [wanted, choose] = useState<string>()
  const [sheet, open] = useState<'merge' | 'answer'>()
  const chosen = rows.find(({ id }) => id === wanted) ?? rows[0]
  const place = chosen ? rows.indexOf(chosen) : -1
  const busy = command.state !== 'idle' && command.state !== 'refused'
  const step = (by: number) => {
    const next = rows[place + by]
    if (next) choose(next.id)
  }
  const forward = ({ id, forwardedAt }: Listed) =>
    void (busy || command.send('questions.forward', { question: id, forwarded: forwardedAt === undefined }))
  const end = ({ id }: Listed, end: End) => void (busy || command.send('questions.end', { question: id, end }))
  const on = (act: (question: Listed) => void) => () => chosen && act(chosen)
  const disabled = chosen === undefined
  useShortcuts([
    { key: 'j', label: t('triage.nextKey'), run: () => step(1), disabled },
    { key: 'k', label: t('triage.previousKey'), run: () => step(-1), disabled },
    { key: 'f', label: t('triage.forward'), run: on(forward), disabled: disabled || closed },
    { key: 'r', label: t('triage.readOut'), run: on((question) => end(question, 'read-out')), disabled },
    { key: 'l', label: t('triage.answeredLive'), run: on((question) => end(question, 'answered-live')), disabled },
    { key: 'd', label: t('triage.defer'), run: on((question) => end(question, 'deferred')), disabled },
    { key: 'm', label: t('triage.merge'), run: () => open('merge'), disabled },
    { key: 'i', label: t('triage.inWriting'), run: () => open('answer'), disabled },
  ])
  return { chosen: chosen?.id, choose, command, forward, end, sheet, open }
}
