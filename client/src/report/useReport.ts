import type { ReportDocument } from '@evenhand/shared/report/document'
import type { Refused } from '@evenhand/shared/protocol/wire'
import { useEffect, useRef, useState } from 'react'
import type { Desk } from '../links/requests.ts'
import { useConnection } from '../session/hooks.ts'
import { readReport, type ReportChoice } from './requests.ts'

/** While things happen the report is read anew this often (ms). */
const pause = 3000

export interface ReportState {
  /** The newest that was read, of another form or language while the wished one is on its way. */
  report: ReportDocument | undefined
  refusal: Refused | undefined
}

/** The report as it stands at the server, read again whenever something happens that it tells of. */
export function useReport({ code, key }: Desk, { template, locale }: ReportChoice): ReportState {
  const [state, setState] = useState<ReportState>({ report: undefined, refusal: undefined })
  const read = useRef({ choice: '', at: 0 })
  const facts = useFacts()
  const edits = useConnection(({ view }) => view?.drafting.edits ?? 0)
  useEffect(() => {
    const choice = `${template} ${locale} ${edits}`
    // Another choice is read at once, and what somebody wrote into it; news in turn, so that a stream of them neither floods nor starves.
    const wait = read.current.choice === choice ? Math.max(0, read.current.at + pause - Date.now()) : 0
    const timer = setTimeout(() => {
      read.current = { choice, at: Date.now() }
      void readReport({ code, key }, { template, locale }).then((answer) => {
        if (read.current.choice !== choice) return
        setState(({ report }) =>
          answer.ok ? { report: answer.body, refusal: undefined } : { report, refusal: answer },
        )
      })
    }, wait)
    return () => clearTimeout(timer)
  }, [code, key, template, locale, facts, edits])
  return state
}

/** Another text whenever something has changed that a report tells of: hands, signals and running counts do not. */
function useFacts(): string {
  return useConnection(({ view }) => {
    if (!view) return ''
    const polls = Object.entries(view.polls.polls).map(([id, { stage, round }]) => `${id}${stage}${round}`)
    return JSON.stringify([
      view.life.stage,
      view.agenda.current,
      view.attribution,
      polls,
      view.floor.current?.id,
      versionOf(view.notes),
      versionOf(view.outcomes),
      view.drafting.entered,
    ])
  })
}

// Parts of a view keep their identity until they change: a number for each is cheaper than comparing their texts.
const versions = new WeakMap<object, number>()
let last = 0

function versionOf(part: object | undefined): number {
  if (!part) return 0
  const known = versions.get(part)
  if (known !== undefined) return known
  versions.set(part, ++last)
  return last
}
