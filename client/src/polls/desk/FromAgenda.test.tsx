// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { deskOf, type Desk } from '../../../../tests/support/desk.tsx'
import { given, type Scene } from '../../../../tests/support/given.ts'
import { startWords } from '../../words/words.ts'
import { PollsDesk } from './PollsDesk.tsx'

let desk: Desk

beforeAll(startWords)
afterEach(() => desk.leaves())

const open = (scene: Scene) => {
  desk = deskOf(scene, 'onsite-moderator', <PollsDesk />)
}
const polls = () => within(screen.getByRole('region', { name: 'Polls' }))
const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

test('the agenda suggests three polls on its question; one that was taken is marked', async () => {
  const scene = given().moderator('life.start')
  open(scene)
  tap('Prepare “In three words” on question 1')
  expect(desk.sent()).toEqual([{ type: 'polls.create', data: { kind: 'words', about: 'q1', text: 'Why?' } }])
  await desk.answers()
  expect(polls().getByRole('button', { name: 'Prepared: edit “In three words” on question 1' })).toBeTruthy()
  expect(polls().getByText('How?')).toBeTruthy()
  tap('Prepare “Open text” on question 2')
  expect(desk.sent().at(-1)?.data).toMatchObject({ kind: 'text', moderated: true })
})

test('a question is made a statement before one can agree with it', async () => {
  open(given().moderator('life.start'))
  tap('Prepare “Agreement” on question 1')
  expect(await screen.findByRole('textbox', { name: 'Statement' })).toHaveProperty('value', 'Why?')
  expect(desk.sent()).toEqual([])
  tap('Save')
  expect(desk.sent().at(-1)?.data).toMatchObject({ kind: 'agreement', text: 'Why?', about: 'q1' })
})

test('of many questions the others wait behind one tap', () => {
  open(given({ questions: ['Why?', 'How?', 'When?', 'Who?'] }).moderator('life.start'))
  expect(polls().queryByText('How?')).toBeNull()
  tap('Every question')
  expect(polls().getByText('How?')).toBeTruthy()
})
