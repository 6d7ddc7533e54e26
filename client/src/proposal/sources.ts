import type { Source } from '@evenhand/shared/proposal/proposal'
import { createContext, useContext, useMemo } from 'react'
import { peopleFields, roleFields, textFields } from './fields.ts'

/** Where the values of one proposal came from; `byHand`: there was no page. */
export interface Sources {
  all: readonly Source[]
  byHand: boolean
}

export const SourcesContext = createContext<Sources>({ all: [], byHand: true })

export interface Origin {
  /** The lines that the values came from, counted from 1, each once; remarks have lines of their own. */
  lines: readonly { line: number; text: string }[]
  remarks: readonly Source[]
  byHand: boolean
}

/** The lines and remarks of these fields of the reading, as in `['policyQuestions.2']`. */
export function useOrigin(fields: readonly string[]): Origin {
  const { all, byHand } = useContext(SourcesContext)
  const names = fields.join(' ')
  return useMemo(() => {
    const wanted = new Set(names.split(' '))
    const own = all.filter(({ field }) => wanted.has(field))
    const values = own.filter(({ remark }) => remark === undefined)
    const lines = new Map(values.map(({ line, text }) => [line, text]))
    return {
      lines: [...lines].map(([line, text]) => ({ line, text })).sort((one, other) => one.line - other.line),
      remarks: own.filter(({ remark }) => remark !== undefined),
      byHand,
    }
  }, [all, byHand, names])
}

const shown = new Set<string>([...textFields, ...roleFields, ...peopleFields, 'policyQuestions'])

/** Remarks on fields that no part of the form shows: none is ever hidden. */
export function strayRemarks(sources: readonly Source[]): Source[] {
  return sources.filter(({ field, remark }) => remark !== undefined && !shown.has(field.split('.')[0] ?? ''))
}
