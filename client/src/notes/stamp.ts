import type { RoundtableView } from '@evenhand/shared/roundtable/view'
import { serverNow } from '../session/clock.ts'

/** What a line belongs to: ids as the screen shows them, null for none, and when (server's time, ms). */
export interface Stamp {
  question: string | null
  intervention: string | null
  writtenAt: number
}

export function stampOf(view: RoundtableView | undefined): Stamp {
  return {
    question: view?.agenda.current ?? null,
    intervention: view?.floor.current?.id ?? null,
    writtenAt: Math.round(serverNow()),
  }
}
