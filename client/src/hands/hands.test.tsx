// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { given } from '../../../tests/support/given.ts'
import { closeBrowser, openBrowser, Page } from '../../../tests/support/page.tsx'
import { ParticipantView } from '../views/participant/ParticipantView.tsx'
import { wantNudge } from './nudge.ts'

beforeAll(openBrowser)
afterEach(() => {
  closeBrowser()
  vi.unstubAllGlobals()
})

const table = () =>
  given({ options: { policy: 'first-come' } })
    .room('anna', 'ben')
    .online('eve', 'kim')
const phone = (scene: ReturnType<typeof table>, who: string) => new Page(scene, who, <ParticipantView />)

test('a hand is raised by one button, a kind and a line of text', async () => {
  const scene = table()
  const page = phone(scene, 'eve').presses('I want to speak').choosesKind('clarification').types('Which fund?')
  await page.presses('Raise my hand').answered()
  expect(scene.hand('eve')).toMatchObject({ kind: 'clarification', text: 'Which fund?' })
  expect(page.text).toContain('Your place in the queue1st')
})

test('a half-typed line survives a reload, with the form open', () => {
  const scene = table()
  phone(scene, 'eve').presses('I want to speak').types('Spectrum fees in our')
  document.body.innerHTML = ''
  expect(phone(scene, 'eve').field().value).toBe('Spectrum fees in our')
})

test('what was typed is kept until the server has it', async () => {
  const scene = table()
  const page = phone(scene, 'eve').presses('I want to speak').types('Spectrum fees')
  scene.moderator('queue.close')
  page.presses('Raise my hand')
  await page.answered()
  expect(page.text).toContain('The queue is closed')
  expect(page.field().value).toBe('Spectrum fees')
})

test('an answer is bound to whoever spoke when it was begun, not to whoever speaks when it is sent', () => {
  const scene = table().raise('anna', 'ben').gives('anna')
  const first = scene.state.floor.current?.id
  const page = phone(scene, 'eve').presses('I want to speak').choosesKind('reply')
  expect(page.text).toContain('You answer anna')
  scene.gives('ben')
  page.hears().presses('Raise my hand')
  expect(page.sent().data).toMatchObject({ kind: 'reply', about: first })
})

test('with a closed queue only a point of order can be raised, and the page says why', () => {
  const page = phone(table().moderator('queue.close'), 'eve')
  expect(page.text).toContain('The queue is closed. Those in it will still be heard.')
  page.presses('Something is wrong with the procedure').presses('Raise my hand')
  expect(page.sent().data).toMatchObject({ kind: 'point-of-order' })
})

test('the place is a range, with the minutes and those who are ahead', () => {
  const scene = table().room('cem').raise('anna', 'ben', 'cem', 'eve').gives('anna')
  scene.moderator('queue.move', { hand: scene.hand('eve').id, after: scene.hand('ben').id })
  const hand = scene.mine('eve').hand
  expect(hand).toMatchObject({ from: 2, to: 3 })
  const page = phone(scene, 'eve')
  expect(page.text).toContain(`2nd to 3rdin about ${hand?.minutes} minutes`)
  expect(page.text).toMatch(/3 hands are up.*ben.*You.*cem/)
})

test('«not now» keeps the hand at the side, and it can be taken up again', async () => {
  const scene = table().raise('anna', 'eve')
  const page = phone(scene, 'eve')
  await page.presses('Not now').answered()
  expect(page.text).toContain('You stepped aside')
  await page.presses('I am ready again').answered()
  expect(page.text).toContain('Your place in the queue2nd')
})

test('words can be changed while the place is kept', async () => {
  const scene = table().raise('anna').raises('eve', 'new-point', { text: 'One' })
  const page = phone(scene, 'eve')
  page.presses('Change')
  expect(page.field().value).toBe('One')
  await page.types('Two').presses('Save').answered()
  expect(page.text).toContain('Two')
  expect(scene.hand('eve').id).toBe(scene.mine('eve').hand?.id)
})

test('whoever will hardly be reached is told, and that the words are kept', () => {
  const scene = given({ minutes: 5 }).room('anna', 'ben', 'cem').online('eve')
  scene.raise('anna', 'ben', 'cem').gives('anna').after(200).raises('eve', 'new-point', { text: 'A point' })
  const hand = scene.mine('eve').hand
  const page = phone(scene, 'eve')
  expect(hand?.unlikely).toBe(true)
  expect(page.text).toContain('Your words are kept.')
})

test('the next one is told on the whole screen, with the microphone of their side, and says that they are ready', async () => {
  const scene = table().raise('anna', 'eve').gives('anna')
  const page = phone(scene, 'eve')
  expect(page.text).toMatch(/You are nextAfter anna.*Unmute when you are called/)
  await page.presses('I am ready').answered()
  expect(scene.hand('eve').ready).toBe(true)
  expect(page.text).toContain('The moderators see that you are ready.')
})

test('whoever becomes the next one feels it, once, unless they turned it off', () => {
  const vibrate = vi.fn<() => boolean>()
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { vibrate }))
  const scene = table().raise('anna', 'ben', 'eve').gives('anna')
  const page = phone(scene, 'eve')
  expect(vibrate).not.toHaveBeenCalled()
  scene.moderator('queue.move', { hand: scene.hand('eve').id, after: null })
  page.hears().hears()
  expect(vibrate).toHaveBeenCalledOnce()
  wantNudge(false)
  scene.gives('eve')
  page.hears()
  expect(vibrate).toHaveBeenCalledOnce()
})

test('somebody in the room is told to wait for the microphone', () => {
  const page = phone(table().raise('eve', 'anna').gives('eve'), 'anna')
  expect(page.text).toContain('Wait for the microphone')
})

test('before the session begins nobody is told to get ready', () => {
  const page = phone(table().raise('eve'), 'eve')
  expect(page.text).not.toContain('You are next')
  expect(page.text).toContain('1stonce the session begins')
})

test('a remote person who is called says that they have begun; the command names the intervention', async () => {
  const scene = table().raise('eve').gives('eve')
  const page = phone(scene, 'eve')
  expect(page.text).toContain('You have the floorUnmute and begin.')
  page.presses('I have begun')
  expect(page.sent()).toEqual({ type: 'floor.begin', data: { intervention: scene.state.floor.current?.id } })
  await page.answered()
  expect(page.text).not.toContain('I have begun')
})

test('«I am done» names the intervention, so that a late tap ends nobody else’s', () => {
  const scene = table().raise('anna', 'ben').gives('anna')
  const own = scene.state.floor.current?.id
  const page = phone(scene, 'anna')
  scene.gives('ben')
  page.presses('I am done')
  expect(page.sent()).toEqual({ type: 'floor.release', data: { intervention: own } })
})

test('a closed roundtable thanks', () => {
  expect(phone(table().organizer('life.close'), 'eve').text).toContain('Thank you')
})
