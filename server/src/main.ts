import { fileURLToPath } from 'node:url'
import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import { openDatabase } from './log/sqlite.ts'
import { SqliteKeys } from './log/sqlite-keys.ts'
import { SqliteLog } from './log/sqlite-log.ts'

/** Ends before a supervisor loses patience, whatever still hangs. */
const longestStop = 4_500

function fail(message: string): never {
  console.error(`Evenhand cannot start: ${message}`)
  process.exit(1)
}

function orFail<T>(start: () => T): T {
  try {
    return start()
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

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

await app.listen().catch((error: Error) => fail(error.message))
console.log(`Evenhand listens on ${app.publicUrl()}`)
