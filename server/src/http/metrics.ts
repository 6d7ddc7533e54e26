import { roles, type Role } from '@evenhand/shared/kernel/roles'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** What the metrics read when they are asked for, instead of being told at each delivery. */
export interface Gauges {
  delivered(): number
  slowed(): number
  connected(role: Role): number
  transports(): Record<string, number>
  /** Milliseconds between two gathered updates, of the slowest roundtable. */
  cadence(): number
}

/** The server's figures as Prometheus text; see the `help` of each. */
export class Metrics {
  readonly registry = new Registry()
  readonly #commands = new Counter({
    name: 'evenhand_commands_total',
    help: 'Commands by type and outcome (ok, or the code of the refusal)',
    labelNames: ['type', 'outcome'],
    registers: [this.registry],
  })
  readonly #turns = new Histogram({
    name: 'evenhand_turn_commands',
    help: 'Commands written to the log in one transaction',
    buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500],
    registers: [this.registry],
  })

  constructor(gauges: Gauges) {
    const registers = [this.registry]
    collectDefaultMetrics({ register: this.registry, prefix: 'evenhand_' })
    new Counter({
      name: 'evenhand_deliveries_total',
      help: 'Messages handed to connections by a channel',
      registers,
      collect() {
        this.reset()
        this.inc(gauges.delivered())
      },
    })
    new Counter({
      name: 'evenhand_slow_total',
      help: 'How often updates to a screen were left out because too many waited for it',
      registers,
      collect() {
        this.reset()
        this.inc(gauges.slowed())
      },
    })
    new Gauge({
      name: 'evenhand_connected',
      help: 'Connected screens by role',
      labelNames: ['role'],
      registers,
      collect() {
        for (const role of roles) this.set({ role }, gauges.connected(role))
      },
    })
    new Gauge({
      name: 'evenhand_connections',
      help: 'Connections by the transport in use now',
      labelNames: ['transport'],
      registers,
      collect() {
        for (const [transport, count] of Object.entries(gauges.transports())) this.set({ transport }, count)
      },
    })
    new Gauge({
      name: 'evenhand_feed_cadence_seconds',
      help: 'Pause between two gathered updates, of the slowest roundtable; it grows when the machine is short of time',
      registers,
      collect() {
        this.set(gauges.cadence() / 1000)
      },
    })
  }

  /** A type that is no command would let a stranger fill the table of figures. */
  counted(type: string, outcome: string): void {
    this.#commands.inc({ type: outcome === 'unknown-command' ? 'unknown' : type, outcome })
  }

  turn(commands: number): void {
    this.#turns.observe(commands)
  }
}
