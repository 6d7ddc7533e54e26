import type { RoundtableView } from '@evenhand/shared/roundtable/view'
import { useConnection } from '../session/hooks.ts'
import { phaseOf, type Phase } from './phase.ts'

export function usePhase(): Phase {
  return useConnection(({ mine, view }) => phaseOf(mine, view as RoundtableView))
}
