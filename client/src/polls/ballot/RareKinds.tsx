import type { ChoosingProps } from './choosing.ts'
import { GridOf } from './GridOf.tsx'
import { PointsOf } from './PointsOf.tsx'
import { RankingOf } from './RankingOf.tsx'
import { ScaleOf } from './ScaleOf.tsx'

export type RareKind = 'scale' | 'ranking' | 'points' | 'grid'

/** The kinds of ballot that take more than a tile or a line. */
export function RareOf({ kind, ...props }: ChoosingProps & { kind: RareKind }) {
  switch (kind) {
    case 'scale':
      return <ScaleOf {...props} />
    case 'ranking':
      return <RankingOf {...props} />
    case 'points':
      return <PointsOf {...props} />
    case 'grid':
      return <GridOf {...props} />
  }
}
