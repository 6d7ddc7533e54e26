// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { given, type Scene } from '../../../../tests/support/given.ts'
import { closeBrowser, openBrowser, Page } from '../../../../tests/support/page.tsx'
import { Polls } from './Polls.tsx'

beforeAll(openBrowser)
afterEach(() => {
  closeBrowser()
  vi.unstubAllGlobals()
})

const open = (scene: Scene = given()) =>
  act(async () => new Page(scene, 'organizer', <Polls desk={{ code: '12345678', key: 'secret' }} />))
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const form = () => within(screen.getByRole('region', { name: 'The form' }))
const stages = (scene: Scene) => [...scene.state.polls.polls.values()].map(({ stage }) => stage)

test('the form opens with a text for every question, until the time that the organizer sees on the wall', async () => {
  const scene = given()
  const page = await open(scene)
  const until = new Date(scene.now + 3_600_000)
  const local = new Date(until.getTime() - until.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
  fireEvent.change(form().getByLabelText(/^Closes by itself/), { target: { value: local } })
  fireEvent.click(form().getByRole('radio', { name: /^Nothing/ }))
  tap('Open the form')
  await page.answered()
  const [poll] = [...scene.state.polls.polls.values()]
  expect(poll).toMatchObject({ kind: 'text', text: 'Why?', privacy: 'anonymous', stage: 'open' })
  expect(poll?.closesAt).toBe(Math.floor(until.getTime() / 60_000) * 60_000)
  expect(form().getAllByText('0 answers')).toHaveLength(3)
  expect(form().getByText(/\/form\/12345678$/)).toBeTruthy()
})

test('a closing time that has passed is refused at its field', async () => {
  const page = await open()
  fireEvent.change(form().getByLabelText(/^Closes by itself/), { target: { value: '2001-01-01T10:00' } })
  tap('Open the form')
  await page.answered()
  expect(form().getByRole('alert').textContent).toContain('has passed')
})

test('while the form is open its end can be moved, and after its closing it opens again beside its result', async () => {
  const scene = given().organizer('polls.openForm', { until: given().now + 86_400_000 })
  const page = await open(scene)
  const later = new Date(scene.now + 2 * 86_400_000)
  const local = new Date(later.getTime() - later.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
  fireEvent.change(form().getByLabelText(/^Closes by itself/), { target: { value: local } })
  tap('Change the closing time')
  await page.answered()
  expect(page.sent().data).toMatchObject({ until: new Date(local).getTime() })
  expect([...scene.state.polls.polls.values()][0]?.closesAt).toBe(new Date(local).getTime())
  scene.organizer('polls.closeForm')
  act(() => void page.hears())
  tap('Open the form again')
  await page.answered()
  expect(stages(scene).toSorted()).toEqual(['closed', 'closed', 'closed', 'open', 'open', 'open'])
})

test('the form is closed after a question', async () => {
  const scene = given().organizer('polls.openForm')
  const page = await open(scene)
  tap('Close the form')
  expect(stages(scene)).toEqual(['open', 'open', 'open'])
  tap('Close the form')
  await page.answered()
  expect(stages(scene)).toEqual(['closed', 'closed', 'closed'])
})

test('a draft is removed after a question, because an organizer has no undo', async () => {
  const scene = given().organizer('polls.create', { kind: 'text', text: 'What else?' })
  const page = await open(scene)
  tap('More for: What else?')
  tap('Remove')
  expect(stages(scene)).toEqual(['draft'])
  tap('Remove')
  await page.answered()
  expect(stages(scene)).toEqual([])
})

test('voter codes are shown once, and only after the server has their digests', async () => {
  const scene = given()
  const page = await open(scene)
  fireEvent.change(screen.getByLabelText('How many codes'), { target: { value: '3' } })
  fireEvent.submit(screen.getByLabelText('How many codes'))
  await vi.waitFor(() => expect(page.sent().type).toBe('polls.codes'))
  expect(screen.queryByRole('dialog')).toBeNull()
  await page.answered()
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getAllByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/)).toHaveLength(3)
  expect(scene.state.polls.codes.size).toBe(3)
  fireEvent.click(dialog.getByRole('button', { name: 'Close' }))
  expect(within(screen.getByRole('dialog')).getByText('Close without them?')).toBeTruthy()
  tap('Printed or copied: close')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('the words that are not shown are changed language by language', async () => {
  const scene = given()
  const page = await open(scene)
  tap('español')
  fireEvent.change(screen.getByRole('textbox', { name: 'Words' }), { target: { value: 'uno\n\n dos \nuno' } })
  tap('Save the list')
  await page.answered()
  expect(scene.state.polls.blocked['es']).toEqual(['uno', 'dos'])
})

test('the record is asked for with the key, and a refusal is said', async () => {
  const asked = vi.fn(async () => Response.json({ refused: 'unknown-key', detail: '' }, { status: 401 }))
  vi.stubGlobal('fetch', asked)
  await open()
  await act(async () => tap('Download as Excel'))
  expect(asked).toHaveBeenCalledWith('/api/roundtables/12345678/records.xlsx', {
    headers: { Authorization: 'Bearer secret' },
  })
  expect(screen.getByRole('alert').textContent).toContain('not valid')
})
