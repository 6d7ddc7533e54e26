import { symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { judge, plant } from './planted.ts'

const rules = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as { forbidden: { name: string }[] }

/** Under each rule a file that breaks it; several where the rule has several sides. */
const violations: Record<string, Record<string, string>> = {
  'no-cycle': { 'shared/src/queue/clock.ts': `import type { X } from './clocks.ts'\nexport type Y = X` },
  'no-lost-import': { 'server/src/http/lost.ts': `import './nowhere.ts'` },
  'no-vague-name': { 'client/src/queue/vague.ts': `import './utils.ts'` },
  'kernel-first': { 'shared/src/kernel/above.ts': `import type { X } from '../queue/state.ts'` },
  'proposal-alone': { 'shared/src/proposal/joined.ts': `import type { X } from '../queue/state.ts'` },
  'features-second': { 'shared/src/queue/above.ts': `import type { X } from '../roundtable/roundtable.ts'` },
  'roundtable-third': { 'shared/src/roundtable/above.ts': `import type { X } from '../protocol/wire.ts'` },
  'protocol-fourth': { 'shared/src/protocol/feature.ts': `import type { X } from '../queue/state.ts'` },
  'report-last': { 'shared/src/report/wire.ts': `import type { X } from '../protocol/wire.ts'` },
  'rules-meet-in-the-roundtable': {
    'shared/src/hands/sibling.ts': `import type { X } from '../queue/rules.ts'`,
    'server/src/room/rules.ts': `import type { X } from '@evenhand/shared/queue/rules'`,
  },
  'views-feed-views': { 'shared/src/hands/rules.ts': `import type { X } from '../queue/view.ts'` },
  'shared-is-pure': {
    'shared/src/queue/node.ts': `import { readFileSync } from 'node:fs'`,
    'shared/src/queue/library.ts': `import 'react'`,
    'shared/src/queue/server.ts': `import '../../../server/src/config.ts'`,
  },
  'server-knows-no-feature': { 'server/src/room/feature.ts': `import type { X } from '@evenhand/shared/queue/state'` },
  'log-below-all': { 'server/src/log/above.ts': `import '../room/room.ts'` },
  'room-on-log': { 'server/src/room/above.ts': `import '../sockets/gateway.ts'` },
  'sockets-in-one-place': {
    'server/src/http/socket.ts': `import 'socket.io'`,
    'client/src/session/other.ts': `import type { X } from 'socket.io-client'`,
  },
  'storage-in-one-place': { 'server/src/room/storage.ts': `import 'better-sqlite3'` },
  'client-and-shared': { 'client/src/queue/server.ts': `import type { X } from '../../../server/src/config.ts'` },
  'session-below-screens': { 'client/src/session/screen.ts': `import '../ui/Button.tsx'` },
  'words-below-screens': { 'client/src/words/screen.ts': `import '../ui/Button.tsx'` },
  'ui-without-domain': {
    'client/src/ui/feature.ts': `import '../queue/Queue.tsx'`,
    'client/src/ui/state.ts': `import type { X } from '@evenhand/shared/queue/state'`,
  },
  'features-below-views': { 'client/src/queue/view.ts': `import '../views/participant/ParticipantView.tsx'` },
  'phones-stay-light': {
    'client/src/queue/library.ts': `import { z } from 'zod'\nz()`,
    'client/src/queue/messages.ts': `import { commands } from '@evenhand/shared/queue/messages'\ncommands()`,
    'client/src/queue/detour.ts': `import { state } from '@evenhand/shared/queue/state'\nstate()`,
  },
  'tests-above-all': { 'server/src/http/test.ts': `import '../../../tests/support/server.ts'` },
}

const sound: Record<string, string> = {
  'shared/package.json': `{ "name": "@evenhand/shared", "type": "module", "exports": { "./*": "./src/*.ts" } }`,
  'shared/src/kernel/roles.ts': '',
  'shared/src/queue/messages.ts': `import { z } from 'zod'\nexport const commands = z`,
  'shared/src/queue/state.ts': `import { commands } from './messages.ts'\nexport const state = commands\nexport type X = 1`,
  'shared/src/queue/clocks.ts': `import type { Y } from './clock.ts'\nexport type X = Y`,
  'shared/src/queue/rules.ts': '',
  'shared/src/queue/view.ts': '',
  'shared/src/roundtable/roundtable.ts': `import '../queue/rules.ts'\nimport '../queue/view.ts'`,
  'shared/src/protocol/wire.ts': '',
  'server/src/config.ts': '',
  'server/src/room/room.ts': '',
  'server/src/sockets/gateway.ts': `import 'socket.io'\nimport '../room/room.ts'\nimport '@evenhand/shared/roundtable/roundtable'`,
  'client/src/ui/Button.tsx': `export const Button = () => <b />`,
  'client/src/queue/Queue.tsx': `import type { X } from '@evenhand/shared/queue/state'\nimport '../ui/Button.tsx'`,
  'client/src/views/participant/ParticipantView.tsx': `import '../../queue/Queue.tsx'`,
  'tests/support/server.ts': `import '../../server/src/config.ts'`,
  ...Object.fromEntries(
    ['zod', 'react', 'socket.io', 'socket.io-client', 'better-sqlite3'].flatMap((name) => [
      [`node_modules/${name}/package.json`, `{ "name": "${name}", "main": "index.js" }`],
      [`node_modules/${name}/index.js`, ''],
    ]),
  ),
  'node_modules/@evenhand/.keep': '',
}

describe('the checker of import rules', () => {
  const broken = plant(Object.values(violations).reduce((files, more) => ({ ...files, ...more }), sound))
  const whole = plant({ ...sound, 'shared/src/queue/clock.ts': 'export type Y = 1' })
  for (const { path } of [broken, whole])
    symlinkSync(join(path, 'shared'), join(path, 'node_modules/@evenhand/shared'), 'junction')
  afterAll(() => {
    broken.remove()
    whole.remove()
  })

  it('accepts a tree that keeps them', () => {
    expect(judge('imports.mjs', whole.path)).toMatchObject({ accepted: true })
  })

  const { accepted, said } = judge('imports.mjs', broken.path)

  it('knows a planted violation of every rule, and refuses', () => {
    expect(Object.keys(violations).sort()).toEqual(rules.forbidden.map(({ name }) => name).sort())
    expect(accepted).toBe(false)
  })

  for (const [rule, files] of Object.entries(violations))
    for (const file of Object.keys(files))
      it(`${rule}: ${file}`, () => {
        expect(said).toContain(`${rule}: ${file} →`)
      })
})
