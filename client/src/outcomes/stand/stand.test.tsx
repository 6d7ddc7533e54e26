// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { given, type Scene } from '../../../../tests/support/given.ts'
import { closeBrowser, openBrowser, Page } from '../../../../tests/support/page.tsx'
import { ParticipantView } from '../../views/participant/ParticipantView.tsx'

beforeAll(openBrowser)
afterEach(closeBrowser)

const sentence = 'Shared rules help everybody.'
const put = (scene: Scene, text = sentence) => {
  scene.moderator('outcomes.propose', { text })
  return scene.fact('outcomes.proposed')?.id ?? ''
}
const called = () => {
  const scene = given().organizer('life.start').people('gov', 3, { stakeholderGroup: 'Government' })
  const outcome = put(scene)
  scene.moderator('outcomes.stage', { outcome, stage: 'called' })
  return { scene, outcome }
}
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))

async function open(scene: Scene, who = 'gov1'): Promise<Page> {
  const page = new Page(scene, who, <ParticipantView />)
  await screen.findByRole('heading', { level: 1 })
  return page
}

test('a called outcome is asked; where one stands is noted and can be changed', async () => {
  const { scene, outcome } = called()
  const page = await open(scene)
  choose('I can live with it')
  page.presses('Say where I stand')
  expect(page.sent()).toEqual({ type: 'outcomes.stand', data: { outcome, round: 1, stance: 'can-live' } })
  await page.answered()
  expect(screen.getByRole('heading', { name: 'It is noted where you stand' })).toBeTruthy()
  page.presses('Change it')
  choose('I support it')
  page.presses('Change where I stand')
  expect(page.sent().data).toMatchObject({ stance: 'support' })
})

test('whoever comes in while an outcome is asked sees it before the result of a poll', async () => {
  const { scene } = called()
  scene.asks().casts('gov1', 'o1').casts('gov2', 'o1').casts('gov3', 'o2')
  scene.moderator('polls.close', { poll: scene.poll }).moderator('polls.show', { poll: scene.poll, picture: 'result' })
  await open(scene)
  expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Outcomes')
})

test('an objection is not sent without its reason, which is kept when another stance is looked at', async () => {
  const { scene } = called()
  const page = await open(scene)
  choose('I object')
  const before = page.button('Say where I stand')
  expect(before.getAttribute('aria-disabled')).toBe('true')
  page.types('It costs too much.')
  choose('I support it')
  choose('I object')
  page.presses('Say where I stand')
  expect(page.sent().data).toMatchObject({ stance: 'object', reason: 'It costs too much.' })
})

test('other words ask anew, with the old words beside them', async () => {
  const { scene, outcome } = called()
  const page = await open(scene)
  choose('I support it')
  page.presses('Say where I stand')
  await page.answered()
  scene.moderator('outcomes.reword', { outcome, from: sentence, text: 'Rules help.' })
  page.hears()
  expect(page.text).toContain('The words have changed: where do you stand now?')
  expect(page.text).toContain(`Before · You: Support${sentence}`)
  expect(screen.queryAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false)
})

test('asked again about the same words nobody is told that they have changed', async () => {
  const { scene, outcome } = called()
  const page = await open(scene)
  choose('I support it')
  page.presses('Say where I stand')
  await page.answered()
  scene.moderator('outcomes.again', { outcome })
  page.hears()
  expect(page.text).toContain('You are asked once more')
})

test('a new one takes the place of what is looked at, not of what is half answered', async () => {
  const { scene } = called()
  const page = await open(scene)
  const second = put(scene, 'Second sentence.')
  scene.moderator('outcomes.stage', { outcome: second, stage: 'called' })
  page.hears()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Second sentence.')
  choose('I object')
  const third = put(scene, 'Third sentence.')
  scene.moderator('outcomes.stage', { outcome: third, stage: 'called' })
  page.hears()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Second sentence.')
})

test('the board is to be read; how the room stands is not told before it is closed or shown', async () => {
  const { scene, outcome } = called()
  const page = new Page(scene, 'gov1', <ParticipantView />)
  for (const who of ['gov1', 'gov2', 'gov3']) scene.does(who, 'outcomes.stand', { outcome, stance: 'support' })
  page.hears()
  await screen.findByText(/3 people have said/)
  expect(screen.queryByRole('table')).toBeNull()
  scene.moderator('outcomes.stage', { outcome, stage: 'closed' })
  page.hears()
  expect(page.text).toContain('Full convergence')
  expect(document.querySelector('table')?.textContent).toContain('Everyone3')
})

test('a sentence can be proposed where that is allowed', async () => {
  const scene = given().organizer('life.start').room('anna')
  const page = new Page(scene, 'anna', <ParticipantView />)
  expect(screen.queryByRole('tab', { name: 'Outcomes' })).toBeNull()
  scene.moderator('outcomes.allow', { participants: true })
  page.hears()
  fireEvent.click(screen.getByRole('tab', { name: 'Outcomes' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Propose a sentence' }))
  page.types('Schools first.').presses('Propose it')
  expect(page.sent()).toEqual({ type: 'outcomes.propose', data: { text: 'Schools first.' } })
  await page.answered()
  expect(page.text).toContain('Your sentence is on the board.')
})

test('an objection half written when its outcome is closed stays to be read until it is put away', async () => {
  const { scene, outcome } = called()
  const page = await open(scene)
  choose('I object')
  page.types('It costs too much.')
  scene.moderator('outcomes.stage', { outcome, stage: 'closed' })
  page.hears()
  for (const text of ['was closed before', sentence, 'You had chosen: Object', 'It costs too much.'])
    expect(page.text).toContain(text)
  scene.moderator('outcomes.stage', { outcome, stage: 'called' })
  page.hears()
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('It costs too much.')
  scene.moderator('outcomes.withdraw', { outcome })
  page.hears()
  expect(page.text).toContain('no longer asked')
  scene.moderator('life.close')
  page.hears()
  expect(await screen.findByText('It costs too much.')).toBeTruthy()
  page.presses('Put away')
  expect(page.text).not.toContain('It costs too much.')
})

test('a sentence half written when no more are taken stays to be read', async () => {
  const scene = given().organizer('life.start').room('anna').moderator('outcomes.allow', { participants: true })
  const page = new Page(scene, 'anna', <ParticipantView />)
  fireEvent.click(screen.getByRole('tab', { name: 'Outcomes' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Propose a sentence' }))
  page.types('Schools first.')
  scene.moderator('outcomes.allow', { participants: false })
  page.hears()
  expect(page.text).toContain('Yours was not sent')
  expect(page.text).toContain('Schools first.')
})
