// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { deskOf, type Desk } from '../../../../tests/support/desk.tsx'
import { given, type Scene } from '../../../../tests/support/given.ts'
import { OnsiteModeratorView } from '../../views/onsite-moderator/OnsiteModeratorView.tsx'
import { startWords } from '../../words/words.ts'

let desk: Desk

beforeAll(startWords)
afterEach(() => desk.leaves())

/** The moderator's whole screen, with the column turned to polls. */
function open(scene: Scene): Desk {
  desk = deskOf(scene, 'onsite-moderator', <OnsiteModeratorView />)
  press('v')
  return desk
}

const polls = () => within(screen.getByRole('region', { name: 'Polls' }))
const press = (key: string) => fireEvent.keyDown(document.body, { key })
const tap = (name: string | RegExp) => fireEvent.click(polls().getByRole('button', { name }))
const text = () => screen.getByRole('region', { name: 'Polls' }).textContent

const drafting = (scene = given()) =>
  scene
    .moderator('life.start')
    .moderator('polls.create', { kind: 'single', text: 'Who pays?', options: ['States', 'Users'] })
    .moderator('polls.create', { kind: 'agreement', text: 'Towers are shared.' })
    .moderator('polls.create', { kind: 'text', text: 'What else?' })

const room = ['Ana', 'Ben', 'Cem']
const online = ['Dina', 'Elif', 'Fumi']

/** Six people in a poll with names: the room says yes, those online say no. */
function divided(data: object = {}): Scene {
  const scene = given()
    .moderator('life.start')
    .room(...room)
    .online(...online)
    .moderator('polls.create', { kind: 'yes-no', privacy: 'named', open: true, ...data })
  for (const name of room) scene.does(name, 'polls.cast', { poll: pollOf(scene), choice: 'yes' })
  for (const name of online) scene.does(name, 'polls.cast', { poll: pollOf(scene), choice: 'no' })
  return scene
}

function pollOf(scene: Scene): string {
  return scene.state.polls.order.at(-1) ?? ''
}

test('V turns the queue into polls and back, and the keys of the floor go on acting', () => {
  const scene = drafting().room('Ana').raise('Ana')
  open(scene)
  expect(screen.queryByRole('region', { name: 'Speaker queue' })).toBeNull()
  press('Enter')
  expect(desk.sent()).toEqual([{ type: 'floor.give', data: { to: scene.hand('Ana').id, instead: null } }])
  press('v')
  expect(screen.queryByRole('region', { name: 'Polls' })).toBeNull()
  expect(screen.getByRole('region', { name: 'Speaker queue' })).toBeTruthy()
})

test('what was begun in the queue is still there when the column comes back', () => {
  open(drafting())
  press('v')
  fireEvent.change(screen.getByRole('combobox', { name: 'Raise a hand for somebody' }), {
    target: { value: 'table 4' },
  })
  fireEvent.change(screen.getByRole('combobox', { name: 'Where' }), { target: { value: 'online' } })
  press('v')
  press('v')
  expect(screen.getByRole('combobox', { name: 'Raise a hand for somebody' })).toHaveProperty('value', 'table 4')
  expect(screen.getByRole('combobox', { name: 'Where' })).toHaveProperty('value', 'online')
})

test('a digit opens the draft of that number, for the time that was chosen', () => {
  const scene = drafting()
  const [, second] = scene.state.polls.order
  open(scene)
  tap('60 s')
  press('2')
  expect(desk.sent()).toEqual([{ type: 'polls.open', data: { poll: second, seconds: 60 } }])
})

test('a digit pressed twice opens one poll, and while it runs none', async () => {
  open(drafting())
  press('1')
  press('2')
  expect(desk.sent()).toHaveLength(1)
  await desk.answers()
  press('1')
  expect(desk.sent()).toHaveLength(1)
  expect(polls().getByRole('heading', { name: 'Who pays?' })).toBeTruthy()
})

test('a draft that is not finished stays, and the refusal says what it lacks', async () => {
  const scene = given().moderator('life.start').moderator('polls.create', { kind: 'single', text: 'Who pays?' })
  open(scene)
  press('1')
  await desk.answers()
  expect(polls().getByRole('alert').textContent).toMatch(/not finished/)
})

test('one tap asks a quick question', () => {
  open(drafting())
  tap('Ask at once: Which group?')
  expect(desk.sent()).toEqual([{ type: 'polls.create', data: { kind: 'census', open: true } }])
})

test('who answered, joined and is connected stand apart, and more answers than people are flagged', async () => {
  const scene = divided()
  open(scene)
  const figures = () =>
    [...(screen.getByRole('group', { name: 'How many take part' }).querySelector('dl')?.children ?? [])].map(
      (fact) => fact.textContent,
    )
  expect(figures()).toEqual(['answered6', 'joined6', 'connected0'])
  fireEvent.click(polls().getByRole('tab', { name: /Hands/ }))
  tap('One hand more: Yes')
  tap('Save the count')
  await desk.answers()
  expect(text()).toContain('make 7, but only 6 people have joined')
})

test('hands counted halfway are still there when the column comes back, and are saved as a whole', () => {
  const scene = divided()
  open(scene)
  fireEvent.click(polls().getByRole('tab', { name: /Hands/ }))
  fireEvent.change(polls().getByRole('textbox', { name: 'No' }), { target: { value: '12' } })
  press('v')
  press('v')
  fireEvent.click(polls().getByRole('tab', { name: /Hands/ }))
  tap('Save the count')
  expect(desk.sent().at(-1)).toEqual({
    type: 'polls.count',
    data: { poll: pollOf(scene), counts: { yes: 0, no: 12, abstain: 0 } },
  })
})

test('C closes, T closes in half a minute', () => {
  const scene = divided()
  const poll = pollOf(scene)
  open(scene)
  press('t')
  press('c')
  expect(desk.sent()).toEqual([
    { type: 'polls.close', data: { poll, seconds: 30 } },
    { type: 'polls.close', data: { poll } },
  ])
})

test('after closing it is said at once where the sides differ, and who took part', async () => {
  open(divided())
  press('c')
  await desk.answers()
  expect(text()).toContain('Furthest apart on saying yes: Room 100% of 3, Online 0% of 3.')
  expect(polls().getAllByText('3 of 3')).toHaveLength(2)
})

test('groups that answer alike are said to be close', async () => {
  const scene = divided()
  for (const name of online) scene.does(name, 'polls.cast', { poll: pollOf(scene), choice: 'yes' })
  open(scene)
  press('c')
  await desk.answers()
  expect(text()).toContain('an area of convergence')
})

test('the result reaches the projector only after closing, by keys too', async () => {
  const scene = divided()
  const poll = pollOf(scene)
  open(scene)
  press('r')
  expect(desk.sent()).toEqual([])
  press('c')
  await desk.answers()
  press('r')
  await desk.answers()
  press('g')
  await desk.answers()
  press('0')
  await desk.answers()
  expect(desk.sent().slice(1)).toEqual([
    { type: 'polls.show', data: { poll, picture: 'result' } },
    { type: 'polls.show', data: { poll, picture: 'groups' } },
    { type: 'polls.show', data: { poll: null } },
  ])
  expect(
    polls()
      .getByRole('button', { name: /^Nothing/ })
      .getAttribute('aria-pressed'),
  ).toBe('true')
})

test('closed with a second round to come, the second round is one tap away', async () => {
  const scene = divided()
  open(scene)
  tap('Close, second round follows')
  await desk.answers()
  tap('Open the second round')
  await desk.answers()
  expect(scene.state.polls.polls.get(pollOf(scene))?.round).toBe(2)
  expect(text()).toContain('Round 2')
})

test('of a poll without names it is said until when the closing can be undone, and when it is sealed', async () => {
  const scene = drafting()
  const [poll = ''] = scene.state.polls.order
  scene.moderator('polls.open', { poll })
  open(scene)
  press('c')
  await desk.answers()
  expect(text()).toMatch(/you can undo the closing: \d+ seconds/)
  expect(polls().queryByRole('button', { name: 'Open the second round' })).toBeNull()
  scene.moderator('polls.seal', { poll })
  desk.looks()
  expect(text()).toContain('Answers sealed')
})

test('beginning anew is asked twice', async () => {
  const scene = divided()
  open(scene)
  tap('Begin anew')
  expect(desk.sent()).toEqual([])
  expect(text()).toContain('6 answers given so far are dropped')
  tap('Drop them and begin anew')
  await desk.answers()
  expect(text()).toContain('answered0')
})

test('texts that wait are counted, let through and hidden', async () => {
  const scene = given()
    .moderator('life.start')
    .room(...room)
    .moderator('polls.create', { kind: 'text', text: 'What else?', privacy: 'named', moderated: true, open: true })
  for (const name of room) scene.does(name, 'polls.cast', { poll: pollOf(scene), choice: `${name} says so` })
  open(scene)
  fireEvent.click(polls().getByRole('tab', { name: /Texts\s*3 wait/ }))
  tap('Let through: Ana says so')
  await desk.answers()
  expect(polls().getByRole('tab', { name: /Texts\s*2 wait/ })).toBeTruthy()
  tap('Hide: Ana says so')
  await desk.answers()
  expect(polls().getByRole('button', { name: 'Show again: Ana says so' })).toBeTruthy()
})

test('of two open polls the other is closed with one tap', () => {
  const scene = given().moderator('life.start').moderator('polls.create', { kind: 'yes-no', open: true })
  const first = pollOf(scene)
  scene.after(1).moderator('polls.create', { kind: 'census', open: true })
  open(scene)
  expect(text()).toContain('Also open, so phones have two: Yes, no or abstain?')
  tap('Close the other')
  expect(desk.sent()).toEqual([{ type: 'polls.close', data: { poll: first } }])
})

test('drafts are put in another order and removed', async () => {
  const scene = drafting()
  const [first, second, third] = scene.state.polls.order
  open(scene)
  tap('More for: What else?')
  tap('Move up: What else?')
  await desk.answers()
  expect(scene.state.polls.order).toEqual([first, third, second])
  tap('Move up: What else?')
  await desk.answers()
  expect(scene.state.polls.order).toEqual([third, first, second])
  tap('Remove: What else?')
  await desk.answers()
  expect(scene.state.polls.order).toEqual([first, second])
})

test('while the answers are not sealed the closing is taken back where it is told', async () => {
  open(divided({ privacy: 'group' }))
  press('c')
  await desk.answers()
  expect(text()).toContain('you can undo the closing')
  tap('Undo')
  expect(desk.sent().at(-1)?.type).toBe('acts.undo')
  await desk.answers()
  expect(polls().getByRole('article', { name: 'Running now' })).toBeTruthy()
})

test('a closed poll is put away and looked at again', async () => {
  open(divided())
  press('c')
  await desk.answers()
  tap('Put away')
  expect(text()).not.toContain('Furthest apart')
  tap('Look at: Yes, no or abstain?')
  expect(text()).toContain('Furthest apart')
})
