// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { deskOf, type Desk } from '../../../../tests/support/desk.tsx'
import { given, type Scene } from '../../../../tests/support/given.ts'
import { startWords } from '../../words/words.ts'
import { OnsiteModeratorView } from './OnsiteModeratorView.tsx'

let desk: Desk

beforeAll(startWords)
afterEach(() => desk.leaves())

function open(scene: Scene): Desk {
  desk = deskOf(scene, 'onsite-moderator', <OnsiteModeratorView />)
  return desk
}

const region = (name: string) => within(screen.getByRole('region', { name }))
const press = (key: string) => fireEvent.keyDown(document.body, { key })
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const rows = () => screen.getAllByRole('row').map((row) => row.getAttribute('aria-label'))

/** Three wait, nobody speaks. */
const waiting = () => given().moderator('life.start').room('Ana', 'Ben').online('Cem').raise('Ana', 'Ben', 'Cem')

test('Enter gives the floor to the suggestion and names whom the screen saw there', async () => {
  const scene = waiting()
  open(scene)
  press('Enter')
  expect(desk.sent()).toEqual([{ type: 'floor.give', data: { to: scene.hand('Ana').id, instead: null } }])
  await desk.answers()
  expect(region('The floor').getByRole('heading').textContent).toBe('Ana')
  press('Enter')
  expect(desk.sent().at(-1)?.data).toMatchObject({ instead: scene.state.floor.current?.id })
})

test('Enter pressed twice before the answer gives the floor once', () => {
  open(waiting())
  press('Enter')
  press('Enter')
  expect(desk.sent()).toHaveLength(1)
  expect(
    region('Up next')
      .getByRole('button', { name: /Give the floor/ })
      .getAttribute('aria-busy'),
  ).toBe('true')
})

test('one tap in the queue takes somebody else', () => {
  const scene = waiting()
  open(scene)
  tap('Give the floor to Ben')
  expect(desk.sent()).toEqual([{ type: 'floor.give', data: { to: scene.hand('Ben').id, instead: null } }])
})

test('when somebody else was quicker it is said, and nobody is skipped', async () => {
  const scene = waiting()
  open(scene)
  scene.gives('Ben')
  press('Enter')
  await desk.answers()
  expect(region('Up next').getByRole('alert').textContent).toMatch(/quicker/)
  expect(scene.speaker()).toBe('Ben')
})

test('E ends, P pauses and goes on, + adds a minute', async () => {
  const scene = waiting().gives('Ana')
  const intervention = scene.state.floor.current?.id
  open(scene)
  press('p')
  await desk.answers()
  press('p')
  await desk.answers()
  press('+')
  await desk.answers()
  press('e')
  await desk.answers()
  expect(desk.sent()).toEqual([
    { type: 'floor.pause', data: { intervention } },
    { type: 'floor.resume', data: { intervention } },
    { type: 'floor.extend', data: { intervention, seconds: 60 } },
    { type: 'floor.release', data: { intervention } },
  ])
  expect(region('The floor').getByRole('heading').textContent).toBe('Nobody has the floor')
})

test('a remote person who was called and is not heard can be passed over after 15 seconds, not before', () => {
  const scene = waiting().gives('Cem').after(14)
  open(scene)
  expect(screen.queryByRole('button', { name: 'No answer' })).toBeNull()
  desk.leaves()
  open(scene.after(1))
  tap('No answer')
  expect(desk.sent()[0]?.type).toBe('floor.noAnswer')
})

test('while the next one is not ready, somebody of the room can be taken first', () => {
  const scene = given().online('Cem').room('Ana').raise('Cem', 'Ana')
  open(scene)
  tap('Meanwhile from the room: Ana')
  expect(desk.sent()[0]?.data).toMatchObject({ to: scene.hand('Ana').id })
})

test('nobody is suggested who cannot be reached', () => {
  const scene = given().online('Cem').raise('Cem').drops('Cem')
  open(scene)
  expect(region('Up next').getByRole('heading').textContent).toBe('Nobody who waits is connected')
  press('Enter')
  expect(desk.sent()).toEqual([])
})

test('the order of arrival is one tap away and cannot be moved', () => {
  const scene = waiting()
  scene.moderator('queue.move', { hand: scene.hand('Cem').id, after: null })
  open(scene)
  expect(rows()[0]).toBe('Cem')
  fireEvent.click(screen.getByRole('tab', { name: 'Order of arrival' }))
  expect(rows()).toEqual(['Ana', 'Ben', 'Cem'])
  expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull()
})

test('N takes the next question, from the one that the screen shows', () => {
  const scene = waiting()
  const [first, second] = scene.state.agenda.questions
  open(scene)
  press('n')
  expect(desk.sent()).toEqual([{ type: 'agenda.step', data: { to: second?.id, from: first?.id } }])
})

test('U takes back the newest act', async () => {
  const scene = waiting().gives('Ana')
  open(scene)
  expect(screen.getByText('Floor given')).toBeTruthy()
  press('u')
  await desk.answers()
  expect(scene.speaker()).toBeUndefined()
})

test('a hand for somebody without a phone: the name and Enter', async () => {
  const scene = waiting()
  open(scene)
  press('/')
  const field = screen.getByRole('combobox')
  expect(document.activeElement).toBe(field)
  fireEvent.change(field, { target: { value: 'table 4, person in red' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(desk.sent()).toEqual([
    { type: 'hands.raiseFor', data: { name: 'table 4, person in red', side: 'room', kind: 'new-point' } },
  ])
  await desk.answers()
  expect(rows()).toContain('table 4, person in red')
  expect((field as HTMLInputElement).value).toBe('')
})

test('three letters and Enter raise the hand of a person of the list, an arrow reaches the new name', () => {
  const scene = waiting().online('Dália Mansour')
  open(scene)
  const field = screen.getByRole('combobox')
  fireEvent.focus(field)
  fireEvent.change(field, { target: { value: 'dal' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  fireEvent.keyDown(field, { key: 'ArrowDown' })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(desk.sent().map(({ data }) => data)).toEqual([
    { participant: scene.person('Dália Mansour'), kind: 'new-point' },
    { name: 'dal', side: 'room', kind: 'new-point' },
  ])
})
