// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { FakeSocket } from './fakeSocket.ts'
import { SessionContext, useCommand, useView } from './hooks.ts'
import { keepDetails } from './joining.ts'
import { wire } from './limits.ts'
import { createSession, type Session } from './session.ts'

const closing: (() => void)[] = []

function begin(session: Session): Session {
  closing.push(session.open())
  return session
}

function open() {
  const socket = new FakeSocket()
  const session = begin(createSession('12345678', 'participant', 'en', () => socket.asLinkSocket))
  socket.opens()
  const view = { life: { title: 'Trust' }, participants: { list: { p1: { name: 'Ana' } } } }
  socket.last('join').reply({
    ok: true,
    wire,
    role: 'participant',
    participant: 'p1',
    seq: 1,
    serverTime: Date.now(),
    mine: {},
    snapshot: view,
  })
  const wrapper = ({ children }: { children: ReactNode }) => <SessionContext value={session}>{children}</SessionContext>
  return { socket, wrapper }
}

afterEach(() => {
  for (const close of closing.splice(0)) close()
  sessionStorage.clear()
  localStorage.clear()
})

test('a component redraws only when its own part of the view changed', () => {
  const { socket, wrapper } = open()
  let drawn = 0
  const { result } = renderHook(
    () => {
      drawn += 1
      return useView((view) => Object.values(view.participants.list ?? {}))
    },
    { wrapper },
  )
  act(() => socket.hears('update', { from: 1, to: 2, patch: { life: { title: 'Trust online' } } }))
  expect(drawn).toBe(1)
  act(() => socket.hears('update', { from: 2, to: 3, patch: { participants: { list: { p2: { name: 'Ben' } } } } }))
  expect(drawn).toBe(2)
  expect(result.current).toEqual([{ name: 'Ana' }, { name: 'Ben' }])
})

test('a command handle says sending, why it was refused, and is idle again after success', async () => {
  const { socket, wrapper } = open()
  const { result } = renderHook(() => useCommand(), { wrapper })
  expect(result.current.state).toBe('idle')
  act(() => void result.current.send('hands.raise', { kind: 'reply' }))
  expect(result.current.state).toBe('sending')
  await act(async () =>
    socket.last('command').reply({ ok: false, refused: 'queue-closed', message: 'The queue is closed.' }),
  )
  expect(result.current).toMatchObject({ state: 'refused', refusal: { refused: 'queue-closed' } })
  act(() => void result.current.send('hands.raise', { kind: 'reply' }))
  await act(async () => socket.last('command').reply({ ok: true, seq: 2 }))
  expect(result.current).toMatchObject({ state: 'idle', refusal: undefined })
})

test('the key of a link leaves the address bar and is sent at every join', () => {
  history.replaceState(null, '', '/r/12345678/organizer?lang=fr#key=secret')
  const socket = new FakeSocket()
  begin(createSession('12345678', 'organizer', 'fr', () => socket.asLinkSocket))
  socket.opens()
  expect(socket.last('join').data).toMatchObject({ key: 'secret', locale: 'fr' })
  expect(location.href).toMatch(/\/r\/12345678\/organizer\?lang=fr$/)
  const again = new FakeSocket()
  begin(createSession('12345678', 'organizer', 'fr', () => again.asLinkSocket))
  again.opens()
  expect(again.last('join').data).toMatchObject({ key: 'secret' })
})

test('a closed page is reopened with its last view at once', () => {
  open()
  closing.splice(0)[0]?.()
  const socket = new FakeSocket()
  const session = begin(createSession('12345678', 'participant', 'en', () => socket.asLinkSocket))
  expect(session.store.getState()).toMatchObject({ status: 'connecting', view: { life: { title: 'Trust' } }, seq: 1 })
  expect(session.store.getState().lastUpdate).toBeTypeOf('number')
})

test('what a participant said at the door is told once: from then on the record of the table counts', () => {
  keepDetails('12345678', { name: 'Ana', side: 'online' })
  const { socket } = open()
  expect(socket.last('join').data).toMatchObject({ name: 'Ana', side: 'online' })
  socket.drops()
  socket.opens()
  expect(socket.last('join').data).not.toHaveProperty('name')
})

test('the page of a role without its key does not come in as somebody else', () => {
  const socket = new FakeSocket()
  const session = begin(createSession('12345678', 'display', 'en', () => socket.asLinkSocket))
  expect(socket.connects).toBe(0)
  expect(session.store.getState()).toMatchObject({ status: 'refused', refused: { refused: 'key-needed' } })
})

test('a key of another role does not open this page', () => {
  history.replaceState(null, '', '/r/12345678/organizer#key=display-key')
  const socket = new FakeSocket()
  const session = begin(createSession('12345678', 'organizer', 'en', () => socket.asLinkSocket))
  socket.opens()
  const reply = { ok: true, wire, role: 'display', participant: 'd1', seq: 1, serverTime: Date.now(), mine: {} }
  socket.last('join').reply({ ...reply, snapshot: {} })
  expect(session.store.getState()).toMatchObject({ status: 'refused', refused: { refused: 'key-needed' } })
  expect(socket.connected).toBe(false)
})
