import { undoWithinMs } from '@evenhand/shared/acts/state'
import i18next from 'i18next'
import { serverNow } from '../session/clock.ts'
import { useConnection, useView } from '../session/hooks.ts'
import { useShortcuts } from '../ui/shortcuts.ts'
import { UndoBar } from '../ui/UndoBar.tsx'
import { useWords, type Words } from '../words/words.ts'
import { useAct } from './act.ts'
import { Refused } from './Refused.tsx'

/** The newest act of either moderator, with ten seconds to take it back; the key U does the same. */
export function LastAct() {
  const t = useWords()
  const last = useView((view) => view.acts?.last)
  const role = useConnection((state) => state.role)
  const undo = useAct('acts.undo', { act: last?.act ?? 0 })
  const until = (last?.at ?? 0) + undoWithinMs
  useShortcuts([{ key: 'u', label: t('common.action.undo'), run: () => serverNow() < until && undo.run() }])

  if (undo.refusal) return <Refused acts={[undo]} />
  const done = last && doneText(t, last.type)
  const text = done && last.by !== role ? t('onsite.acts.byOther', { role: t(`common.role.${last.by}`), done }) : done
  return <UndoBar text={text} until={until} state={undo.state} onUndo={undo.run} />
}

function doneText(t: Words, type: string): string {
  const key = `onsite.acts.${type}`
  return i18next.exists(key) ? t(key as 'onsite.acts.floor.given') : t('onsite.acts.other')
}
