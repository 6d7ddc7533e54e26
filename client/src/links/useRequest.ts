import type { Refused } from '@evenhand/shared/protocol/wire'
import { useCallback, useState } from 'react'
import type { ApiAnswer } from '../session/api.ts'

export interface RequestHandle {
  /** Asks, and shows meanwhile that it does; resolves with the answer. */
  run<Body>(ask: () => Promise<ApiAnswer<Body>>): Promise<ApiAnswer<Body>>
  state: 'idle' | 'sending' | 'refused'
  /** Why the last request changed nothing, until the next one. */
  refusal: Refused | undefined
}

/** One handle for one button that asks the server over HTTP. */
export function useRequest(): RequestHandle {
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Refused>()
  const run = useCallback(async <Body>(ask: () => Promise<ApiAnswer<Body>>) => {
    setSending(true)
    setRefusal(undefined)
    const answer = await ask()
    setSending(false)
    if (!answer.ok) setRefusal(answer)
    return answer
  }, [])
  return { run, state: sending ? 'sending' : refusal ? 'refused' : 'idle', refusal }
}
