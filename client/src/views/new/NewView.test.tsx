// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openingRequest } from '@evenhand/shared/roundtable/opening'
import { readProposals } from '@evenhand/shared/proposal/read'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { closeBrowser, openBrowser } from '../../../../tests/support/page.tsx'
import { NewView } from './NewView.tsx'

const pages = join(import.meta.dirname, '../../../../tests/fixtures/pages')
const page = (name: string) => readFileSync(join(pages, `${name}.txt`), 'utf8')
const lostHeadings = page('2020-lost-headings')

interface Opening {
  proposal: Record<string, unknown>
  options: Record<string, unknown>
}

/** What was sent to open a roundtable, and by which key. */
let opened: { body: Opening; key: string | undefined }[] = []
let createKey: string | undefined
let nextCode = 0

/** The server as far as this page needs it: the real reader, the real schema, the problem details of both routes. */
async function server(path: string, { body, headers }: { body: string; headers: Record<string, string> }) {
  const problem = (status: number, refused: string, errors: object[] = []) =>
    Response.json({ status, refused, detail: refused, errors }, { status })
  if (path === '/api/proposals/read')
    return body.length > 200_000 ? problem(413, 'too-long') : Response.json(readProposals(body))
  const key = headers['Authorization']?.replace('Bearer ', '')
  opened.push({ body: JSON.parse(body) as Opening, key })
  if (createKey !== undefined && key !== createKey) return problem(401, 'create-key-needed')
  const parsed = openingRequest.safeParse(JSON.parse(body))
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
    return problem(400, 'wrong-shape', errors)
  }
  const code = String(nextCode++)
  const links = { organizer: `http://localhost/r/${code}/organizer#key=evh_organizer_x` }
  return Response.json({ code, title: 'x', links, speakers: [] }, { status: 201 })
}

beforeAll(openBrowser)
beforeEach(() => {
  opened = []
  createKey = undefined
  nextCode = 12345678
  history.replaceState(null, '', '/new')
  vi.stubGlobal('fetch', server)
  vi.stubGlobal('scrollTo', () => undefined)
  Element.prototype.scrollTo = () => undefined
})
afterEach(() => {
  closeBrowser()
  vi.unstubAllGlobals()
})

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const field = (name: string | RegExp) => screen.getByRole('textbox', { name })
const type = (target: HTMLElement, value: string) => fireEvent.change(target, { target: { value } })
const press = async (target: HTMLElement) => act(async () => void fireEvent.click(target))
const alerts = () =>
  screen
    .getAllByRole('alert')
    .map(({ textContent }) => textContent)
    .join(' ')
const marked = () => [...document.querySelectorAll('[data-marked]')].map((line) => line.getAttribute('data-line'))

async function paste(text: string) {
  render(<NewView />)
  type(field('The page'), text)
  await press(button('Read the page'))
}

test('a value in focus marks the line of the page that it came from', async () => {
  await paste(lostHeadings)
  act(() => field('Title').focus())
  expect(marked()).toEqual(['1'])
  act(() => field('Seating').focus())
  expect(marked()).toEqual(['20'])
  expect(screen.getByRole('region').querySelector('[data-marked]')?.textContent).toContain('Flexible Seating')
})

test('pointing at a value marks its line, and leaving it goes back to the one in focus', async () => {
  await paste(lostHeadings)
  act(() => field('Title').focus())
  fireEvent.pointerOver(screen.getByText('Thandeka Molefi'))
  expect(marked()).toEqual(['10'])
  fireEvent.pointerOver(screen.getByRole('heading', { name: 'People' }))
  expect(marked()).toEqual(['1'])
})

test('the source line is part of what a screen reader says of the value', async () => {
  await paste(lostHeadings)
  const description = document.getElementById(field('Title').getAttribute('aria-describedby') ?? '')
  expect(description?.textContent).toContain('Line 1 – IGF 2020 WS #155')
})

test('a remark stands in the person’s words beside its value and marks its own line', async () => {
  await paste(lostHeadings)
  const remark = screen.getByText(/the time slot is 60 minutes long/)
  fireEvent.pointerOver(remark)
  expect(marked()).toEqual(['3'])
})

test('a moved or joined question takes its lines along', async () => {
  await paste(
    'IGF 2020 WS #1 Rivers\n\nOnline Moderator\n\nPolicy Question(s)\n\n1. Who pays?\n2. Who decides?\n3. Who reports?\n',
  )
  act(() => field('Question 3').focus())
  expect(marked()).toEqual(['9'])
  await press(button('Move question 3 up'))
  act(() => field('Question 2').focus())
  expect(field('Question 2')).toHaveProperty('value', 'Who reports?')
  expect(marked()).toEqual(['9'])
  await press(button('Join question 2 with the next one'))
  act(() => field('Question 1').focus())
  act(() => field('Question 2').focus())
  expect(field('Question 2')).toHaveProperty('value', 'Who reports? Who decides?')
  expect(marked()).toEqual(['8', '9'])
})

test('a question is split where the cursor stands', async () => {
  await paste('IGF 2020 WS #1 Rivers\n\nPolicy Question(s)\n\n1. Who pays and who decides?\n')
  const question = field('Question 1')
  if (!(question instanceof HTMLTextAreaElement)) throw new Error('a question is a text area')
  question.setSelectionRange(0, 0)
  await press(button('Split question 1 at the cursor'))
  expect(alerts()).toContain('Put the cursor inside question 1')
  question.setSelectionRange(9, 9)
  await press(button('Split question 1 at the cursor'))
  expect(field('Question 1')).toHaveProperty('value', 'Who pays')
  expect(field('Question 2')).toHaveProperty('value', 'and who decides?')
  expect(document.activeElement).toBe(field('Question 2'))
})

test('what the page does not say is marked, and what is typed in its place reaches the roundtable', async () => {
  await paste('IGF 2020 WS #1 Rivers\n\nSpeaker 1: Ana Petrov, Civil Society, African Group\n')
  expect(screen.getByText(/^The page does not say: /).textContent).toContain('Length in minutes')
  type(field('Length in minutes'), '٩٠')
  await press(button('Change Rapporteur'))
  type(field('Name'), 'Ben Adler')
  await press(button('Open the roundtable'))
  expect(opened.at(-1)?.body.proposal).toMatchObject({ durationMinutes: 90, rapporteur: { name: 'Ben Adler' } })
})

test('an opened roundtable leads to the organizer’s screen, with its key, and leaves nothing half made behind', async () => {
  await paste(lostHeadings)
  await press(button('Open the roundtable'))
  expect(location.pathname + location.hash).toBe('/r/12345678/organizer#key=evh_organizer_x')
  expect(localStorage.getItem('evenhand.links.12345678')).toContain('evh_organizer_x')
  cleanup()
  render(<NewView />)
  expect(field('The page')).toHaveProperty('value', '')
})

test('a refusal shows at the field it names, which takes the focus, until the value is another', async () => {
  await paste(lostHeadings)
  type(field('Year'), 'next year')
  await press(button('Open the roundtable'))
  expect(field('Year').getAttribute('aria-invalid')).toBe('true')
  expect(document.activeElement).toBe(field('Year'))
  expect(screen.getByText('A whole number from 1990 to 2100 is needed here.')).toBeTruthy()
  type(field('Year'), '2020')
  expect(field('Year').getAttribute('aria-invalid')).toBeNull()
})

test('a refusal inside a list stays with its entry when entries before it go', async () => {
  await paste(lostHeadings)
  await press(button('Remove question 1'))
  type(field('Question 2'), 'x'.repeat(4001))
  await press(button('Open the roundtable'))
  await press(button('Remove question 1'))
  expect(field('Question 1').getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByText('This is longer than 4000 characters. Make it shorter.')).toBeTruthy()
})

test('the server’s key is asked for when it is needed, sent, and stored nowhere', async () => {
  createKey = 'open sesame'
  await paste(lostHeadings)
  await press(button('Open the roundtable'))
  const key = screen.getByLabelText('Key of this server')
  type(key, 'wrong')
  await press(button('Open the roundtable'))
  expect(screen.getByText('This is not the key. Ask whoever runs the server.')).toBeTruthy()
  type(key, 'open sesame')
  await press(button('Open the roundtable'))
  expect(opened.map((request) => request.key)).toEqual([undefined, 'wrong', 'open sesame'])
  expect(location.pathname).toBe('/r/12345678/organizer')
  expect(Object.values(localStorage).concat(Object.values(sessionStorage)).join()).not.toContain('sesame')
})

test('a half-made proposal and its settings survive a reload', async () => {
  await paste(lostHeadings)
  type(field('Title'), 'Sensors')
  fireEvent.click(screen.getByRole('checkbox', { name: /Everybody must give a name/, hidden: true }))
  cleanup()
  render(<NewView />)
  expect(field('Title')).toHaveProperty('value', 'Sensors')
  await press(button('Open the roundtable'))
  expect(opened[0]?.body).toMatchObject({
    proposal: { title: 'Sensors' },
    options: { nameRequired: true, locale: 'en' },
  })
})

test('of several sessions in one paste one is chosen', async () => {
  await paste(page('two-sessions'))
  fireEvent.click(screen.getByRole('radio', { name: /The Atlas of Forgotten Protocols/ }))
  await press(button('Go on with this one'))
  expect(field('Number')).toHaveProperty('value', '23')
  act(() => field('Title').focus())
  expect(marked()).toEqual(['16'])
})

test('several sessions in one paste are opened at once, and the track has them all', async () => {
  await paste(page('two-sessions'))
  await press(button('Open all 2 roundtables'))
  expect(opened.map(({ body }) => body.proposal['number'])).toEqual([expect.any(Number), 23])
  expect(location.pathname).toBe('/track')
  const track = JSON.parse(localStorage.getItem('evenhand.track') ?? '[]') as { code: string }[]
  expect(track.map(({ code }) => code)).toEqual(['12345678', '12345679'])
})

test('of several one that is refused stays to be checked, and none is opened twice', async () => {
  createKey = 'open sesame'
  await paste(page('two-sessions'))
  await press(button('Open all 2 roundtables'))
  expect(opened).toHaveLength(1)
  type(screen.getByLabelText(/key/i), 'open sesame')
  const asked = (body: string) => (JSON.parse(body) as Opening).proposal['number']
  let refuses = true
  vi.stubGlobal('fetch', async (path: string, request: Parameters<typeof server>[1]) =>
    refuses && asked(request.body) !== 23
      ? Response.json({ refused: 'wrong-shape', detail: '', errors: [{ path: 'title', message: '' }] }, { status: 400 })
      : server(path, request),
  )
  await press(button('Open all 2 roundtables'))
  expect(screen.getByText(/What is still listed needs a look first/)).toBeTruthy()
  expect(screen.queryByRole('radio', { name: /The Atlas of Forgotten Protocols/ })).toBeNull()
  refuses = false
  await press(button('Open this roundtable'))
  expect(opened).toHaveLength(3)
  expect(JSON.parse(localStorage.getItem('evenhand.track') ?? '[]')).toHaveLength(2)
})

test('the JSON of the reader is taken with its sources, and a wrong field is named', async () => {
  const reading = readProposals(lostHeadings)
  await paste(JSON.stringify({ ...reading, proposals: [{ ...reading.proposals[0], speakers: [{ name: 7 }] }] }))
  expect(alerts()).toContain('speakers.0.name must be text or null')
  type(field('The page'), JSON.stringify(reading))
  await press(button('Read the page'))
  act(() => field('Seating').focus())
  expect(marked()).toEqual(['20'])
})

test('a proposal can be typed by hand; rows left blank are not sent', async () => {
  render(<NewView />)
  await press(button('Type it by hand'))
  type(field('Title'), 'Rivers')
  await press(button('Add a panellist'))
  await press(button('Add a question'))
  await press(button('Open the roundtable'))
  expect(opened[0]?.body.proposal).toMatchObject({ title: 'Rivers', speakers: [], policyQuestions: [], year: null })
})

test('a page that is too long is refused in words, and an empty one is not sent', async () => {
  await paste('x'.repeat(200_001))
  expect(alerts()).toContain('longer than 200 kB')
  type(field('The page'), ' ')
  await press(button('Read the page'))
  expect(alerts()).toContain('Paste the page first')
})
