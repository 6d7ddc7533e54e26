// @vitest-environment jsdom
import type { CommandReply, CommandRequest } from '@evenhand/shared/protocol/wire'
import { packetLimit as agreedLimit } from '@evenhand/shared/protocol/wire'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { packetLimit } from './limits.ts'
import { openOutbox, type Outbox } from './outbox.ts'
import { browserShelf } from './storage.ts'
import type { Pending } from './store.ts'

let sent: { request: CommandRequest; replied: (reply: CommandReply | undefined) => void }[]
let pending: Record<string, Pending>

function open(): Outbox {
  sent = []
  pending = {}
  return openOutbox(
    'test',
    (request, replied) => sent.push({ request, replied }),
    (now) => (pending = now),
  )
}

beforeEach(() => {
  vi.useFakeTimers()
  sessionStorage.clear()
  localStorage.clear()
})
afterEach(() => void vi.useRealTimers())

test('a command whose reply was lost is sent again with the same id', () => {
  const outbox = open()
  outbox.connected()
  const { id } = outbox.add('hands.raise', {})
  outbox.disconnected()
  expect(pending[id]?.state).toBe('unknown')
  outbox.connected()
  expect(sent.map(({ request }) => request.id)).toEqual([id, id])
})

test('a command without a reply in time is sent again on the same connection', () => {
  const outbox = open()
  outbox.connected()
  const { id } = outbox.add('hands.raise', {})
  sent[0]?.replied(undefined)
  expect(sent.map(({ request }) => request.id)).toEqual([id, id])
})

test('a late second reply to the same command changes nothing', async () => {
  const outbox = open()
  outbox.connected()
  const { reply } = outbox.add('hands.raise', {})
  outbox.disconnected()
  outbox.connected()
  sent[1]?.replied({ ok: true, seq: 4 })
  sent[0]?.replied(undefined)
  await expect(reply).resolves.toEqual({ ok: true, seq: 4 })
  expect(sent).toHaveLength(2)
  expect(pending).toEqual({})
})

test('a reload keeps what was not answered', () => {
  const first = open()
  first.connected()
  const { id } = first.add('hands.raise', { kind: 'reply' })
  const second = open()
  expect(pending[id]?.state).toBe('waiting')
  second.connected()
  expect(sent.map(({ request }) => request)).toEqual([{ id, type: 'hands.raise', data: { kind: 'reply' } }])
})

test('commands go out in the order in which they were given', () => {
  const outbox = open()
  outbox.add('a.first', {})
  outbox.add('a.second', {})
  expect(sent).toHaveLength(0)
  outbox.connected()
  expect(sent.map(({ request }) => request.type)).toEqual(['a.first', 'a.second'])
})

test('what waited more than a minute is not sent without asking', async () => {
  const outbox = open()
  const { id, reply } = outbox.add('hands.raise', {})
  vi.advanceTimersByTime(60_001)
  outbox.connected()
  expect(sent).toHaveLength(0)
  expect(pending[id]?.state).toBe('asking')
  outbox.sendNow(id)
  expect(sent).toHaveLength(1)
  outbox.drop(id)
  await expect(reply).resolves.toMatchObject({ ok: false, refused: 'not-sent' })
  expect(pending).toEqual({})
})

test('a refusal is the end of a command, unless it passes by itself', async () => {
  const outbox = open()
  outbox.connected()
  const { id, reply } = outbox.add('hands.raise', {})
  sent[0]?.replied({ ok: false, refused: 'busy', message: '' })
  expect(pending[id]?.state).toBe('unknown')
  vi.advanceTimersByTime(1000)
  sent[1]?.replied({ ok: false, refused: 'queue-closed', message: 'The queue is closed.' })
  await expect(reply).resolves.toMatchObject({ refused: 'queue-closed' })
  expect(pending).toEqual({})
})

test('what would break the connection by its size is refused here', async () => {
  const outbox = open()
  outbox.connected()
  await expect(outbox.add('notes.write', { text: 'é'.repeat(agreedLimit / 2) }).reply).resolves.toMatchObject({
    refused: 'too-long',
  })
  expect(sent).toHaveLength(0)
  expect(packetLimit).toBe(agreedLimit)
})

test('the draft of a command is emptied when the server has it, also after a reload, and kept when it was refused', () => {
  browserShelf.set('draft', 'half a thought')
  const first = open()
  first.connected()
  first.add('notes.write', { text: 'half a thought' }, { draft: 'draft' })
  sent[0]?.replied({ ok: false, refused: 'too-many', message: '' })
  expect(browserShelf.get('draft')).toBe('half a thought')
  first.add('notes.write', { text: 'half a thought' }, { draft: 'draft' })
  const second = open()
  second.connected()
  sent[0]?.replied({ ok: true, seq: 3 })
  expect(browserShelf.get('draft')).toBeUndefined()
})

test('what was sent is remembered when the server has it, also after a reload, and not when it was refused', () => {
  const remember = { key: 'cast', text: '"o1"' }
  const first = open()
  first.connected()
  first.add('polls.cast', { poll: 'v1', choice: 'o1' }, { remember })
  sent[0]?.replied({ ok: false, refused: 'poll-closed', message: '' })
  expect(browserShelf.get('cast')).toBeUndefined()
  first.add('polls.cast', { poll: 'v1', choice: 'o1' }, { remember })
  const second = open()
  second.connected()
  expect(browserShelf.get('cast')).toBeUndefined()
  sent[0]?.replied({ ok: true, seq: 3 })
  expect(browserShelf.get('cast')).toBe('"o1"')
})

test('what names its own moment is sent without asking however old it is', () => {
  const outbox = open()
  outbox.add('notes.edit', { note: 'n1' }, { timeless: true })
  outbox.add('notes.write', { text: 'a line' }, { keeps: true })
  vi.advanceTimersByTime(3_600_000)
  outbox.connected()
  expect(sent.map(({ request }) => request.type)).toEqual(['notes.edit', 'notes.write'])
})

test('what the browser keeps survives a closed tab, and two tabs send it under one id', () => {
  const first = open()
  const { id } = first.add('notes.write', { text: 'a line' }, { keeps: true })
  first.add('hands.raise', {})
  sessionStorage.clear()
  const second = open()
  expect(pending).toEqual({ [id]: { id, type: 'notes.write', state: 'waiting', data: { text: 'a line' } } })
  second.connected()
  const asked = sent[0]
  const third = open()
  third.connected()
  expect([asked?.request.id, sent[0]?.request.id]).toEqual([id, id])
  asked?.replied({ ok: true, seq: 3 })
  sent[0]?.replied({ ok: true, seq: 3 })
  expect([localStorage.length, Object.keys(pending)]).toEqual([0, []])
})

test('what the browser keeps stays when it is refused, until it is sent again or put away', async () => {
  const refusal = { refused: 'too-many', message: 'Too many.' }
  const first = open()
  first.connected()
  const { id, reply } = first.add('notes.write', { text: 'a line' }, { keeps: true })
  sent[0]?.replied({ ok: false, ...refusal })
  await expect(reply).resolves.toMatchObject(refusal)
  const second = open()
  second.connected()
  expect(sent).toHaveLength(0)
  expect(pending[id]).toMatchObject({ data: { text: 'a line' }, refused: refusal })
  second.sendNow(id)
  expect([sent.length, pending[id]?.refused]).toEqual([1, undefined])
  sent[0]?.replied({ ok: false, ...refusal })
  second.drop(id)
  expect([localStorage.length, Object.keys(pending)]).toEqual([0, []])
})

test('of what the browser keeps one goes after the other, also when the server asks for patience in between', () => {
  const outbox = open()
  const [one, two, three] = ['one', 'two', 'three'].map(
    (text) => outbox.add('notes.write', { text }, { keeps: true }).id,
  )
  outbox.connected()
  sent[0]?.replied({ ok: false, refused: 'too-fast', message: 'Too often.' })
  expect(sent.map(({ request }) => request.id)).toEqual([one])
  vi.advanceTimersByTime(1000)
  sent[1]?.replied({ ok: true, seq: 3 })
  sent[2]?.replied({ ok: false, refused: 'too-many', message: 'Too many.' })
  expect(sent.map(({ request }) => request.id)).toEqual([one, one, two, three])
  sent[3]?.replied({ ok: true, seq: 4 })
  outbox.sendNow(two ?? '')
  expect(sent.slice(4).map(({ request }) => request.id)).toEqual([two])
})
