// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { deskOf, type Desk } from '../../../tests/support/desk.tsx'
import { given, type Scene } from '../../../tests/support/given.ts'
import { startWords } from '../words/words.ts'
import { Alerts } from './Alerts.tsx'

let desk: Desk

beforeAll(startWords)
afterEach(() => desk.leaves())

function open(scene: Scene, role: 'onsite-moderator' | 'online-moderator' = 'onsite-moderator'): Desk {
  desk = deskOf(scene, role, <Alerts />)
  return desk
}

const titles = () => screen.queryAllByRole('listitem').map((item) => item.querySelector('p')?.textContent)
const press = (key: string) => fireEvent.keyDown(document.body, { key })

const live = () => given().moderator('life.start').room('Ana', 'Ben', 'Dan').online('Cem', 'Eva')
const signals = (scene: Scene, ...presets: string[]) =>
  presets.reduce((seen, preset) => seen.after(5).does('online', 'signals.send', { preset }), scene)

/** Cem waits online while the room has three turns. */
const indebted = () =>
  live().raise('Cem', 'Ana', 'Ben', 'Dan').gives('Ana').after(9).gives('Ben').after(9).gives('Dan').after(9)

test('a signal is seen first and done then, by the same key', async () => {
  const scene = signals(live(), 'cannot-hear-the-room')
  open(scene)
  press('a')
  await desk.answers()
  expect(screen.getByRole('button', { name: /Done/ })).toBeTruthy()
  press('a')
  await desk.answers()
  expect(desk.sent().map(({ type }) => type)).toEqual(['signals.see', 'signals.done'])
  expect(titles()).toEqual([])
  expect(screen.getByText('Nothing needs an answer now')).toBeTruthy()
})

test('a signal shows to whom it is addressed and to nobody else', () => {
  open(signals(live(), 'cannot-hear-the-room'), 'online-moderator')
  expect(titles()).toEqual([])
})

test('the remote debt is shown after three room turns and rests when it is noted', async () => {
  const scene = indebted()
  open(scene)
  expect(titles()).toContain('1 person online is waiting')
  fireEvent.click(screen.getByRole('button', { name: /Noted/ }))
  expect(desk.sent()).toEqual([{ type: 'signals.acknowledge', data: { alert: 'remote-debt' } }])
  await desk.answers()
  expect(titles()).not.toContain('1 person online is waiting')
})

test('at the end of a round it is time to ask the room and online, and who waits where is said', async () => {
  const scene = indebted().releases()
  open(scene)
  expect(titles()).toContain('Pause: ask the room and online')
  expect(screen.getByText(/3 turns since you last asked.*Online 1/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /Asked/ }))
  await desk.answers()
  expect(titles()).not.toContain('Pause: ask the room and online')
})

test('a remote intervention waits until it is said who answers it', () => {
  const scene = live().raise('Cem', 'Eva').gives('Cem').after(9).gives('Eva').after(9).releases()
  open(scene)
  expect(titles()).toEqual(['Who answers Cem?'])
  expect(screen.getByText(/and 1 more without an answer/)).toBeTruthy()
})

test('three at a time: what nobody has looked at first, the oldest first, and how many more there are', async () => {
  const scene = signals(
    live().raise('Cem').gives('Cem').after(9).releases(),
    'two-minutes-left',
    'cannot-hear-the-room',
    'remote-sound-bad',
  )
  open(scene)
  const inOrder = ['Two minutes left', 'We cannot hear the room', 'The sound from online is bad']
  expect(titles()).toEqual(inOrder)
  fireEvent.click(screen.getByRole('button', { name: '1 more' }))
  expect(titles()).toEqual([...inOrder, 'Who answers Cem?'])
})
