import type { Mark } from '@evenhand/shared/notes/state'
import { useMemo } from 'react'
import { useDraft, useSession } from '../session/hooks.ts'
import { stampOf, type Stamp } from './stamp.ts'

/** The line being typed. */
export interface Line {
  text: string
  mark: Mark
  who: string
  due: string
  /** Taken at the first letter: who speaks when a line is begun is who it is about, also if the floor moves on before Enter. */
  stamp?: Stamp
}

const blank: Line = { text: '', mark: 'note', who: '', due: '' }

export interface LineHandle {
  line: Line
  change(part: Partial<Omit<Line, 'stamp'>>): void
  /** Stamps it with what is up now. */
  stampAgain(): void
  clear(): void
}

/** It survives a reload and a closed tab, with its stamp. */
export function useLine(): LineHandle {
  const { text, setText, clear } = useDraft('line')
  const { store } = useSession()
  const line = useMemo(() => readLine(text), [text])
  const now = () => stampOf(store.getState().view)
  return {
    line,
    change(part) {
      const { stamp, ...next } = { ...line, ...part }
      const begun = next.text !== ''
      setText(JSON.stringify({ ...next, ...(begun && { stamp: stamp ?? now() }) }))
    },
    stampAgain: () => setText(JSON.stringify({ ...line, stamp: now() })),
    clear,
  }
}

function readLine(kept: string): Line {
  try {
    return kept === '' ? blank : { ...blank, ...(JSON.parse(kept) as Partial<Line>) }
  } catch {
    return blank
  }
}
