import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { CommandSpec } from '@evenhand/shared/kernel/messages'
import { commandRequest, joinRequest, packetLimit, wire } from '@evenhand/shared/protocol/wire'
import { commands } from '@evenhand/shared/roundtable/messages'
import { openingRequest } from '@evenhand/shared/roundtable/opening'
import { expect, it } from 'vitest'
import { migrations } from '../../server/src/log/migrations.ts'
import { typeShapes } from '../support/type-shape.ts'

/*
 * What other programs, old pages and old logs rely on, by hash: nobody changes it by accident. When a line here has to change,
 * say what happens to those: for messages and views raise `wire`, so that old pages reload; for facts keep reading the old ones
 * (a log is never rewritten); tables get a further migration, the ones that were released stay. Then `npx vitest -u`.
 */
const file = (path: string) => fileURLToPath(new URL(`../../shared/src/${path}`, import.meta.url))
const shapes = typeShapes([
  { file: file('protocol/wire.ts'), name: 'JoinReply' },
  { file: file('protocol/wire.ts'), name: 'CommandReply' },
  { file: file('protocol/wire.ts'), name: 'ServerMessages' },
  { file: file('roundtable/messages.ts'), name: 'AllFacts' },
  { file: file('roundtable/view.ts'), name: 'RoundtableView' },
  { file: file('roundtable/view.ts'), name: 'MineView' },
])

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12)
}

function hashes(parts: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts)
      .map(([name, part]) => [name, hash(part)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

const asked = (schema: typeof joinRequest | typeof commandRequest | CommandSpec['data']) =>
  schema.toJSONSchema({ io: 'input', unrepresentable: 'any' })

it('the version, the limit and the shapes of what a client asks', () => {
  expect({
    wire,
    packetLimit,
    ...hashes({ join: asked(joinRequest), command: asked(commandRequest), opening: asked(openingRequest) }),
  }).toMatchInlineSnapshot(`
    {
      "command": "968adf289b64",
      "join": "ca10a8a75772",
      "opening": "12138fc317e1",
      "packetLimit": 16384,
      "wire": 2,
    }
  `)
})

it('the shapes of what the server says', () => {
  const { JoinReply, CommandReply, ServerMessages } = shapes
  expect(hashes({ JoinReply, CommandReply, ...ServerMessages })).toMatchInlineSnapshot(`
    {
      "CommandReply": "732e2daa4643",
      "JoinReply": "4341c4bd3dde",
      "bye": "e239d46a642e",
      "mine": "a66c47c94f41",
      "presence": "c08740f7cec5",
      "snapshot": "74c54f14b28f",
      "update": "7e7fb217ddfe",
    }
  `)
})

it('the data of every command', async () => {
  await expect(
    JSON.stringify(
      hashes(Object.fromEntries(Object.entries(commands).map(([type, { data }]) => [type, asked(data)]))),
      null,
      2,
    ),
  ).toMatchFileSnapshot('shapes/commands.json')
})

it('the views', () => {
  expect(hashes({ ...shapes.RoundtableView, ...shapes.MineView })).toMatchInlineSnapshot(`
    {
      "acts": "d511908fe22c",
      "agenda": "c3c20483605f",
      "attribution": "95fe4f4d1d77",
      "drafting": "1f821db3598f",
      "floor": "d92fe2b079eb",
      "hand": "bd5ac9a2dc4d",
      "life": "a69daa4cc379",
      "notes": "4e6ac4fd13dc",
      "outcomes": "f8e656f9120f",
      "participants": "ec494294d3e1",
      "polls": "a4008cef9405",
      "questions": "7e2c081d08c7",
      "queue": "99e2195b7178",
      "self": "a3333f1e5ffa",
      "signals": "ec41efe8eb0d",
      "speaking": "f817439ad617",
      "stands": "27a406c8b552",
    }
  `)
})

it('the facts in the log', async () => {
  await expect(`${JSON.stringify(hashes(shapes.AllFacts ?? {}), null, 2)}\n`).toMatchFileSnapshot('shapes/facts.json')
})

it('the tables of the storage', () => {
  expect(migrations.map(hash)).toMatchInlineSnapshot(`
    [
      "471918bf6120",
      "37ee2fc20616",
      "b7cf972cf2cf",
      "37e6cbd7226a",
    ]
  `)
})
