// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { given, type Scene } from '../../../../tests/support/given.ts'
import { closeBrowser, openBrowser, Page } from '../../../../tests/support/page.tsx'
import { PollMaterial } from './PollMaterial.tsx'

beforeAll(openBrowser)
afterEach(closeBrowser)

const room = ['Ana', 'Ben', 'Cem']
const online = ['Dina', 'Elif', 'Fumi']

function answered(): Scene {
  const scene = given()
    .moderator('life.start')
    .room(...room)
    .online(...online)
    .moderator('polls.create', { kind: 'yes-no', text: 'Shared?', about: 'q2', privacy: 'named', open: true })
  const [poll] = scene.state.polls.order
  for (const name of room) scene.does(name, 'polls.cast', { poll, choice: 'yes' })
  for (const name of online) scene.does(name, 'polls.cast', { poll, choice: 'no' })
  return scene.moderator('polls.close', { poll })
}

const open = (scene: Scene) => new Page(scene, 'rapporteur', <PollMaterial />)

test('results stand under their policy question, as figures', () => {
  open(answered())
  expect(screen.getByText('How?')).toBeTruthy()
  expect(screen.queryByText('Why?')).toBeNull()
  const table = within(screen.getAllByRole('table')[0] as HTMLElement)
  expect(table.getAllByRole('row').map((row) => row.textContent)).toContain('Yes350%')
})

test('a copy holds the question, the whole and each side', async () => {
  let copied = ''
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => void (copied = text) } })
  Object.assign(globalThis, { isSecureContext: true })
  open(answered())
  screen.getByRole('button', { name: /Result of: Shared\?/ }).click()
  await screen.findByText('Copied')
  expect(copied).toMatch(/^Shared\?\n\n6 answers\nYes: 3 · 50%/)
  expect(copied).toMatch(/Side · In the room \(3 of 3 answered\)\nYes: 3 · 100%/)
})

test('texts say what may be said of their authors', () => {
  const scene = given()
    .moderator('life.start')
    .room('Ana')
    .moderator('polls.create', { kind: 'text', text: 'What else?', privacy: 'named', open: true })
  const [poll] = scene.state.polls.order
  scene.does('Ana', 'polls.cast', { poll, choice: 'Shared towers' }).moderator('polls.close', { poll })
  open(scene)
  expect(screen.getByRole('row', { name: /Shared towers.*Ana/ })).toBeTruthy()
})
