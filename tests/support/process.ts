import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** How to run the server: the bundle that is shipped, or the sources without a build. */
export const programs = {
  bundle: ['server/dist/main.js'],
  sources: ['--import', 'tsx', 'server/src/main.ts'],
} as const

export interface ServerProcess {
  url: string
  child: ChildProcess
  /** Ends it at once, as a power cut of the process would, and waits until it is gone. */
  kill(): Promise<void>
}

/** Starts the real program on a free port and waits until it listens. */
export async function startProcess(program: readonly string[], env: Record<string, string>): Promise<ServerProcess> {
  const { child, stdout, ended } = runProcess(program, { PORT: '0', HOST: '127.0.0.1', ...env })
  const lines = createInterface({ input: stdout })
  const url = await Promise.race([
    once(lines, 'line').then(([line]) => /http:\/\/\S+/.exec(String(line))?.[0].replace('localhost', '127.0.0.1')),
    ended.then(({ errors }) => Promise.reject(new Error(`the server ended at its start: ${errors}`))),
  ])
  if (url === undefined) throw new Error('the server did not say where it listens')
  return {
    url,
    child,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Runs the program; `ended` tells how it went. */
export function runProcess(program: readonly string[], env: Record<string, string>) {
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: { ...process.env, LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (text) => (errors += String(text)))
  const ended = once(child, 'exit').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as string | null,
    errors,
  }))
  return { child, stdout: child.stdout, ended }
}

/** Builds the bundle where it is stale. */
export async function buildServer(): Promise<void> {
  const { ended } = runProcess(['scripts/build.mjs', 'server'], {})
  const { code, errors } = await ended
  if (code !== 0) throw new Error(`the server could not be built: ${errors}`)
}
