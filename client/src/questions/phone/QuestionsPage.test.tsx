// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { given, type Scene } from '../../../../tests/support/given.ts'
import { closeBrowser, openBrowser, Page } from '../../../../tests/support/page.tsx'
import { AfterClose } from './AfterClose.tsx'
import { QuestionsPage } from './QuestionsPage.tsx'

beforeEach(openBrowser)
afterEach(closeBrowser)

const hall = () =>
  given({ speakers: ['Tendai'] })
    .room('ana', 'ben', 'cem')
    .moderator('life.start')
const ask = (scene: Scene, who: string, text: string) => scene.does(who, 'questions.ask', { text })
const open = (scene: Scene, who = 'ana') => new Page(scene, who, <QuestionsPage looked />)
const texts = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent[0])

test('what is half typed survives a reload, with whom it is for and that it bears no name', async () => {
  const scene = hall()
  open(scene).types('Who pays?')
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 's1' } })
  fireEvent.click(screen.getByRole('checkbox'))
  cleanup()
  const page = open(scene).presses('Send my question')
  expect(page.sent()).toEqual({
    type: 'questions.ask',
    data: { text: 'Who pays?', question: 'q1', to: 's1', anonymous: true },
  })
  expect(page.field().value).toBe('')
  await page.answered()
  expect(page.text).toContain('Your questionsWho pays?#1WaitingTo TendaiAnonymous')
  page.types('The next one')
  expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false)
})

test('a question that was not taken stays with the reason until its writer lets it go', async () => {
  const scene = hall()
  for (let number = 0; number < 20; number++) ask(scene, 'ana', `${number}`)
  const page = open(scene).types('One more?').presses('Send my question')
  await page.answered()
  expect(page.text).toContain('One more?')
  expect(page.text).toContain('as many of them as there may be')
  expect(page.presses('Discard').text).not.toContain('One more?')
})

test('support is given and taken back with the same button, and never to one’s own question', async () => {
  const scene = ask(ask(hall(), 'ana', 'Mine?'), 'ben', 'Who pays?')
  const page = open(scene)
  expect(screen.getAllByRole('button', { name: 'Support' })).toHaveLength(1)
  await page.presses('Support').answered()
  expect(page.button('Supported').getAttribute('aria-pressed')).toBe('true')
  expect(page.text).toContain('1 person supports it')
  await page.presses('Supported').answered()
  expect(page.sent().data).toMatchObject({ on: false })
  expect(page.button('Support').getAttribute('aria-pressed')).toBe('false')
})

test('nothing moves under a finger while others support; what comes new stands last, until it is sorted again', () => {
  const scene = ask(ask(hall(), 'ben', 'A?'), 'ben', 'B?')
  const page = open(scene)
  scene.does('cem', 'questions.support', { question: scene.fact('questions.asked')?.id })
  ask(scene, 'cem', 'C?')
  page.hears()
  expect(texts()).toEqual(['A', 'B', 'C'])
  page.presses('Sort again')
  expect(texts()).toEqual(['B', 'A', 'C'])
  expect(screen.queryByRole('button', { name: 'Sort again' })).toBeNull()
})

test('one’s own question is withdrawn in two steps', async () => {
  const scene = ask(hall(), 'ana', 'Who pays?')
  const page = open(scene).presses('Withdraw')
  expect(scene.state.questions.questions.size).toBe(1)
  fireEvent.click(screen.getAllByRole('button', { name: 'Withdraw' }).at(-1) ?? document.body)
  expect(page.sent().type).toBe('questions.withdraw')
  await page.answered()
  expect(page.text).toContain('Withdrawn')
})

test('after the close one sees what became of each of one’s questions', () => {
  const scene = ask(ask(hall(), 'ana', 'A?'), 'ana', 'B?')
  const [first] = [...scene.state.questions.questions.keys()]
  scene.moderator('questions.end', { question: first, end: 'answered-in-writing', answer: 'In June.' })
  const page = new Page(scene.moderator('life.close'), 'ana', <AfterClose />)
  expect(page.text).toMatch(/B\?#2Not reached.*A\?#1Answered in writing.*In June\./)
})
