import { useState } from 'react'
import type { Listed } from '../listed.ts'

export interface Steady {
  steady: readonly Listed[]
  /** They would stand otherwise if they were sorted now. */
  isStale: boolean
  sort(): void
}

/**
 * Questions stay where they were first seen while a hall supports them: none may move away under a finger. Those that come new stand
 * last. Sorted anew by `sort`, and whenever `anew` is another.
 */
export function useSteady(sorted: readonly Listed[], anew: string): Steady {
  const now = sorted.map(({ id }) => id)
  const [held, hold] = useState({ anew, ids: now })
  const byId = new Map(sorted.map((question) => [question.id, question]))
  const before = held.anew === anew ? held.ids.filter((id) => byId.has(id)) : []
  const ids = [...before, ...now.filter((id) => !before.includes(id))]
  if (held.anew !== anew || held.ids.join() !== ids.join()) hold({ anew, ids })
  return {
    steady: ids.flatMap((id) => byId.get(id) ?? []),
    isStale: ids.join() !== now.join(),
    sort: () => hold({ anew, ids: now }),
  }
}
