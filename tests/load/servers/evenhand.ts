import { createApp } from '../../../server/src/app.ts'
import { readConfig } from '../../../server/src/config.ts'
import { openDatabase } from '../../../server/src/log/sqlite.ts'
import { SqliteKeys } from '../../../server/src/log/sqlite-keys.ts'
import { SqliteLog } from '../../../server/src/log/sqlite-log.ts'
import { Fanout } from '../../../server/src/sockets/fanout.ts'
import { reportTo } from './child.ts'

/**
 * The real server on SQLite, as `npm start` runs it; opens one roundtable unless it is given the code of one. `unwatched`: what a command
 * costs without the screens that are told of it.
 */
const [dataDir = '', port = '0', known = '', watched = ''] = process.argv.slice(2)
if (watched === 'unwatched') Fanout.prototype.broadcast = () => {}
const database = openDatabase(dataDir)
const config = readConfig({ PORT: port, HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'error' })
const app = createApp(config, { log: new SqliteLog(database), keys: new SqliteKeys(database), clientDir: dataDir })
const listening = await app.listen()
if (known) reportTo({ port: listening })
else {
  const opened = await app.openRoundtable({ title: 'Bench', policyQuestions: ['What does it cost?'] })
  if ('refused' in opened) throw new Error(opened.message)
  reportTo({ port: listening, code: opened.code, displayKey: opened.keys.display, organizerKey: opened.keys.organizer })
}
