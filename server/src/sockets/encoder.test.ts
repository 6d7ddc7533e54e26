import { Encoder, PacketType } from 'socket.io-parser'
import { expect, it } from 'vitest'
import { SnapshotEncoder } from './encoder.ts'

const reply = (snapshot: object, id: number) => ({
  type: PacketType.ACK,
  nsp: '/',
  id,
  data: [{ ok: true, seq: 3, mine: { self: 1 }, snapshot }],
})

/** A view that counts how often somebody turned it into text. */
function counted() {
  const view = { drawn: 0, toJSON: () => ({ title: 'ünïcode " \u2028', drawn: (view.drawn += 1) }) }
  return view
}

it('a snapshot is turned into text once for all who get it, the rest for each', () => {
  const encoder = new SnapshotEncoder()
  const view = counted()
  const texts = [1, 2, 3].map((id) => String(encoder.encode(reply(view, id))[0]))
  expect(view.drawn).toBe(1)
  expect(texts.map((text) => text.slice(0, 2))).toEqual(['31', '32', '33'])
  expect(JSON.parse((texts[2] ?? '').slice(2))).toEqual([
    { ok: true, seq: 3, mine: { self: 1 }, snapshot: { title: 'ünïcode " \u2028', drawn: 1 } },
  ])
})

it('an event with a snapshot keeps its name', () => {
  const packet = { type: PacketType.EVENT, nsp: '/', data: ['snapshot', { seq: 1, mine: {}, snapshot: { a: 1 } }] }
  expect(JSON.parse(String(new SnapshotEncoder().encode(packet)[0]).slice(1))).toEqual(packet.data)
})

it.each([
  { type: PacketType.CONNECT, nsp: '/', data: { sid: 'x' } },
  { type: PacketType.EVENT, nsp: '/', data: ['update', { from: 1, to: 2, patch: { a: null } }] },
  { type: PacketType.ACK, nsp: '/', id: 0, data: [{ ok: true, seq: 1 }] },
  { type: PacketType.CONNECT_ERROR, nsp: '/admin', data: { message: 'no' } },
])('every other packet is as the stock encoder makes it (%j)', (packet) => {
  expect(new SnapshotEncoder().encode({ ...packet })).toEqual(new Encoder().encode({ ...packet }))
})
