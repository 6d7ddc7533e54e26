import { roles, type Role } from '@evenhand/shared/kernel/roles'
import { commands } from '@evenhand/shared/roundtable/messages'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Limits } from '../../server/src/access/limits.ts'
import type { OpenedRoundtable } from '../../server/src/access/open-roundtable.ts'
import { Screen } from '../support/screen.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { allowed } from './matrix.ts'

const types = Object.keys(commands)
const everything = { points: 10_000, duration: 1 }

it('every command has a row that says who may send it, and every row a command', () => {
  expect(Object.keys(allowed).sort()).toEqual([...types].sort())
})

describe('the matrix: every command as every role, sent for real', () => {
  let server: TestServer
  let own: OpenedRoundtable
  let other: OpenedRoundtable
  let screen: Screen

  beforeAll(async () => {
    server = await startServer({ limits: new Limits({ commands: everything, joins: everything, tries: everything }) })
    own = await server.open()
    other = await server.open({ title: 'Next door' })
    screen = new Screen(server.url)
  })
  afterAll(async () => {
    screen.close()
    await server.stop()
  })

  function keyOf(table: OpenedRoundtable, role: Role): string | undefined {
    if (role === 'participant') return undefined
    return role === 'speaker' ? table.speakers[0]?.key : table.keys[role]
  }

  const seqOf = async ({ code }: OpenedRoundtable) => (await server.app.rooms.get(code))?.state.seq

  /** The code of the refusal for each command, sent with data that fits no shape: a right is looked at before the data. */
  async function refusals(): Promise<Record<string, string>> {
    const answers: Record<string, string> = {}
    for (const type of types) {
      const reply = await screen.command(type, { nothing: 'of the kind' })
      answers[type] = reply.ok ? 'ok' : reply.refused
    }
    return answers
  }

  const all = (answer: string) => Object.fromEntries(types.map((type) => [type, answer]))
  const asTheTableSays = (role: Role) =>
    Object.fromEntries(types.map((type) => [type, allowed[type]?.includes(role) ? 'wrong-shape' : 'not-allowed']))

  it.each(roles)('%s, good key, own roundtable: as the table says', async (role) => {
    const key = keyOf(own, role)
    expect((await screen.join({ code: own.code, ...(key && { key }) })).role).toBe(role)
    expect(await refusals()).toEqual(asTheTableSays(role))
  })

  it.each(roles.filter((role) => role !== 'participant'))('%s, good key, other roundtable: nothing', async (role) => {
    const stranger = new Screen(server.url)
    screen.close()
    screen = stranger
    const before = await seqOf(other)
    expect(await screen.ask({ code: other.code, key: keyOf(own, role) ?? '' })).toMatchObject({
      refused: 'unknown-key',
    })
    expect(await refusals()).toEqual(all('not-joined'))
    expect(await seqOf(other)).toBe(before)
  })

  it.each(['own', 'other'] as const)('no key, %s roundtable: what a participant may', async (which) => {
    const table = which === 'own' ? own : other
    expect((await screen.join({ code: table.code })).role).toBe('participant')
    expect(await refusals()).toEqual(asTheTableSays('participant'))
  })

  it('no roundtable at all: nothing', async () => {
    screen.close()
    screen = new Screen(server.url)
    expect(await refusals()).toEqual(all('not-joined'))
  })

  it.each(roles.filter((role) => role !== 'participant'))(
    '%s, revoked key, own and other roundtable: nothing',
    async (role) => {
      const key = keyOf(own, role) ?? ''
      const record = await server.app.keys.find(key)
      if (!record) throw new Error('the key is not known')
      await server.app.keys.revoke(record)
      screen.close()
      screen = new Screen(server.url)
      expect(await screen.ask({ code: own.code, key })).toMatchObject({ refused: 'link-revoked' })
      expect(await refusals()).toEqual(all('not-joined'))
      expect(await screen.ask({ code: other.code, key })).toMatchObject({ refused: 'unknown-key' })
      expect(await refusals()).toEqual(all('not-joined'))
    },
  )
})

describe('the matrix over HTTP: what only an organizer may', () => {
  it('is refused to every other role', async () => {
    const server = await startServer()
    const { code, keys, speakers } = await server.open()
    const answers = await Promise.all(
      roles.map(async (role) => {
        const key = role === 'speaker' ? speakers[0]?.key : role === 'participant' ? undefined : keys[role]
        const response = await fetch(`${server.url}/api/roundtables/${code}/links`, {
          headers: key ? { Authorization: `Bearer ${key}` } : {},
        })
        return [role, response.status]
      }),
    )
    expect(Object.fromEntries(answers)).toEqual({
      organizer: 200,
      'onsite-moderator': 403,
      'online-moderator': 403,
      rapporteur: 403,
      speaker: 403,
      display: 403,
      participant: 401,
    })
    await server.stop()
  })
})
