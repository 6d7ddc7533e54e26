import type { Refused } from '@evenhand/shared/protocol/wire'
import type { TrackEntry } from '@evenhand/shared/report/track-sheet'
import { useEffect, useState } from 'react'
import type { Tracked } from './kept.ts'
import { readTrack } from './requests.ts'

interface Rows {
  /** By code, as last read at `at` (ms since 1970); those of before stay while new ones are on their way or do not come. */
  rows: Readonly<Record<string, TrackEntry>>
  at?: number
  refusal: Refused | undefined
}

/** The rows of this list: read when the page opens, when the list changes and when `refresh` is called. */
export function useRows(list: readonly Tracked[]): Rows & { reading: boolean; refresh(): void } {
  const [state, setState] = useState<Rows>({ rows: {}, refusal: undefined })
  const [turn, setTurn] = useState(0)
  const [read, setRead] = useState<string>()
  const wish = JSON.stringify([turn, list])
  useEffect(() => {
    let isOver = false
    void readTrack(list).then((answer) => {
      if (isOver) return
      setRead(wish)
      setState((before) =>
        answer.ok
          ? { rows: byCode(answer.body.rows), at: Date.now(), refusal: undefined }
          : { ...before, refusal: answer },
      )
    })
    return () => {
      isOver = true
    }
  }, [list, wish])
  const reading = read !== wish
  return { ...state, reading, refresh: () => setTurn(turn + 1) }
}

function byCode(rows: readonly TrackEntry[]): Record<string, TrackEntry> {
  return Object.fromEntries(rows.map((row) => [row.code, row]))
}
