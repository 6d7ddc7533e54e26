// @vitest-environment jsdom
import { isReportLocale, isTemplate } from '@evenhand/shared/report/document'
import { reportOf } from '@evenhand/shared/report/report'
import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Scene } from '../../../tests/support/given.ts'
import { closeBrowser, openBrowser, Page } from '../../../tests/support/page.tsx'
import { recordedRoundtable } from '../../../tests/support/recorded.ts'
import { ReportDesk } from './ReportDesk.tsx'

let scene: Scene
let asked: { path: string; key: string | undefined }[]

beforeAll(openBrowser)
beforeEach(() => {
  scene = recordedRoundtable()
  asked = []
  // The server: the same model by the same rules.
  vi.stubGlobal('fetch', async (path: string, request: { headers: Record<string, string> }) => {
    asked.push({ path, key: request.headers.Authorization })
    const { searchParams } = new URL(path, 'http://server')
    const [template, locale] = [searchParams.get('template') ?? '', searchParams.get('locale') ?? '']
    if (!isTemplate(template) || !isReportLocale(locale)) return new Response('{}', { status: 404 })
    return Response.json(reportOf(scene.state, { template, locale }))
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  closeBrowser()
})

// By text: roles are costly to find in a long document.
const heading = (text: string) => screen.findByText(text, { selector: 'h3 *' }, { timeout: 6000 })
const open = () => new Page(scene, 'rapporteur', <ReportDesk />)

test('the report stands there as it is now, read with the key', async () => {
  open()
  expect(await heading('Key Takeaways')).toBeTruthy()
  expect(screen.getByText(/Many participants agreed, yet not everyone did/, { selector: 'ol *' })).toBeTruthy()
  expect(asked).toEqual([
    { path: '/api/roundtables/12345678/report.json?template=igf-2021&locale=en&pieces=all', key: 'Bearer secret' },
  ])
})

test('another form and language are read at once, and the page takes that language’s direction', async () => {
  open()
  await heading('Key Takeaways')
  fireEvent.change(screen.getByLabelText('Form'), { target: { value: 'messages' } })
  expect(await heading('Messages')).toBeTruthy()
  fireEvent.change(screen.getByLabelText('Language'), { target: { value: 'ar' } })
  expect(await heading('الرسائل')).toBeTruthy()
  expect(screen.getByLabelText('The report as it stands').getAttribute('dir')).toBe('rtl')
})

test('messages and quotes stand ready to be copied', async () => {
  open()
  expect(
    await screen.findByLabelText(/Copy: Spectrum that lies idle should be open/, {}, { timeout: 6000 }),
  ).toBeTruthy()
})

test('a new note is in the report a little later', async () => {
  const page = open()
  await heading('Key Takeaways')
  scene.does('rapporteur', 'notes.write', { text: 'A late word', question: 'q3' })
  page.hears()
  expect(await screen.findByText(/A late word/, {}, { timeout: 6000 })).toBeTruthy()
})

const pieceOf = (id: string) => {
  const found = document.querySelector(`[data-piece="${id}"]`)
  if (!found) throw new Error(`no piece ${id}`)
  return found
}
const act = (id: string, words: string) => {
  const found = [...pieceOf(id).querySelectorAll('button')].find(
    (each) => each.textContent.includes(words) || each.ariaLabel?.includes(words),
  )
  if (!found) throw new Error(`no button ${words} in ${pieceOf(id).textContent}`)
  return found
}
/** A note of the first question, in prose of its own. */
const noteId = () => [...scene.state.notes.notes.values()].find(({ mark }) => mark === 'note')?.id ?? ''
const pieceId = () => `session.q1.${noteId()}`
const opened = async () => {
  const page = open()
  await heading('Key Takeaways')
  fireEvent.click(act(pieceId(), 'Change:'))
  return page
}
const typed = (text: string) =>
  fireEvent.change(screen.getByLabelText('Words of the report'), { target: { value: text } })

test('D1 what is written stands in the report, and the other text of a changed note is offered beside it', async () => {
  const page = await opened()
  typed('Licences are slow.')
  fireEvent.click(page.button('Save'))
  await page.answered()
  expect(scene.fact('drafting.edited')).toMatchObject({ piece: pieceId(), text: 'Licences are slow.', revision: 1 })
  scene.does('rapporteur', 'notes.edit', { note: noteId(), version: 1, text: 'Licences take three years' })
  page.hears()
  expect(await screen.findByText('Licences take three years.', {}, { timeout: 6000 })).toBeTruthy()
  expect(pieceOf(pieceId()).textContent).toContain('Licences are slow.')
  fireEvent.click(act(pieceId(), 'Keep mine'))
  await page.answered()
  await vi.waitFor(() => expect(pieceOf(pieceId()).textContent).not.toContain('three years'), 6000)
})

test('a half-written piece is there again after a reload', async () => {
  await opened()
  typed('Half')
  open()
  expect((await screen.findAllByDisplayValue('Half', {}, { timeout: 6000 })).length).toBeGreaterThan(0)
})

test('D2 somebody else was quicker: both texts stand there, and nothing is lost before the choice', async () => {
  const page = await opened()
  typed('Mine')
  const { version } = reportOf(scene.state, { template: 'igf-2021', locale: 'en' }).blocks.find(
    ({ piece }) => piece?.id === pieceId(),
  )?.piece as { version: string }
  const form = { template: 'igf-2021', locale: 'en', piece: pieceId(), version, revision: 0 }
  scene.does('organizer', 'drafting.edit', { ...form, text: 'Theirs' })
  page.hears()
  expect(await screen.findByText('Theirs', {}, { timeout: 6000 })).toBeTruthy()
  expect(screen.getByDisplayValue('Mine')).toBeTruthy()
  fireEvent.click(page.button('Save mine instead'))
  await page.answered()
  expect(scene.fact('drafting.edited')).toMatchObject({ text: 'Mine', revision: 2 })
})
