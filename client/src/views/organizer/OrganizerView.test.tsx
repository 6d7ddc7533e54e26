// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { given } from '../../../../tests/support/given.ts'
import { closeBrowser, openBrowser, Page } from '../../../../tests/support/page.tsx'
import { OrganizerView } from './OrganizerView.tsx'

beforeAll(async () => {
  await openBrowser()
  vi.stubGlobal('fetch', async () => Response.json([]))
})
afterEach(closeBrowser)

// The list of links comes by HTTP, a moment after the page.
const open = (scene = given()) => act(async () => new Page(scene, 'organizer', <OrganizerView />))
const ticked = () => screen.getAllByRole('img', { name: 'Done' }).map((mark) => mark.closest('li')?.textContent)
const button = (name: string) => screen.getByRole('button', { name })
const inDialog = () => within(screen.getByRole('dialog'))

test('what the roundtable sees ticks itself, and stays ticked when the moderator has left', async () => {
  const scene = given().leaves('online-moderator')
  const page = await open(scene)
  expect(ticked()).toEqual(['The on-site moderator has opened their screen'])
  scene.leaves('onsite-moderator').room('Ana')
  page.hears()
  expect(ticked()).toEqual(['The on-site moderator has opened their screen', 'The first people have joined'])
})

test('a panellist who is only named has not joined', async () => {
  await open(given({ speakers: ['Ana', 'Ben'] }))
  expect(screen.getByText(/^Nobody has joined yet/)).toBeTruthy()
})

test('what is ticked by hand is kept in this browser', async () => {
  await open()
  fireEvent.click(screen.getByRole('checkbox', { name: 'Room and online hear each other' }))
  cleanup()
  await open()
  expect(screen.getByRole('checkbox', { name: 'Room and online hear each other' })).toHaveProperty('checked', true)
})

test('the session begins and ends only after a question', async () => {
  const scene = given()
  const page = await open(scene)
  fireEvent.click(button('Start the session'))
  expect(scene.state.life.stage).toBe('ready')
  fireEvent.click(inDialog().getByRole('button', { name: 'Start the session' }))
  await page.answered()
  fireEvent.click(button('Close the session'))
  fireEvent.click(inDialog().getByRole('button', { name: 'Close the session' }))
  await page.answered()
  expect(scene.state.life.stage).toBe('closed')
  expect(page.text).toContain('Closed at')
})

test('a minute more for one question is one less for those after it', async () => {
  const page = await open()
  fireEvent.click(button('A minute more for question 1'))
  await page.answered()
  expect(screen.getAllByText(/^\d+ minutes$/).map(({ textContent }) => textContent)).toEqual([
    '21 minutes',
    '20 minutes',
    '19 minutes',
  ])
})

test('a minute that nobody can give is refused beside the question', async () => {
  const page = await open(given({ questions: ['Why?'] }))
  fireEvent.click(button('A minute more for question 1'))
  await page.answered()
  expect(screen.getByRole('alert').textContent).toContain('not that much time left')
})

test('a new question is put in its place, and its half-typed words survive a reload', async () => {
  const scene = given()
  await open(scene)
  fireEvent.click(button('Add a question'))
  fireEvent.change(inDialog().getByRole('textbox'), { target: { value: 'Since when?' } })
  cleanup()
  const page = await open(scene)
  fireEvent.click(button('Add a question'))
  fireEvent.change(inDialog().getByRole('combobox'), { target: { value: 'q1' } })
  fireEvent.click(inDialog().getByRole('button', { name: 'Add' }))
  await page.answered()
  expect(scene.state.agenda.questions.map(({ text }) => text)).toEqual(['Why?', 'Since when?', 'How?', 'Who?'])
})
