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
    { path: '/api/roundtables/12345678/report.json?template=igf-2021&locale=en', key: 'Bearer secret' },
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
