import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

/** A measured server in a process of its own. */
export class MeasuredServer<Ready extends { port: number }> {
  readonly #process: ChildProcess
  readonly #ended: Promise<never>
  readonly ready: Ready

  private constructor(process: ChildProcess, ready: Ready) {
    this.#process = process
    this.ready = ready
    this.#ended = once(process, 'exit').then((how) => {
      throw new Error(`the measured server has ended: ${how.join(' ')}`)
    })
    // Also when nobody asks any more.
    this.#ended.catch(() => undefined)
  }

  static async start<Ready extends { port: number }>(
    name: 'evenhand' | 'naive' | 'bare' | 'naive-poll' | 'bare-poll' | 'echo',
    ...args: string[]
  ): Promise<MeasuredServer<Ready>> {
    const file = built(name)
    const child = fork(file, args, {
      execArgv: ['--expose-gc', '--max-semi-space-size=64', '--min-semi-space-size=32'],
    })
    const [ready] = (await once(child, 'message')) as [Ready]
    return new MeasuredServer(child, ready)
  }

  /** CPU it has used since it began (ms), or memory in use after a collection (bytes). */
  async ask(what: 'cpu' | 'memory'): Promise<number> {
    this.#process.send(what)
    const [figure] = (await Promise.race([once(this.#process, 'message'), this.#ended])) as [number]
    return figure
  }

  /** As a power cut does. */
  kill(): void {
    this.#process.kill('SIGKILL')
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    this.kill()
    await once(this.#process, 'exit')
  }
}

/** A bundle, as `npm start` makes one: what TypeScript costs at the start of a process is no part of the figures. */
function built(name: string): string {
  const at = (file: string) => fileURLToPath(new URL(file, import.meta.url))
  const outfile = at(`dist/${name}.js`)
  const external = [
    'better-sqlite3',
    'express',
    'helmet',
    'pino',
    'prom-client',
    'rate-limiter-flexible',
    'socket.io',
    'socket.io-*',
    'sorted-btree',
    'sorted-btree/*',
    'uqr',
    'ws',
    'zod',
  ]
  buildSync({
    entryPoints: [at(`servers/${name}.ts`)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external,
    logLevel: 'error',
  })
  return outfile
}
