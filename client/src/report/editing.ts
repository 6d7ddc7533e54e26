import { createContext, useContext } from 'react'
import type { PieceEdits } from './pieceEdits.ts'
import type { ReportChoice } from './requests.ts'

/** What a page of the report needs to be written into; without it the page is there to be read. */
export interface Editing {
  choice: ReportChoice
  edits: PieceEdits
}

export const EditingContext = createContext<Editing | undefined>(undefined)

export function useEditing(): Editing | undefined {
  return useContext(EditingContext)
}
