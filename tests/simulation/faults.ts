import type { Update, Received } from '@evenhand/shared/protocol/receive'
import type { CommandRequest } from '@evenhand/shared/protocol/wire'
import type { Rules } from '@evenhand/shared/roundtable/contract'
import type { RoundtableState } from '@evenhand/shared/roundtable/state'
import type { EventLog } from '../../server/src/log/event-log.ts'
import type { Outlet } from '../../server/src/room/outlet.ts'
import type { Room } from '../../server/src/room/room.ts'

export type Receive = (held: Received<object>, update: Update) => Received<object> | undefined
export type Join = Room<RoundtableState>['join']

/** Where a mutant may put its fault in place of the right part. Each is given the right part and returns what the run shall use. */
export interface Faults {
  /** What a room sees of the storage. */
  log?(log: EventLog): EventLog
  rules?(rules: Rules<RoundtableState>): Rules<RoundtableState>
  /** What a room's words pass through on their way to the lines. */
  outlet?(outlet: Outlet): Outlet
  /** How a room answers a screen that joins. */
  join?(join: Join): Join
  /** A command on its arrival at the server. */
  command?(command: CommandRequest): CommandRequest
  /** What a line carries, as JSON. */
  carried?(json: string): string
  /** How a screen takes an update. */
  receive?(receive: Receive): Receive
}
