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
      "join": "357e32f5afd6",
      "opening": "6a3c3a4dc8b6",
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

it('the data of every command', () => {
  expect(hashes(Object.fromEntries(Object.entries(commands).map(([type, { data }]) => [type, asked(data)]))))
    .toMatchInlineSnapshot(`
      {
        "acts.undo": "f21752bc984e",
        "agenda.add": "6f6419e25475",
        "agenda.ask": "0bd3a580f04d",
        "agenda.budget": "d7da2bbffc21",
        "agenda.edit": "d55ad4e49676",
        "agenda.step": "f52f6d0039c4",
        "attribution.agree": "ea71979812c1",
        "floor.allot": "6cc414796d88",
        "floor.answer": "cb81a52ace84",
        "floor.begin": "2d3e9597b648",
        "floor.extend": "d3d0bbc9a468",
        "floor.give": "040572509303",
        "floor.noAnswer": "2d3e9597b648",
        "floor.pause": "2d3e9597b648",
        "floor.release": "2d3e9597b648",
        "floor.resume": "2d3e9597b648",
        "hands.change": "a31809c8cf65",
        "hands.lower": "4f533c92cafe",
        "hands.park": "4f533c92cafe",
        "hands.raise": "b1975435ebd9",
        "hands.raiseFor": "4efccf63accb",
        "hands.ready": "2a3b77595db6",
        "hands.tick": "deae4cabd2b4",
        "hands.unpark": "4f533c92cafe",
        "life.close": "25c7d85c859a",
        "life.open": "aaae86743414",
        "life.retain": "2ba18a7c6c0b",
        "life.start": "25c7d85c859a",
        "notes.edit": "8668cbccc66a",
        "notes.move": "1eaf5ab2f448",
        "notes.remove": "8b2bcf3151a2",
        "notes.restore": "8b2bcf3151a2",
        "notes.split": "775dc44bacb5",
        "notes.write": "5998f0eabaed",
        "outcomes.address": "9d2f197cf1f2",
        "outcomes.again": "b820f16ff53d",
        "outcomes.allow": "433fd26b2dc7",
        "outcomes.feature": "c3d65f81bf69",
        "outcomes.label": "776865dde963",
        "outcomes.merge": "7681606851d5",
        "outcomes.minority": "1c6952a3c55a",
        "outcomes.move": "3b900c13da18",
        "outcomes.propose": "1b518d681e59",
        "outcomes.reword": "5dccff356301",
        "outcomes.show": "4a69992bc8e0",
        "outcomes.split": "2bf36bab2852",
        "outcomes.stage": "f571d5797e34",
        "outcomes.stand": "deaa40a55489",
        "outcomes.withdraw": "3470726cf6cb",
        "participants.add": "8f7e6717f8fb",
        "participants.describe": "71d628ffd14a",
        "participants.erase": "b21b25b9bb19",
        "participants.join": "6dbb7fbf09ad",
        "participants.merge": "7681606851d5",
        "polls.block": "e9e81f83fea6",
        "polls.cast": "2b07673041ec",
        "polls.close": "be475d661736",
        "polls.closeForm": "25c7d85c859a",
        "polls.codes": "ee58a6705753",
        "polls.count": "1906ac4cb51c",
        "polls.create": "36e89d4482e6",
        "polls.edit": "894d217fdd4c",
        "polls.move": "48223ecaf031",
        "polls.open": "3bc8648a50ae",
        "polls.openForm": "7a46b2987ed6",
        "polls.remove": "4ad6d482ce93",
        "polls.reset": "c3b824a315ef",
        "polls.review": "379cacc007b6",
        "polls.seal": "4ad6d482ce93",
        "polls.show": "61abbac8bcf1",
        "polls.translate": "53b282c7781f",
        "queue.arrange": "86eb52af20e7",
        "queue.close": "25c7d85c859a",
        "queue.lastWord": "910b3e1aa0df",
        "queue.move": "6443e519a001",
        "queue.reopen": "25c7d85c859a",
        "signals.acknowledge": "0afde6f40135",
        "signals.done": "7ddeff39d98d",
        "signals.see": "7ddeff39d98d",
        "signals.send": "e3d885cef9db",
      }
    `)
})

it('the views', () => {
  expect(hashes({ ...shapes.RoundtableView, ...shapes.MineView })).toMatchInlineSnapshot(`
    {
      "acts": "d511908fe22c",
      "agenda": "c3c20483605f",
      "attribution": "95fe4f4d1d77",
      "floor": "d92fe2b079eb",
      "hand": "bd5ac9a2dc4d",
      "life": "a69daa4cc379",
      "notes": "4e6ac4fd13dc",
      "outcomes": "0b9fc7efd610",
      "participants": "ec494294d3e1",
      "polls": "a4008cef9405",
      "queue": "99e2195b7178",
      "self": "a3333f1e5ffa",
      "signals": "ec41efe8eb0d",
      "speaking": "f817439ad617",
      "stands": "27a406c8b552",
    }
  `)
})

it('the facts in the log', () => {
  expect(hashes(shapes.AllFacts ?? {})).toMatchInlineSnapshot(`
    {
      "acts.undone": "5e6a55dc585a",
      "agenda.added": "8344ca5f0d3e",
      "agenda.asked": "4ade4dcfa906",
      "agenda.budgeted": "f490b5ba8df8",
      "agenda.edited": "55dc1aecaca3",
      "agenda.stepped": "6f473c702a39",
      "attribution.agreed": "843df92e8322",
      "floor.allotted": "c73780302aa8",
      "floor.answered": "d91413266dca",
      "floor.begun": "943ec72d79ac",
      "floor.extended": "688d848b5b4f",
      "floor.given": "938f931b1c08",
      "floor.paused": "943ec72d79ac",
      "floor.released": "943ec72d79ac",
      "floor.resumed": "943ec72d79ac",
      "floor.unanswered": "dbe36bdb5fbe",
      "hands.changed": "1a3df9fb5712",
      "hands.lowered": "634d547c32ba",
      "hands.parked": "0e062a3c6b90",
      "hands.raised": "3a2087681b87",
      "hands.readied": "9adbf616e735",
      "hands.unparked": "634d547c32ba",
      "life.closed": "c89a148be40e",
      "life.opened": "6f9224509bb6",
      "life.retained": "ea170ec7de31",
      "life.started": "c89a148be40e",
      "notes.edited": "a82a6ff1295b",
      "notes.moved": "0a2bbc3e0664",
      "notes.removed": "e0419fb3fca7",
      "notes.restored": "e0419fb3fca7",
      "notes.split": "f48d9a33c588",
      "notes.written": "75179f5e50ac",
      "outcomes.addressed": "ed508185a949",
      "outcomes.allowed": "bf406855fe34",
      "outcomes.askedAgain": "22b817b2aecb",
      "outcomes.featured": "24254009418b",
      "outcomes.labelled": "0925f189247c",
      "outcomes.merged": "75c5b0d49b4e",
      "outcomes.minorityStated": "5a1e5fa10aab",
      "outcomes.moved": "b135904827a7",
      "outcomes.proposed": "3b98e8ee8037",
      "outcomes.reworded": "c768b0d082bd",
      "outcomes.shown": "8eec41baa992",
      "outcomes.split": "108c88389aed",
      "outcomes.staged": "a143fe6bc547",
      "outcomes.stood": "9d8eb4f5e969",
      "outcomes.withdrawn": "b70e6daceda0",
      "participants.changed": "adbd22e52762",
      "participants.erased": "bdda55c338e7",
      "participants.joined": "22724e0ca5e6",
      "participants.merged": "75c5b0d49b4e",
      "polls.blocked": "76dd5957dc7d",
      "polls.cast": "58168c3ca11d",
      "polls.closed": "5f9f09054d5f",
      "polls.closing": "9efa62f573ee",
      "polls.coded": "3e9e6790ddb1",
      "polls.counted": "fc7d8b247280",
      "polls.created": "80d8072a8aa7",
      "polls.edited": "80d8072a8aa7",
      "polls.moved": "677e85ca2914",
      "polls.opened": "9d6ac559b020",
      "polls.removed": "215052a66c82",
      "polls.reset": "5674dcf7c94c",
      "polls.reviewed": "30d9d773f158",
      "polls.sealed": "b31773da9716",
      "polls.shown": "92af7b661246",
      "polls.translated": "235fdb724fbc",
      "queue.arranged": "b45a19b37de0",
      "queue.closed": "c89a148be40e",
      "queue.credited": "cea40d6d0d44",
      "queue.lastWordGranted": "634d547c32ba",
      "queue.moved": "9e2eafd6c085",
      "queue.reopened": "c89a148be40e",
      "signals.acknowledged": "446fd9e34f2c",
      "signals.done": "1dfce2da7aa8",
      "signals.seen": "1dfce2da7aa8",
      "signals.sent": "bd1fecf03cb0",
    }
  `)
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
