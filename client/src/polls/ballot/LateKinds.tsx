import { Waiting } from '../../ui/Waiting.tsx'
import type { ChoosingProps } from './choosing.ts'
import { rareKinds } from './late.ts'
import type { RareKind } from './RareKinds.tsx'

/** A ballot of a rarer kind as soon as it is loaded. What is filled in is kept elsewhere, so a ballot that comes late loses nothing. */
export function LateKinds(props: ChoosingProps & { kind: RareKind }) {
  const late = rareKinds.useLate()
  if (late === 'loading' || late === 'failed') return <Waiting for={late} onAgain={rareKinds.again} />
  return <late.RareOf {...props} />
}
