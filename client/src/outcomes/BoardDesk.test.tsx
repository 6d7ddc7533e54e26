// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { deskOf, type Desk } from '../../../tests/support/desk.tsx'
import { given, type Scene } from '../../../tests/support/given.ts'
import { OnsiteModeratorView } from '../views/onsite-moderator/OnsiteModeratorView.tsx'
import { startWords } from '../words/words.ts'
import { BoardDesk } from './BoardDesk.tsx'
import { movedAfter } from './desk/listed.ts'
import { behindOf } from './desk/useDragged.ts'

let desk: Desk

beforeAll(startWords)
afterEach(() => desk.leaves())

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const write = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })
const last = () => desk.sent().at(-1)

function board(...texts: string[]): { scene: Scene; ids: string[] } {
  const scene = given().moderator('life.start').people('gov', 4, { stakeholderGroup: 'Government' })
  scene.people('civ', 4, { stakeholderGroup: 'Civil Society' })
  const ids = texts.map((text) => {
    scene.moderator('outcomes.propose', { text })
    return scene.fact('outcomes.proposed')?.id ?? ''
  })
  return { scene, ids }
}

const open = (scene: Scene) => (desk = deskOf(scene, 'onsite-moderator', <BoardDesk />))

test('a sentence is put up with Enter, asked about with one tap, and closed', async () => {
  const { scene } = board()
  open(scene)
  write('Put a sentence on the board', 'Rules help.')
  tap('Put up')
  expect(last()).toEqual({ type: 'outcomes.propose', data: { text: 'Rules help.' } })
  await desk.answers()
  tap('Ask the room')
  expect(last()?.data).toMatchObject({ stage: 'called' })
  await desk.answers()
  tap('Close it')
  expect(last()?.data).toMatchObject({ stage: 'closed' })
})

test('other words are sent with the text that was seen; what somebody else has written meanwhile is shown', async () => {
  const { scene, ids } = board('Rules help.')
  open(scene)
  tap(/^More about/)
  tap('Other words')
  write('The sentence in other words', 'Good rules help.')
  scene.does('online', 'outcomes.reword', { outcome: ids[0], from: 'Rules help.', text: 'Rules help all.' })
  desk.looks()
  expect(screen.getByText(/changed it meanwhile/).textContent).toContain('Rules help all.')
  tap('Change the words')
  expect(last()?.data).toMatchObject({ from: 'Rules help.' })
  await desk.answers()
  tap('Change the words')
  expect(last()?.data).toMatchObject({ from: 'Rules help all.', text: 'Good rules help.' })
})

test('an objection is understood with one tap, and answered only with a reason', async () => {
  const { scene, ids } = board('Rules help.')
  scene.moderator('outcomes.stage', { outcome: ids[0], stage: 'called' })
  scene.does('gov1', 'outcomes.stand', { outcome: ids[0], stance: 'object', reason: 'It costs.' })
  open(scene)
  tap(/^More about/)
  tap('We have understood it')
  expect(last()?.data).toMatchObject({ state: 'understood' })
  await desk.answers()
  tap('Answer it')
  tap('Outweighed')
  expect(screen.getByRole('button', { name: 'Save the answer' }).getAttribute('aria-disabled')).toBe('true')
  write('Why', 'The costs are shared.')
  tap('Save the answer')
  expect(last()?.data).toMatchObject({ state: 'outweighed', why: 'The costs are shared.' })
})

test('the word is suggested and a person confirms it; the weakest group is named', async () => {
  const { scene, ids } = board('Rules help.')
  const [outcome] = ids
  scene.moderator('outcomes.stage', { outcome, stage: 'called' })
  for (const number of [1, 2, 3, 4]) {
    scene.does(`gov${number}`, 'outcomes.stand', { outcome, stance: 'concern' })
    scene.does(`civ${number}`, 'outcomes.stand', { outcome, stance: 'support' })
  }
  open(scene)
  tap(/^More about/)
  expect(screen.getByText('Least support: Government')).toBeTruthy()
  expect(within(screen.getByRole('table')).getAllByRole('row').length).toBe(3)
  tap('Confirm: Divergence')
  expect(last()).toEqual({ type: 'outcomes.label', data: { outcome, label: 'divergence' } })
  await desk.answers()
  expect(screen.getByText('confirmed')).toBeTruthy()
})

test('a sixth message is refused in words', async () => {
  const { scene, ids } = board('One', 'Two', 'Three', 'Four', 'Five', 'Six')
  for (const outcome of ids.slice(0, 5)) scene.moderator('outcomes.feature', { outcome, message: true })
  open(scene)
  tap('More about “Six”')
  fireEvent.click(screen.getByRole('checkbox', { name: 'Message of the session' }))
  await desk.answers()
  expect(screen.getByRole('alert').textContent).toContain('5 messages at most')
})

test('B turns the column into the board and back', async () => {
  const { scene } = board('Rules help.')
  desk = deskOf(scene, 'onsite-moderator', <OnsiteModeratorView />)
  const press = (key: string) => fireEvent.keyDown(document.body, { key })
  press('b')
  expect(await screen.findByRole('region', { name: 'Outcomes' })).toBeTruthy()
  press('b')
  expect(screen.queryByRole('region', { name: 'Outcomes' })).toBeNull()
})

test('a minority statement meets the one that somebody else added meanwhile, and neither is lost', async () => {
  const { scene, ids } = board('Rules help.')
  open(scene)
  tap(/^More about/)
  tap('Add a statement')
  write('Statement', 'Cost first.')
  write('Whose (optional)', 'Government')
  scene.does('rapporteur', 'outcomes.minority', { outcome: ids[0], version: 0, statements: [{ text: 'Roads too.' }] })
  tap('Add')
  await desk.answers()
  expect(screen.getByRole('alert').textContent).toContain('New: Roads too.')
  tap('Add')
  expect(last()?.data).toMatchObject({
    version: scene.state.outcomes.stated.get(ids[0] ?? ''),
    statements: [{ text: 'Roads too.' }, { text: 'Cost first.', group: 'Government' }],
  })
})

test('both rounds are told when the same words are asked once more', () => {
  const { scene, ids } = board('Rules help.')
  const [outcome] = ids
  scene.moderator('outcomes.stage', { outcome, stage: 'called' })
  for (const who of ['gov1', 'gov2', 'civ1']) scene.does(who, 'outcomes.stand', { outcome, stance: 'concern' })
  scene.moderator('outcomes.again', { outcome })
  open(scene)
  tap(/^More about/)
  expect(screen.getByRole('table').textContent).toContain('Everyone, round 1')
})

test('the word is suggested on other figures once a moderator sets them', () => {
  open(board('Rules help.').scene)
  fireEvent.click(screen.getByText('From when on which word is suggested'))
  fireEvent.change(screen.getByRole('combobox', { name: /^Full convergence/ }), { target: { value: '75' } })
  expect(last()).toEqual({ type: 'outcomes.adjust', data: { weakestForFull: 0.75 } })
})

test('a dropped row lands before or behind the one under it; where it stands already nothing is sent', () => {
  const among = ['a', 'b', 'c']
  expect(behindOf(among, 'c', { id: 'a', before: true })).toBe(null)
  expect(behindOf(among, 'a', { id: 'b', before: false })).toBe('b')
  expect(behindOf(among, 'a', { id: 'b', before: true })).toBeUndefined()
  expect(behindOf(among, 'b', { id: 'b', before: true })).toBeUndefined()
})

test('a place up or down is among those of the same question', () => {
  const order = ['a', 'x', 'b', 'y', 'c']
  const among = ['a', 'b', 'c']
  expect(movedAfter(order, among, 'b', -1)).toBe(null)
  expect(movedAfter(order, among, 'c', -1)).toBe('x')
  expect(movedAfter(order, among, 'a', 1)).toBe('b')
  expect(movedAfter(order, among, 'c', 1)).toBeUndefined()
})
