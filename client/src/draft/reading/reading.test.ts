// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FakeSocket } from '../../session/fakeSocket.ts'
import { wire } from '../../session/limits.ts'
import { readKept, browserShelf } from '../../session/storage.ts'
import type { PublishedDocument } from '@evenhand/shared/report/document'
import type { SentComment } from './kept.ts'
import { createReading } from './reading.ts'
import { settled } from './usePublished.ts'

let closing: (() => void)[] = []
beforeEach(() => localStorage.clear())
afterEach(() => {
  for (const close of closing) close()
  closing = []
  sessionStorage.clear()
})

/** A page of the draft as it is opened, and once it begins to connect. */
function page() {
  const socket = new FakeSocket()
  const reading = createReading('12345678', 'en', () => socket.asLinkSocket)
  const connects = () => {
    closing.push(reading.session.open())
    socket.opens()
    const seat = { role: 'participant', participant: 'd1', seq: 1, serverTime: Date.now(), mine: {} }
    socket.last('join').reply({ ok: true, wire, ...seat, snapshot: {} })
  }
  return { socket, reading, connects }
}
const comment = { piece: 'session.n1', version: 'abc-0', text: 'Name the cost.' }
const sent = () => (readKept(browserShelf, 'evenhand.comments.12345678.sent') as SentComment[] | undefined) ?? []

test('a reader connects for a comment alone, and says that no seat is wanted', () => {
  const { socket, reading, connects } = page()
  expect(reading.comment(comment)).toBe(true)
  expect(socket.connects).toBe(0)
  connects()
  expect(socket.last('join').data).toMatchObject({ code: '12345678', reading: true })
  expect(socket.last('join').data).not.toHaveProperty('name')
  expect(socket.last('command').data).toMatchObject({ type: 'drafting.comment', data: comment })
})

test('a comment whose answer was lost with the page is sent under the same id by the next one, and kept as sent once', () => {
  const first = page()
  first.connects()
  first.reading.comment(comment)
  const { id } = first.socket.last('command').data as { id: string }
  const second = page()
  second.connects()
  expect(second.socket.last('command').data).toMatchObject({ id })
  second.socket.last('command').reply({ ok: true, seq: 2 })
  first.socket.last('command').reply({ ok: true, seq: 2 })
  expect(sent()).toMatchObject([{ id, piece: comment.piece, text: comment.text }])
})

test('a comment that was refused stays with its reason and is not called sent, also when it is put away', () => {
  const { socket, reading, connects } = page()
  connects()
  reading.comment(comment)
  socket.last('command').reply({ ok: false, refused: 'comments-over', message: '' })
  const [entry] = Object.values(reading.session.store.getState().pending)
  expect(entry).toMatchObject({ data: comment, refused: { refused: 'comments-over' } })
  reading.drop(entry?.id ?? '')
  expect(reading.session.store.getState().pending).toEqual({})
  expect(sent()).toEqual([])
})

test('what is too heavy for one packet is not taken over, so that it stays in its field', () => {
  expect(page().reading.comment({ ...comment, text: 'ش'.repeat(9000) })).toBe(false)
})

test('D14 another text waits until it is asked for, what holds for the whole report does not', () => {
  const text = (words: string, more: Partial<PublishedDocument> = {}): PublishedDocument => ({
    ...{ template: 'igf-2021', locale: 'en', direction: 'ltr', title: 'Masts', fields: [], drafts: [], until: 1 },
    blocks: [{ kind: 'paragraph', text: words }],
    ...more,
  })
  const first = text('One')
  expect(settled(undefined, first)).toEqual({ document: first, newer: undefined })
  expect(settled(first, text('One', { until: 2 }))).toEqual({ document: text('One', { until: 2 }), newer: undefined })
  const later = text('Two', { finalAt: 3 })
  expect(settled(first, later)).toEqual({ document: text('One', { finalAt: 3 }), newer: later })
  expect(settled({ ...first, finalAt: 3 }, text('Two')).document).toEqual(first)
  expect(settled(first, text('Un', { locale: 'fr' })).newer).toBeUndefined()
})
