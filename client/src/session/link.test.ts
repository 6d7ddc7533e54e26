// @vitest-environment jsdom
import type { RoundtableView } from '@evenhand/shared/roundtable/view'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FakeSocket } from './fakeSocket.ts'
import { wire } from './limits.ts'
import { createLink, type Link } from './link.ts'
import { createSessionStore, type SessionState, type SessionStore } from './store.ts'

let socket: FakeSocket
let store: SessionStore
let link: Link
let close: () => void
let reload: ReturnType<typeof vi.fn<() => void>>

function open(kept: Partial<SessionState> = {}) {
  store = createSessionStore(kept)
  reload = vi.fn<() => void>()
  link = createLink({
    scope: '12345678.participant',
    page: 'participant',
    store,
    request: () => ({ code: '12345678' }),
    connect: () => socket.asLinkSocket,
    reload,
  })
  close = link.open()
}

const welcome = {
  ok: true,
  wire,
  role: 'participant',
  participant: 'p1',
  seq: 5,
  serverTime: Date.now(),
  mine: { hand: 'h1' },
} as const
/** The link moves views without looking into them, so any object will do. */
const shown = (view: object) => view as RoundtableView
const letIn = (more: object = { snapshot: { count: 5 } }) => socket.last('join').reply({ ...welcome, ...more })

beforeEach(() => {
  vi.useFakeTimers()
  sessionStorage.clear()
  socket = new FakeSocket()
})
afterEach(() => {
  close()
  vi.useRealTimers()
})

test('a first join asks for everything and shows the snapshot', () => {
  open()
  socket.opens()
  expect(socket.last('join').data).toEqual({ code: '12345678' })
  letIn()
  expect(store.getState()).toMatchObject({
    status: 'live',
    seq: 5,
    view: { count: 5 },
    mine: { hand: 'h1' },
    role: 'participant',
    participant: 'p1',
  })
})

test('a page with a kept view asks for what it missed and puts it in place', () => {
  open({ view: shown({ count: 5 }), seq: 5 })
  socket.opens()
  expect(socket.last('join').data).toEqual({ code: '12345678', after: 5 })
  letIn({ seq: 7, updates: [{ from: 5, to: 7, patch: { count: 7 } }] })
  expect(store.getState()).toMatchObject({ status: 'live', seq: 7, view: { count: 7 } })
})

test('missed updates that do not fit make the page ask for everything', () => {
  open({ view: shown({ count: 5 }), seq: 5 })
  socket.opens()
  letIn({ seq: 9, updates: [{ from: 8, to: 9, patch: { count: 9 } }] })
  expect(socket.last('join').data).toEqual({ code: '12345678' })
})

test('an update that fits is shown, a doubled one changes nothing, one with a gap is asked for', () => {
  open()
  socket.opens()
  letIn()
  socket.hears('update', { from: 5, to: 6, patch: { count: 6 } })
  socket.hears('update', { from: 5, to: 6, patch: { count: 6 } })
  expect(store.getState()).toMatchObject({ seq: 6, view: { count: 6 } })
  expect(socket.of('join')).toHaveLength(1)
  socket.hears('update', { from: 7, to: 8, patch: { count: 8 } })
  expect(store.getState().seq).toBe(6)
  expect(socket.last('join').data).toEqual({ code: '12345678', after: 6 })
})

test('a snapshot replaces the view and what is mine', () => {
  open()
  socket.opens()
  letIn()
  socket.hears('snapshot', { seq: 20, snapshot: { other: 1 }, mine: {} })
  expect(store.getState()).toMatchObject({ seq: 20, view: { other: 1 }, mine: {} })
  expect(store.getState().view).not.toHaveProperty('count')
})

test('what is mine is patched, presence replaced', () => {
  open()
  socket.opens()
  letIn()
  socket.hears('mine', { patch: { hand: null, place: 3 } })
  socket.hears('presence', { room: 1, online: 2, hub: 3 })
  expect(store.getState()).toMatchObject({ mine: { place: 3 }, presence: { room: 1, online: 2, hub: 3 } })
  expect(store.getState().mine).not.toHaveProperty('hand')
})

test('without a connection the page keeps its view and says since when', () => {
  open()
  socket.opens()
  letIn()
  socket.drops()
  expect(store.getState()).toMatchObject({ status: 'offline', view: { count: 5 } })
  expect(store.getState().lastUpdate).toBeTypeOf('number')
})

test('a refusal to let in is shown and ends the trying; a passing one is tried again', () => {
  open()
  socket.opens()
  socket.last('join').reply({ ok: false, refused: 'busy', message: '' })
  expect(store.getState().status).toBe('connecting')
  vi.advanceTimersByTime(10_000)
  expect(socket.of('join')).toHaveLength(2)
  socket.last('join').reply({ ok: false, refused: 'no-such-roundtable', message: 'There is none.' })
  expect(store.getState()).toMatchObject({ status: 'refused', refused: { refused: 'no-such-roundtable' } })
  expect(socket.connected).toBe(false)
})

test('a page of another version reloads, but not while somebody types, and never twice', () => {
  open()
  const field = document.body.appendChild(document.createElement('textarea'))
  field.focus()
  socket.opens()
  letIn({ wire: wire + 1, snapshot: {} })
  vi.advanceTimersByTime(5000)
  expect(reload).not.toHaveBeenCalled()
  field.blur()
  vi.advanceTimersByTime(10)
  expect(reload).toHaveBeenCalledOnce()
  expect(store.getState().view).toBeUndefined()

  close()
  socket = new FakeSocket()
  open()
  socket.opens()
  letIn({ wire: wire + 1, snapshot: {} })
  expect(reload).not.toHaveBeenCalled()
  expect(store.getState()).toMatchObject({ status: 'refused', refused: { refused: 'page-outdated' } })
})

test('a waking page whose connection is dead opens a new one', async () => {
  open()
  socket.opens()
  letIn()
  const before = socket.connects
  window.dispatchEvent(new Event('pageshow'))
  socket.last('clock').timeOut()
  await vi.advanceTimersByTimeAsync(0)
  expect(socket.connects).toBe(before + 1)
  socket.opens()
  expect(socket.last('join').data).toEqual({ code: '12345678', after: 5 })
})

test('a waking page whose connection lives keeps it', async () => {
  open()
  socket.opens()
  letIn()
  const before = socket.connects
  window.dispatchEvent(new Event('focus'))
  socket.last('clock').reply({ serverTime: Date.now() })
  await vi.advanceTimersByTimeAsync(0)
  expect(socket.connects).toBe(before)
})

test('when the server stops the page comes back after the delay it was told', () => {
  open()
  socket.opens()
  letIn()
  const before = socket.connects
  socket.hears('bye', { reason: 'server-stops', delay: 3000 })
  socket.drops('io server disconnect')
  vi.advanceTimersByTime(2999)
  expect(socket.connects).toBe(before)
  vi.advanceTimersByTime(2000)
  expect(socket.connects).toBe(before + 1)
})

test('a withdrawn link and a deleted roundtable end the page', () => {
  open()
  socket.opens()
  letIn()
  socket.hears('bye', { reason: 'link-revoked' })
  socket.drops('io server disconnect')
  expect(store.getState()).toMatchObject({ status: 'refused', refused: { refused: 'link-revoked' }, view: undefined })

  close()
  socket = new FakeSocket()
  open()
  socket.opens()
  letIn()
  socket.hears('bye', { reason: 'roundtable-deleted' })
  socket.drops('io server disconnect')
  vi.advanceTimersByTime(60_000)
  expect(store.getState()).toMatchObject({ status: 'ended', view: undefined })
  expect(socket.connects).toBe(1)
})

test('a command goes out only after joining and shows its state until the reply', async () => {
  open()
  const { id, reply } = link.add('hands.raise', { kind: 'reply' })
  expect(store.getState().pending[id]?.state).toBe('waiting')
  socket.opens()
  expect(socket.of('command')).toHaveLength(0)
  letIn()
  expect(socket.last('command').data).toEqual({ id, type: 'hands.raise', data: { kind: 'reply' } })
  expect(store.getState().pending[id]?.state).toBe('sending')
  socket.last('command').reply({ ok: true, seq: 9 })
  await expect(reply).resolves.toEqual({ ok: true, seq: 9 })
  expect(store.getState().pending).toEqual({})
})

test('asking again after a gap does not send a second time what is on its way', () => {
  open()
  socket.opens()
  letIn()
  link.add('hands.raise', { kind: 'reply' })
  socket.hears('update', { from: 8, to: 9, patch: {} })
  letIn({ seq: 9, updates: [{ from: 5, to: 9, patch: {} }] })
  expect(socket.of('command')).toHaveLength(1)
})

test('a connection lost while joining comes back by its own delays, one that is up and silent is replaced', () => {
  open()
  socket.opens()
  const first = socket.last('join')
  socket.drops()
  first.timeOut()
  expect(socket.connects).toBe(1)
  socket.opens()
  socket.last('join').timeOut()
  expect(socket.connects).toBe(2)
})
