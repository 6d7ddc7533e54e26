import type { PublishedDocument } from '@evenhand/shared/report/document'
import type { Refused } from '@evenhand/shared/protocol/wire'
import { useEffect, useState } from 'react'
import { readDraft } from './requests.ts'

/** While it cannot be read it is tried again this often (ms). */
const pause = 5000

export interface Published {
  /** The newest that was read; it stays while the server cannot be reached. */
  document: PublishedDocument | undefined
  /** This device's time (ms). */
  readAt: number | undefined
  refusal: Refused | undefined
}

const unread: Published = { document: undefined, readAt: undefined, refusal: undefined }

/** From then on there is nothing to be read at the link. */
const ending = new Set(['not-published', 'unknown-code'])

/** What stands at the link, read again when `news` is another text and whenever somebody comes back to the page. */
export function usePublished(code: string, news: string): Published {
  const [state, setState] = useState(unread)
  const [turn, setTurn] = useState(0)
  const waits = state.refusal !== undefined && !ending.has(state.refusal.refused)

  useEffect(() => {
    let over = false
    void readDraft(code).then((answer) => {
      if (over) return
      setState((before) => {
        if (answer.ok) return { document: answer.body, readAt: Date.now(), refusal: undefined }
        return { ...(ending.has(answer.refused) ? unread : before), refusal: answer }
      })
    })
    return () => {
      over = true
    }
  }, [code, news, turn])

  useEffect(() => {
    const again = () => {
      if (!document.hidden) setTurn((before) => before + 1)
    }
    const timer = waits ? setInterval(again, pause) : undefined
    addEventListener('online', again)
    addEventListener('pageshow', again)
    document.addEventListener('visibilitychange', again)
    return () => {
      clearInterval(timer)
      removeEventListener('online', again)
      removeEventListener('pageshow', again)
      document.removeEventListener('visibilitychange', again)
    }
  }, [waits])

  return state
}
