import { isRemote } from '@evenhand/shared/kernel/roles'
import { useView } from '../session/hooks.ts'
import { Called } from './Called.tsx'
import { FreeFloor } from './FreeFloor.tsx'
import { Speaking } from './Speaking.tsx'

/** Who has the floor, and what a moderator does about it every minute. */
export function FloorDesk() {
  const turn = useView((view) => view.floor.current)
  if (!turn) return <FreeFloor />
  if (isRemote(turn.person.side) && turn.begunAt === undefined) return <Called key={turn.id} turn={turn} />
  return <Speaking key={turn.id} turn={turn} />
}
