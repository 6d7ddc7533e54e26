import type { ChoosingProps } from './choosing.ts'
import { LateKinds } from './LateKinds.tsx'
import { OneOf } from './OneOf.tsx'
import { SeveralOf } from './SeveralOf.tsx'
import { TextOf } from './TextOf.tsx'
import { WordsOf } from './WordsOf.tsx'

/** The part of a ballot that is filled in; each kind has its own. */
export function Choosing(props: ChoosingProps) {
  const { kind } = props.poll
  switch (kind) {
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
    case 'ranking':
    case 'points':
    case 'grid':
      return <LateKinds kind={kind} {...props} />
  }
}
