import { useEffect } from 'react'
import { rareKinds } from '../../polls/ballot/late.ts'
import { questionsPage } from '../../questions/phone/late.ts'

/** How long (ms) a phone is left alone after its first screen; not every browser tells when it is idle. */
const settledAfter = 3000

/** Loads what may be needed where the line is gone by then: a ballot of a rarer kind, and a question to write down. */
export function useIdleLoading(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      void rareKinds.early()
      void questionsPage.early()
    }, settledAfter)
    return () => clearTimeout(timer)
  }, [])
}
