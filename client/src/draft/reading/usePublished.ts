import type { PublishedDocument } from '@evenhand/shared/report/document'
import type { Refused } from '@evenhand/shared/protocol/wire'
import { useEffect, useState } from 'react'
import { readDraft } from './requests.ts'

/** While it cannot be read it is tried again this often (ms). */
const pause = 5000
/** An open page looks this often (ms) whether there is something new. */
const period = 60_000

export interface Published {
  /** What is shown; it stays while the server cannot be reached. */
  document: PublishedDocument | undefined
  /** Another text that was read since: nobody’s text changes under their eyes. */
  newer: PublishedDocument | undefined
  /** This device's time (ms). */
  readAt: number | undefined
  refusal: Refused | undefined
}

const unread: Published = { document: undefined, newer: undefined, readAt: undefined, refusal: undefined }

/** From then on there is nothing to be read at the link. */
const ending = new Set(['not-published', 'unknown-code'])

/**
 * What stands at the link, read again when `news` is another text, whenever somebody comes back to the page and now and then. Whether it
 * is final and until when it may be commented on holds at once; another text waits until it is asked for.
 */
export function usePublished(code: string, news: string): Published & { showNewer(): void } {
  const [state, setState] = useState(unread)
  const [turn, setTurn] = useState(0)
  const waits = state.refusal !== undefined && !ending.has(state.refusal.refused)

  useEffect(() => {
    let over = false
    void readDraft(code).then((answer) => {
      if (over) return
      setState((before) => {
        if (answer.ok) return { ...settled(before.document, answer.body), readAt: Date.now(), refusal: undefined }
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
    const timer = setInterval(again, waits ? pause : period)
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

  const showNewer = () =>
    setState(({ newer, document, ...before }) => ({ ...before, document: newer ?? document, newer: undefined }))
  return { ...state, showNewer }
}

export function settled(
  shown: PublishedDocument | undefined,
  read: PublishedDocument,
): Pick<Published, 'document' | 'newer'> {
  // Another form or language is another document, not a change of this one.
  const isOther = !shown || shown.template !== read.template || shown.locale !== read.locale
  if (isOther || textOf(shown) === textOf(read)) return { document: read, newer: undefined }
  const { title, fields, blocks } = shown
  return { document: { ...read, title, fields, blocks }, newer: read }
}

function textOf({ title, fields, blocks }: PublishedDocument): string {
  return JSON.stringify([title, fields, blocks])
}
