// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { given } from '../../../tests/support/given.ts'
import { needDeskWords, startWords } from '../words/words.ts'
import i18next from 'i18next'
import { reasonOf, type Why } from './reason.ts'

await needDeskWords()
await startWords()

/** Why the first of this scene comes next, as the moderators read it. */
function whyNext(scene: ReturnType<typeof given>): string {
  const { queue } = scene.view('onsite-moderator')
  const hand = queue.hands[queue.order[0] ?? '']
  return reasonOf(i18next.t, hand as Why, queue, scene.now).join(' · ')
}

test('somebody online after two room turns: how often, how long, and whom it comes after', () => {
  const scene = given().room('ana', 'ben').online('cem').raise('ana', 'ben', 'cem').gives('ana').gives('ben').after(370)
  expect(whyNext(scene)).toBe('first time · waiting 6:10 · after 2 room turns')
})

test('a turn of the same side is no reason, and somebody who spoke before is said to have', () => {
  const scene = given().room('ana', 'ben').raise('ana').gives('ana').releases().raise('ana').after(60)
  expect(whyNext(scene)).toBe('spoke once · waiting 1:00 · fewest turns so far')
})

test('by order of arrival the one who raised first comes first', () => {
  const scene = given({ options: { policy: 'first-come' } })
    .room('ana', 'ben')
    .raise('ana', 'ben')
  expect(whyNext(scene)).toBe('first time · waiting 0:01 · raised first')
})

test('a place given by a moderator is called one', () => {
  const scene = given().room('ana', 'ben').raise('ana', 'ben')
  scene.moderator('queue.move', { hand: scene.hand('ben').id, after: null })
  expect(whyNext(scene)).toBe('first time · waiting 0:00 · moved here by hand')
})

test('who did not answer a call is called again after one other, and it is said why', () => {
  const scene = given()
    .online('ana', 'ben')
    .raise('ana', 'ben')
    .gives('ana')
    .after(20)
    .moderator('floor.noAnswer')
    .gives('ben')
    .releases()
  expect(whyNext(scene)).toBe('first time · waiting 0:21 · called once, no answer')
})

test('the longest wait that the table allows is named', () => {
  const scene = given({ options: { maxWaitMinutes: 5 } })
    .room('ana', 'ben')
    .raise('ana')
    .after(301)
    .raise('ben')
  expect(whyNext(scene)).toBe('first time · waiting 5:02 · longer than 5 minutes in the queue')
})
