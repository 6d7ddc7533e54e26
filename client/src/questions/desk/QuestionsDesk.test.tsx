// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { deskOf, type Desk } from '../../../../tests/support/desk.tsx'
import { given, type Scene } from '../../../../tests/support/given.ts'
import { Alerts } from '../../signals/Alerts.tsx'
import { startWords } from '../../words/words.ts'
import { QuestionsDesk } from './QuestionsDesk.tsx'

let desk: Desk

beforeAll(startWords)
afterEach(() => desk.leaves())

const key = (pressed: string) => fireEvent.keyDown(document.body, { key: pressed })
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const last = () => desk.sent().at(-1)

function hall(...asked: string[]): { scene: Scene; ids: string[] } {
  const scene = given({ speakers: ['Tendai'] })
    .room('ana', 'ben', 'cem')
    .moderator('life.start')
  const ids = asked.map((text) => scene.does('ana', 'questions.ask', { text }).fact('questions.asked')?.id ?? '')
  return { scene, ids }
}

const open = (scene: Scene) => (desk = deskOf(scene, 'online-moderator', <QuestionsDesk />))

test('the keys act on the question that is looked at, also when another has overtaken it', () => {
  const { scene, ids } = hall('Who pays?', 'Since when?')
  open(scene)
  scene.does('ben', 'questions.support', { question: ids[1] })
  desk.looks()
  key('r')
  expect(last()?.data).toEqual({ question: ids[0], end: 'read-out' })
})

test('when something has become of the chosen one, the next in its place is chosen', async () => {
  const { scene, ids } = hall('A', 'B', 'C')
  open(scene)
  key('j')
  key('l')
  await desk.answers()
  key('d')
  expect(last()?.data).toEqual({ question: ids[2], end: 'deferred' })
})

test('an answer that is being written stays on the screen when the question is answered meanwhile, and says why it is not taken', async () => {
  const { scene, ids } = hall('Who pays?', 'Since when?')
  open(scene)
  key('i')
  const field = () => within(screen.getByRole('dialog')).getByRole<HTMLTextAreaElement>('textbox')
  fireEvent.change(field(), { target: { value: 'The fund does.' } })
  scene.moderator('questions.end', { question: ids[0], end: 'answered-live' })
  desk.looks()
  expect(screen.getByRole('heading', { name: /Answer to.*1/ })).toBeTruthy()
  expect(field().value).toBe('The fund does.')
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Send the answer' }))
  expect(last()?.data).toMatchObject({ question: ids[0], answer: 'The fund does.' })
  await desk.answers()
  expect(screen.getByText(/has been dealt with/)).toBeTruthy()
  expect(field().value).toBe('The fund does.')
})

test('a merge is asked for by words or number, and names the other question', () => {
  const { scene, ids } = hall('Who pays?', 'Who is to pay?', 'Since when?')
  open(scene)
  key('m')
  const sheet = within(screen.getByRole('dialog'))
  fireEvent.change(sheet.getByRole('textbox'), { target: { value: '#2' } })
  fireEvent.click(sheet.getByRole('button', { name: /Who is to pay/ }))
  expect(last()?.data).toEqual({ question: ids[0], end: 'merged', into: ids[1] })
})

test('W13 one tap projects a question and another takes it off again', async () => {
  const { scene, ids } = hall('Who pays?')
  open(scene)
  key('o')
  expect(last()).toEqual({ type: 'questions.show', data: { question: ids[0] } })
  await desk.answers()
  tap(/Stop projecting/)
  expect(last()).toEqual({ type: 'questions.show', data: { question: null } })
})

test('a question from the chat is typed for whoever asked it; the next one is typed at once', async () => {
  const { scene } = hall()
  open(scene)
  tap('Type a question')
  const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })
  expect(document.activeElement).toBe(field('Question'))
  fireEvent.change(field('Question'), { target: { value: 'Who pays?' } })
  expect(screen.getByRole('button', { name: 'Add the question' }).getAttribute('aria-disabled')).toBe('true')
  expect(screen.queryByRole('button', { name: 'Close' })).toBeNull()
  fireEvent.change(field('Asked by'), { target: { value: 'Eve' } })
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'hub' } })
  tap('Add the question')
  expect(last()?.data).toEqual({ text: 'Who pays?', name: 'Eve', side: 'hub' })
  await desk.answers()
  expect([field('Question').value, field('Asked by').value]).toEqual(['', ''])
  expect(screen.getByText('Who pays?')).toBeTruthy()
  tap('Close')
  expect(screen.getByRole('button', { name: 'Type a question' })).toBeTruthy()
})

test('what comes too late is refused with the reason', async () => {
  const { scene, ids } = hall('Who pays?')
  open(scene)
  scene.moderator('questions.end', { question: ids[0], end: 'answered-live' })
  key('d')
  await desk.answers()
  expect(screen.getByText(/has been dealt with/)).toBeTruthy()
})

test('a question at the table is read whole at a tap, projected and answered where alerts are', async () => {
  const { scene, ids } = hall('Who pays?')
  scene.does('online', 'questions.forward', { question: ids[0] })
  desk = deskOf(scene, 'onsite-moderator', <Alerts />)
  const words = screen.getByRole('button', { name: 'Who pays?' })
  fireEvent.click(words)
  expect(words.getAttribute('aria-expanded')).toBe('true')
  tap('Project it')
  await desk.answers()
  expect(screen.getByRole('button', { name: 'Stop projecting' }).getAttribute('aria-pressed')).toBe('true')
  tap(/Answered live/)
  expect(last()?.data).toEqual({ question: ids[0], end: 'answered-live' })
})
