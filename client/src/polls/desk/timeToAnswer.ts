import { useDraft } from '../../session/hooks.ts'

export const timesToAnswer = [0, 30, 60, 120] as const

/** How long polls are open that are opened here: seconds, 0 for no limit. Kept by this page. */
export function useTimeToAnswer() {
  const { text, setText } = useDraft('poll.seconds')
  const seconds = Number(text) || 0
  return {
    seconds,
    setSeconds: (next: number) => setText(next > 0 ? String(next) : ''),
    /** For commands that open a poll. */
    limit: seconds > 0 ? { seconds } : {},
  }
}
