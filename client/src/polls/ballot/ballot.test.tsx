// @vitest-environment jsdom
import { graceMs } from '@evenhand/shared/polls/kinds'
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { given, type Scene } from '../../../../tests/support/given.ts'
import { closeBrowser, openBrowser, Page } from '../../../../tests/support/page.tsx'
import { ParticipantView } from '../../views/participant/ParticipantView.tsx'

beforeAll(openBrowser)
afterEach(() => {
  closeBrowser()
  vi.useRealTimers()
})

const table = () => given().room('anna').online('eve').organizer('life.start')
const phone = (scene: Scene) => new Page(scene, 'eve', <ParticipantView />)
const reloaded = (scene: Scene) => {
  document.body.innerHTML = ''
  return phone(scene)
}

/** A poll that is open, by its id. */
function asks(scene: Scene, poll: object): string {
  scene.moderator('polls.create', {
    text: 'Who leads?',
    options: ['The state', 'Its people', 'Both'],
    open: true,
    ...poll,
  })
  return scene.fact('polls.opened')?.poll ?? ''
}

const option = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const idle = (name: string) => button(name).getAttribute('aria-disabled') === 'true'
const types = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } })

test('an answer is sent, said to be saved, and remembered by the device', async () => {
  const scene = table()
  const poll = asks(scene, { kind: 'single' })
  const page = phone(scene)
  expect(idle('Send my answer')).toBe(true)
  fireEvent.click(option('Its people'))
  page.presses('Send my answer')
  expect(page.sent()).toEqual({ type: 'polls.cast', data: { poll, choice: 'o2' } })
  await page.answered()
  expect(page.text).toMatch(/Your answer is saved.*Its people.*Answers so far: 1/)
  expect(reloaded(scene).text).toContain('Your answer is saved')
})

test('a saved answer can be changed until the poll closes, or kept after all', async () => {
  const scene = table()
  asks(scene, { kind: 'single' })
  const page = phone(scene)
  fireEvent.click(option('Both'))
  await page.presses('Send my answer').answered()
  page.presses('Change my answer')
  expect(option('Both').checked).toBe(true)
  fireEvent.click(option('The state'))
  page.presses('Keep the saved answer')
  expect(page.text).toMatch(/Your answer is saved.*Both/)
  page.presses('Change my answer')
  fireEvent.click(option('The state'))
  await page.presses('Send the change').answered()
  expect(page.text).toMatch(/Your answer is saved.*The state/)
})

test('a half-filled ballot survives what happens meanwhile, a poll that opens, and a reload', () => {
  const scene = table()
  asks(scene, { kind: 'text', text: 'What is missing?' })
  const page = phone(scene)
  types('What is missing?', 'Spare parts in ev')
  scene.raises('anna')
  asks(scene.after(1), { kind: 'yes-no' })
  page.hears()
  expect(page.field().value).toBe('Spare parts in ev')
  expect(page.text).toContain('Poll 2 of 2')
  reloaded(scene)
  fireEvent.click(button('The next one'))
  expect(page.field().value).toBe('Spare parts in ev')
})

test('a second round begins with the earlier answer and says so', async () => {
  const scene = table()
  const poll = asks(scene, { kind: 'single' })
  const page = phone(scene)
  fireEvent.click(option('Both'))
  await page.presses('Send my answer').answered()
  scene.moderator('polls.close', { poll, again: true }).moderator('polls.open', { poll })
  page.hears()
  expect(page.text).toContain('This is the second round. Your earlier answer is filled in')
  expect(option('Both').checked).toBe(true)
  await page.presses('Send my answer').answered()
  expect(page.text).toContain('Your answer is saved')
})

test('after a reset the earlier answer no longer counts, and the phone says so', async () => {
  const scene = table()
  const poll = asks(scene, { kind: 'single' })
  const page = phone(scene)
  fireEvent.click(option('Both'))
  await page.presses('Send my answer').answered()
  scene.moderator('polls.reset', { poll })
  expect(page.hears().text).toContain('Your earlier answer no longer counts')
})

test('when a poll closes over a half-filled ballot its words stay to be copied, until they are put away', () => {
  const scene = table()
  const poll = asks(scene, { kind: 'text', text: 'What is missing?' })
  const page = phone(scene)
  types('What is missing?', 'Spare parts in every district')
  scene.moderator('polls.close', { poll })
  page.hears()
  expect(page.text).toMatch(/The poll closed at.*No answer of yours was saved.*Spare parts in every district/)
  expect(button(/^Copy/)).toBeTruthy()
  page.presses('Done')
  expect(page.text).not.toContain('Spare parts')
  expect(page.text).toContain('I want to speak')
})

test('a poll that opens over a ballot that came too late is said at once, and what was not sent stays in reach', async () => {
  const scene = table()
  const missed = asks(scene, { kind: 'text', text: 'What is missing?' })
  const page = phone(scene)
  types('What is missing?', 'Spare parts')
  scene.moderator('polls.close', { poll: missed })
  expect(page.hears().text).not.toContain('A poll is open')
  const next = asks(scene.after(20), { kind: 'single', seconds: 60 })
  expect(page.hears().text).toMatch(
    /A poll is open: Who leads\?.*\d:\d\dTo the next poll.*What you had not sent.*Spare parts/,
  )
  page.presses('To the next poll')
  fireEvent.click(option('Both'))
  await page.presses('Send my answer').answered()
  expect(page.text).toContain('Your answer is saved')
  page.presses('What you had not sent')
  expect(page.text).toMatch(/No answer of yours was saved.*Spare parts/)
  page.presses('Done')
  expect(page.text).toContain('Your answer is saved')
  scene.moderator('polls.close', { poll: next })
  expect(page.hears().text).not.toContain('Spare parts')
})

test('what was put aside comes back once nothing is asked any more', () => {
  const scene = table()
  const missed = asks(scene, { kind: 'text', text: 'What is missing?' })
  const page = phone(scene)
  types('What is missing?', 'Spare parts')
  scene.moderator('polls.close', { poll: missed })
  const next = asks(scene.after(20), { kind: 'single' })
  page.hears().presses('To the next poll')
  scene.moderator('polls.close', { poll: next })
  expect(page.hears().text).toMatch(/What you had not sent.*Spare parts/)
})

test('whoever only looked at their answer again is told of nothing that was not sent', async () => {
  const scene = table()
  const poll = asks(scene, { kind: 'single' })
  const page = phone(scene)
  fireEvent.click(option('Both'))
  await page.presses('Send my answer').answered()
  page.presses('Change my answer')
  scene.moderator('polls.close', { poll })
  expect(page.hears().text).toContain('Your last saved answer counts')
  expect(page.text).not.toContain('had not sent')
})

test('what was not sent outlasts one’s own turn and the end of the session', () => {
  const scene = table()
  const poll = asks(scene, { kind: 'text', text: 'What is missing?' })
  const page = phone(scene)
  types('What is missing?', 'Spare parts')
  scene.raises('eve').gives('eve')
  expect(page.hears().text).toContain('You have the floor')
  scene.moderator('polls.close', { poll }).releases().organizer('life.close')
  expect(page.hears().text).toMatch(/What you had not sent.*Spare parts/)
  page.presses('Done')
  expect(page.text).toContain('Thank you')
})

test('an answer that comes too late is refused with the time, and the last saved one counts', async () => {
  const scene = table()
  const poll = asks(scene, { kind: 'single' })
  const page = phone(scene)
  fireEvent.click(option('Both'))
  await page.presses('Send my answer').answered()
  page.presses('Change my answer')
  fireEvent.click(option('The state'))
  scene.moderator('polls.close', { poll })
  await page.presses('Send the change').answered()
  expect(page.text).toMatch(
    /The poll closed at \d\d:\d\d.*Your last saved answer counts.*Both.*had not sent.*The state/,
  )
})

test('the ballot can be sent until two seconds after the countdown, and not later', () => {
  const scene = table()
  vi.useFakeTimers({ now: scene.now })
  asks(scene, { kind: 'single', seconds: 10 })
  const page = phone(scene)
  fireEvent.click(option('Both'))
  act(() => void vi.advanceTimersByTime(10_000 + graceMs - 100))
  expect(idle('Send my answer')).toBe(false)
  act(() => void vi.advanceTimersByTime(1100))
  expect(page.text).toContain('No answer of yours was saved')
})

test('the newest poll without an answer comes first; after an answer the phone leads on to the other', async () => {
  const scene = table()
  asks(scene, { kind: 'single', text: 'The first?' })
  asks(scene.after(1), { kind: 'single', text: 'The second?' })
  const page = phone(scene)
  expect(page.text).toMatch(/Poll 1 of 2.*The second\?/)
  fireEvent.click(option('Both'))
  await page.presses('Send my answer').answered()
  expect(page.text).toMatch(/The second\?.*Your answer is saved/)
  page.presses('To the next poll')
  expect(page.text).toMatch(/Poll 2 of 2.*The first\?/)
})

test('a hand can be raised while a poll is open', () => {
  const scene = table()
  asks(scene, { kind: 'single' })
  const page = phone(scene)
  fireEvent.click(screen.getByRole('tab', { name: /Speak/ }))
  page.presses('I want to speak').presses('Raise my hand')
  expect(page.sent().type).toBe('hands.raise')
})

test('a poll that opens takes nobody away from a line that they type', () => {
  const scene = table()
  const page = phone(scene).presses('I want to speak')
  page.field().focus()
  asks(scene, { kind: 'single' })
  page.hears()
  expect(screen.getByRole('tab', { name: /Speak/ }).getAttribute('aria-selected')).toBe('true')
  expect(screen.getByRole('tab', { name: /Poll/ }).textContent).toContain('Not answered yet: 1')
})

test('the result is shown once the moderators show it, beside one’s own answer', async () => {
  const scene = table()
  const poll = asks(scene, { kind: 'single', privacy: 'named' })
  const page = phone(scene)
  fireEvent.click(option('Both'))
  await page.presses('Send my answer').answered()
  scene.moderator('polls.close', { poll })
  expect(page.hears().text).not.toContain('Result of the poll')
  scene.moderator('polls.show', { poll, picture: 'result' })
  expect(page.hears().text).toMatch(/Result of the poll.*Who leads\?.*Your answer.*Both/)
})

test('what is kept of whoever answers stands on the ballot', () => {
  const scene = table()
  asks(scene, { kind: 'single', privacy: 'anonymous', results: 'live' })
  const { text } = phone(scene)
  expect(text).toContain('Nothing about you is kept with your answer')
  expect(text).toContain('Everybody sees the result while it grows.')
  expect(text).toContain('One answer per device; another device')
})

test('a poll with voter codes asks for one, and keeps it for the next poll', async () => {
  const scene = table().moderator('polls.codes', { digests: ['0'.repeat(24)] })
  const poll = asks(scene, { kind: 'single', codes: true })
  const page = phone(scene)
  fireEvent.click(option('Both'))
  expect(page.text).toContain('Type your voter code first.')
  types('Voter code', 'ab-12')
  page.presses('Send my answer')
  expect(page.sent().data).toEqual({ poll, choice: 'o3', code: 'ab-12' })
  await page.answered()
  expect(page.text).toContain('This voter code is not known here.')
  expect(option('Both').checked).toBe(true)
})

test('of several options no more can be chosen than are asked for, and a line says so', () => {
  const scene = table()
  const poll = asks(scene, { kind: 'multiple', least: 2, most: 2 })
  const page = phone(scene)
  fireEvent.click(box('Both'))
  expect(page.text).toContain('Choose at least 2. So far: 1.')
  expect(idle('Send my answer')).toBe(true)
  fireEvent.click(box('The state'))
  expect(box('Its people').disabled).toBe(true)
  expect(page.text).toContain('2 of 2 chosen. To choose another one, take one away first.')
  page.presses('Send my answer')
  expect(page.sent().data).toEqual({ poll, choice: ['o1', 'o3'] })
})
