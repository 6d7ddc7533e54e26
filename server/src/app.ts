import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Refusal } from '@evenhand/shared/kernel/decision'
import type { Rules } from '@evenhand/shared/roundtable/contract'
import { roundtable } from '@evenhand/shared/roundtable/roundtable'
import type { RoundtableState } from '@evenhand/shared/roundtable/state'
import { pino } from 'pino'
import { authorizer } from './access/authorize.ts'
import { Keys, type KeyStore } from './access/keys.ts'
import { Limits } from './access/limits.ts'
import { openRoundtable, type OpenedRoundtable } from './access/open-roundtable.ts'
import type { Config } from './config.ts'
import { createHttp } from './http/http.ts'
import { Metrics } from './http/metrics.ts'
import type { EventLog } from './log/event-log.ts'
import { MeasuredLog } from './log/measured-log.ts'
import { machine } from './room/machine.ts'
import { Retention } from './room/retention.ts'
import { Rooms } from './room/rooms.ts'
import { Rehearsals } from './rehearsal/rehearsals.ts'
import { Gateway } from './sockets/gateway.ts'

export interface AppParts {
  log: EventLog
  keys: KeyStore
  /** The folder that holds the built client. */
  clientDir: string
  /** ms since 1970 */
  clock?: () => number
  rules?: Rules<RoundtableState>
  limits?: Limits
}

export interface App {
  /** What links begin with; known once the server listens. */
  publicUrl(): string
  /** Resolves with the port. */
  listen(): Promise<number>
  /** Takes nothing new, finishes what is under way, says goodbye, closes the log. */
  stop(): Promise<void>
  openRoundtable(proposal: unknown, options?: unknown): Promise<OpenedRoundtable | Refusal>
  /** Opens the shipped example with simulated people in it; `pace` 1 is human. */
  rehearse(pace?: number): Promise<OpenedRoundtable>
  keys: Keys
  rooms: Rooms<RoundtableState>
  logger: Logger
}
type Logger = ReturnType<typeof createLogger>

const humanPace = 1

/** The whole server, not listening yet: every part is made and put together here. */
export function createApp(
  config: Config,
  { log: plainLog, keys: keyStore, clientDir, clock = Date.now, rules = roundtable, limits = new Limits() }: AppParts,
): App {
  const logger = createLogger(config.logLevel)
  const metrics = new Metrics({
    delivered: () => gateway.fanout.delivered,
    slowed: () => gateway.fanout.slowed,
    connected: (role) => gateway.connected(role),
    transports: () => gateway.transports(),
    cadence: () => Math.max(0, ...rooms.all().map((room) => room.cadence)),
  })
  const log = new MeasuredLog(plainLog, (commands) => metrics.turn(commands))
  const report = (problem: unknown, about: string) => logger.error({ err: problem, about }, 'a room failed')
  const rooms: Rooms<RoundtableState> = new Rooms(rules, log, clock, (code) => gateway.outletOf(code), {
    ...machine,
    report,
  })
  const keys = new Keys(keyStore, clock)
  const authorize = authorizer({ rooms, rules, keys, limits })
  /** The date stands until the last byte is gone, so that a failure on the way is made up for. */
  const remove = async (code: string) => {
    await log.expire(code, clock())
    gateway.endRoundtable(code)
    await rooms.remove(code, () => keys.remove(code))
  }
  const retention = new Retention({ log, clock, machine: { ...machine, report }, remove })
  let open = true

  const publicUrl = (): string => config.publicUrl ?? `http://localhost:${(server.address() as AddressInfo).port}`
  const endLink = (code: string, link: string) => gateway.endLink(code, link)
  const server = createServer(
    createHttp({
      rooms,
      rules,
      keys,
      limits,
      authorize,
      log,
      metrics,
      logger,
      clientDir,
      publicUrl,
      rehearse: () => rehearsals.start(humanPace),
      endLink,
      remove,
      trustProxy: config.trustProxy,
      createKey: config.createKey,
    }),
  )
  const openNew = (proposal: unknown, options?: unknown) => openRoundtable({ rooms, rules, keys }, proposal, options)
  const rehearsals: Rehearsals = new Rehearsals(openNew, () =>
    localAddress(config.host, server.address() as AddressInfo),
  )
  const gateway: Gateway = new Gateway(server, config, {
    rules,
    authorize,
    limits,
    clock,
    logger,
    open: () => open,
    counted: (type, outcome) => metrics.counted(type, outcome),
  })

  return {
    publicUrl,
    keys,
    rooms,
    logger,
    openRoundtable: openNew,
    rehearse: (pace = humanPace) => rehearsals.start(pace),
    async listen() {
      server.listen(config.port, config.host)
      await once(server, 'listening')
      rooms.openUnsealed().catch((problem: unknown) => report(problem, 'opening of what is unsealed'))
      void retention.look()
      return (server.address() as AddressInfo).port
    },
    async stop() {
      open = false
      rehearsals.stop()
      retention.stop()
      await rooms.stop()
      await gateway.stop()
      server.close()
      server.closeAllConnections()
      await log.close()
    },
  }
}

/** Where the server is reached from its own machine. */
function localAddress(host: string, { port }: AddressInfo): string {
  const everywhere = host === '0.0.0.0' || host === '::'
  const name = host.includes(':') ? `[${host}]` : host
  return `http://${everywhere ? '127.0.0.1' : name}:${port}`
}

/** To stderr, at once, so that nothing is lost when the process ends; keys, names and devices never get in. */
function createLogger(level: string) {
  const secret = ['authorization', 'key', 'device', 'name']
  const paths = secret.flatMap((member) => [member, `*.${member}`, `*.*.${member}`])
  return pino({ level, base: null, redact: { paths, censor: '[hidden]' } }, pino.destination({ dest: 2, sync: true }))
}
