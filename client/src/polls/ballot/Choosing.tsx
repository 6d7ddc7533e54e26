import type { ChoosingProps } from './choosing.ts'
import { GridOf } from './GridOf.tsx'
import { OneOf } from './OneOf.tsx'
import { PointsOf } from './PointsOf.tsx'
import { RankingOf } from './RankingOf.tsx'
import { ScaleOf } from './ScaleOf.tsx'
import { SeveralOf } from './SeveralOf.tsx'
import { TextOf } from './TextOf.tsx'
import { WordsOf } from './WordsOf.tsx'

/** The part of a ballot that is filled in; each kind has its own. */
export function Choosing(props: ChoosingProps) {
  switch (props.poll.kind) {
    case 'single':
    case 'yes-no':
    case 'agreement':
    case 'census':
      return <OneOf {...props} />
    case 'multiple':
      return <SeveralOf {...props} />
    case 'words':
      return <WordsOf {...props} />
    case 'text':
      return <TextOf {...props} />
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
