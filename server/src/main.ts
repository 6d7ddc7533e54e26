import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import { openDatabase } from './log/sqlite.ts'
import { SqliteKeys } from './log/sqlite-keys.ts'
import { SqliteLog } from './log/sqlite-log.ts'
import { announcement } from './rehearsal/announcement.ts'

/** Ends before a supervisor loses patience, whatever still hangs. */
const longestStop = 4_500

function fail(message: string): never {
  console.error(`Evenhand cannot start: ${message}`)
  process.exit(1)
}

function explain(error: unknown): never {
  fail(error instanceof Error ? error.message : String(error))
}

function orFail<T>(start: () => T): T {
  try {
    return start()
  } catch (error) {
    return explain(error)
  }
}

/** `--demo` opens a rehearsal; `--pace 5` makes its people five times as fast (0.1 to 20). */
function readArguments() {
  const { values } = parseArgs({ options: { demo: { type: 'boolean' }, pace: { type: 'string', default: '1' } } })
  const pace = Number(values.pace)
  if (!(pace >= 0.1 && pace <= 20)) fail('--pace must be a number from 0.1 to 20')
  return { demo: values.demo ?? false, pace }
}

const { demo, pace } = orFail(readArguments)
const config = orFail(() => readConfig(process.env))
const database = orFail(() => openDatabase(config.dataDir))
// The same from `src` and from the bundle in `dist`.
const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))
const app = createApp(config, { log: new SqliteLog(database), keys: new SqliteKeys(database), clientDir })

// The state is in the log: going on after an unknown error risks more than starting again.
for (const kind of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(kind, (error) => {
    app.logger.fatal({ err: error }, kind)
    process.exit(1)
  })
}

let stopping = false
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(0), longestStop).unref()
    void app.stop().then(() => process.exit(0))
  })
}

await app.listen().catch(explain)
console.log(`Evenhand listens on ${app.publicUrl()}`)
if (demo) console.log(announcement(await app.rehearse(pace), app.publicUrl()))
