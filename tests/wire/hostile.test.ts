import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { packetLimit } from '@evenhand/shared/protocol/wire'
import { RawLine } from '../support/raw-line.ts'
import { Screen } from '../support/screen.ts'
import { startServer, type TestServer } from '../support/server.ts'

const deep = `${'['.repeat(7_000)}${']'.repeat(7_000)}`
const command = (data: string) => `421["command",{"id":"long-enough","type":"hands.raise","data":${data}}]`

const packets: Record<string, (string | Buffer)[]> = {
  'an event called error': ['42["error","boom"]', '420["error",{"stack":1}]'],
  'reserved event names': [
    '42["disconnect"]',
    '42["connect"]',
    '42["disconnecting"]',
    '42["newListener"]',
    '42["removeListener"]',
  ],
  'event names that every object has': [
    '42["__proto__",1]',
    '42["constructor"]',
    '42["hasOwnProperty"]',
    '42["toString"]',
  ],
  'events without a name': ['42', '42[]', '42[7]', '42[null]', '42{}', '42[{"a":1}]'],
  'a placeholder that no attachment fills': ['451-["join",{"_placeholder":true,"num":0}]', '42["clock"]'],
  'a placeholder with another number': ['451-["join",{"_placeholder":true,"num":9}]', Buffer.from('x')],
  'a placeholder with a strange number': ['451-["join",{"_placeholder":true,"num":"__proto__"}]', Buffer.from('x')],
  'a million attachments': ['451000000-["join",1]'],
  'attachments that are none': ['45-1-["join"]', '45x-["join"]', '45'],
  'a binary message out of the blue': [Buffer.from([1, 2, 3]), Buffer.alloc(0)],
  'acknowledgements of nothing': ['43999[]', '431[1]', '43', '430', '43[]', '43-1[]'],
  'strange numbers of acknowledgement': [
    '4299999999999999999999["clock",{}]',
    '421e309["clock",{}]',
    '42-1["clock",{}]',
  ],
  'other packets and namespaces': [
    '40',
    '40/admin,',
    '40{"token":1}',
    '41',
    '44{"message":"x"}',
    '47["x"]',
    '4',
    '',
    '9',
    'b',
    '2probe',
    '5',
    '6',
  ],
  'a join with __proto__': [
    '420["join",{"code":"12345678","__proto__":{"role":"organizer"}}]',
    '420["join",{"__proto__":null}]',
  ],
  'a join that is no object': [
    '420["join"]',
    '420["join",null]',
    '420["join",7]',
    '420["join","x"]',
    '420["join",[[]]]',
  ],
  'a join without acknowledgement': ['42["join",{"code":"12345678"}]'],
  'a command without acknowledgement': ['42["command",{"id":"long-enough","type":"hands.lower","data":{}}]'],
  'a command with more arguments': ['420["command",{},{},{},"x"]'],
  'data with __proto__': [
    command('{"kind":"reply","__proto__":{"kind":"new-point"}}'),
    command('{"constructor":{"prototype":1}}'),
  ],
  'data nested thousands deep': [command(deep), command(`{"kind":${deep}}`)],
  'half a character': [
    command('{"kind":"reply","text":"\\ud800"}'),
    '422["join",{"code":"12345678","name":"\\udc00"}]',
  ],
  'NUL and other controls': [
    command('{"kind":"reply","text":"\\u0000\\u202e"}'),
    '422["join",{"code":"1234\\u00005678"}]',
    '42\0["clock"]',
  ],
  'numbers out of range': [command('{"kind":1e999}'), '420["join",{"code":"12345678","after":1e300}]'],
  'broken JSON': ['42["command",{"id":', '42["command"', '42nonsense'],
}

describe('a hostile packet', () => {
  let server: TestServer
  let witness: Screen
  let code: string

  beforeAll(async () => {
    server = await startServer()
    code = (await server.open()).code
    witness = new Screen(server.url)
    await witness.join({ code })
  })
  afterAll(async () => {
    witness.close()
    await server.stop()
  })
  let seqBefore = 0
  beforeEach(() => {
    seqBefore = witness.held?.seq ?? 0
  })

  async function everythingStands(): Promise<void> {
    expect(await witness.socket.emitWithAck('clock', {})).toHaveProperty('serverTime')
    expect(witness.held?.seq).toBe(seqBefore)
    expect(witness.gaps).toBe(0)
  }

  it.each(Object.entries(packets))('of the kind «%s» harms neither the server nor anybody else', async (_, frames) => {
    for (const frame of frames) {
      const stranger = await RawLine.open(server.url)
      stranger.send(frame)
      const probe = await RawLine.open(server.url)
      stranger.close()
      probe.close()
    }
    await everythingStands()
  })

  it.each(['data nested thousands deep', 'half a character', 'data with __proto__', 'numbers out of range'])(
    'of the kind «%s» from somebody who has joined is answered by a refusal',
    async (kind) => {
      const line = await RawLine.open(server.url)
      line.send(`420["join",{"code":"${code}","key":"","device":"${'x'.repeat(20)}"}]`)
      expect(await line.got((text) => text.startsWith('430'))).toContain('wrong-shape')
      line.send(`428["join",{"code":"${code}","device":"a-hostile-phone-${kind.length}"}]`)
      expect(await line.got((text) => text.startsWith('438'))).toContain('"ok":true')
      line.send(packets[kind]?.[0] ?? '')
      expect(await line.got((text) => text.startsWith('431'))).toContain('"ok":false')
      await witness.until(() => (witness.held?.seq ?? 0) >= seqBefore)
      line.close()
    },
  )

  it('over the limit ends that one connection; right below it is read', async () => {
    const below = await RawLine.open(server.url)
    below.send(`420["clock",{"x":"${'x'.repeat(packetLimit - 100)}"}]`)
    expect(await below.got((text) => text.startsWith('430'))).toContain('serverTime')
    below.send(`420["clock",{"x":"${'x'.repeat(packetLimit)}"}]`)
    await below.ended()
    expect(await witness.socket.emitWithAck('clock', {})).toHaveProperty('serverTime')
  })

  it.each([
    ['garbage', 'GET', 'transport=polling&EIO=4&sid=nobody', undefined],
    ['an unknown transport', 'GET', 'transport=carrier-pigeon&EIO=4', undefined],
    ['an old protocol', 'GET', 'transport=polling&EIO=3', undefined],
    ['a body to no session', 'POST', 'transport=polling&EIO=4', '42["join"]'],
    ['a session called __proto__', 'POST', 'transport=polling&EIO=4&sid=__proto__', '42["join"]'],
  ])('over HTTP with %s gets an error', async (_, method, query, body) => {
    const response = await fetch(`${server.url}/socket.io/?${query}`, { method, ...(body !== undefined && { body }) })
    expect(response.status).toBe(400)
    expect(await witness.socket.emitWithAck('clock', {})).toHaveProperty('serverTime')
  })

  it('over polling, garbled or too large, ends at most its own session', async () => {
    for (const body of ['garbage', '42["error"]', '\x1e\x1e\x1e', `42["clock",{"x":"${'x'.repeat(packetLimit)}"}]`]) {
      const opened = await (await fetch(`${server.url}/socket.io/?transport=polling&EIO=4`)).text()
      const { sid } = JSON.parse(opened.slice(1)) as { sid: string }
      const at = `${server.url}/socket.io/?transport=polling&EIO=4&sid=${sid}`
      await fetch(at, { method: 'POST', body: '40' })
      const response = await fetch(at, { method: 'POST', body })
      expect([200, 400, 413]).toContain(response.status)
    }
    expect(await witness.socket.emitWithAck('clock', {})).toHaveProperty('serverTime')
  })
})
