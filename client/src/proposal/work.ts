import type { Source } from '@evenhand/shared/proposal/proposal'
import { useMemo } from 'react'
import { useDraftUnder } from '../session/draft.ts'
import type { ProposalForm } from './form.ts'

/** The proposals that are being checked. `chosen` is the place of the one to be opened; sources name proposals by their place. */
export interface Work {
  /** There was no page: nothing has a source, and nothing is missing from one. */
  byHand: boolean
  /** The values came as JSON: of the page only the lines of its sources are known. */
  asJson?: true
  forms: readonly ProposalForm[]
  sources: readonly Source[]
  chosen?: number
  /** Fields of a JSON that were not known. */
  leftOut?: readonly string[]
}

export interface WorkHandle {
  work: Work | undefined
  setWork(work: Work): void
  clear(): void
}

/** What is half made survives a reload; it is cleared when the roundtable is open. */
export function useWork(): WorkHandle {
  const { text, setText, clear } = useDraftUnder('new.work')
  const work = useMemo(() => parsed(text), [text])
  return { work, setWork: (next) => setText(JSON.stringify(next)), clear }
}

/** Without a session that is open by now; what the sources say of those behind it is said of their new places. */
export function withoutForm(work: Work, form: ProposalForm): Work {
  const place = work.forms.indexOf(form)
  if (place < 0) return work
  return {
    ...work,
    forms: work.forms.filter((one) => one !== form),
    sources: work.sources.flatMap((source) => {
      if (source.proposal === place) return []
      return { ...source, proposal: source.proposal > place ? source.proposal - 1 : source.proposal }
    }),
  }
}

function parsed(text: string): Work | undefined {
  try {
    return text === '' ? undefined : (JSON.parse(text) as Work)
  } catch {
    return undefined
  }
}
