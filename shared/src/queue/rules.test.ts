import { expect, test } from 'vitest'
import { given } from '../../../tests/support/given.ts'

const three = () => given().room('a', 'b').online('c').raise('a', 'b', 'c')
const lastWord = (who: string) => {
  const scene = three()
  return scene.moderator('queue.lastWord', { hand: scene.hand(who).id })
}

test('Q16 a closed queue hears those who are in it', () => {
  const scene = three().moderator('queue.close')
  expect([scene.order().length, scene.view('participant').queue.closed]).toEqual([3, true])
})

test('Q16 closing and reopening twice changes nothing', () => {
  const scene = three().moderator('queue.close').moderator('queue.close')
  const before = scene.state.seq
  expect(scene.moderator('queue.reopen').moderator('queue.reopen').state.seq).toBe(before + 1)
})

test('Q17 the last word takes all other hands down and closes the queue', () => {
  expect(lastWord('c').order()).toEqual(['c'])
  expect(lastWord('c').refusal('a', 'hands.raise', { kind: 'reply' })).toBe('queue-closed')
})

test('Q17 the last word of somebody held at the side brings them back', () => {
  const scene = three().does('c', 'hands.park')
  expect(scene.moderator('queue.lastWord', { hand: scene.hand('c').id }).order()).toEqual(['c'])
})

test('Q17 whoever takes the hand down has no last word any more, and reopening ends it', () => {
  expect(lastWord('c').does('c', 'hands.lower').state.queue).not.toHaveProperty('lastWord')
  expect(lastWord('c').moderator('queue.reopen').room('d').raise('d').state.queue).not.toHaveProperty('lastWord')
})

test('Q17 points of order stay possible, and the last word goes to nobody who has no hand up', () => {
  expect(lastWord('c').raises('a', 'point-of-order').order()).toEqual(['a', 'c'])
  expect(three().refusal('onsite', 'queue.lastWord', { hand: 'h99' })).toBe('no-hand')
})

test('Q18 the policy can be changed at any time and rewrites nothing', () => {
  const scene = three().gives('b').moderator('queue.arrange', { policy: 'first-come', maxWaitMinutes: 7, inARow: 4 })
  expect(scene.state.queue.settings).toMatchObject({ policy: 'first-come', maxWaitMs: 420_000, inARow: 4 })
  expect(scene.state.floor.current?.choice.policy).toBe('balanced')
})

test('Q18 arranging what is arranged so already changes nothing', () => {
  const scene = three()
  const before = scene.state.seq
  expect(scene.organizer('queue.arrange', { policy: 'balanced', maxPassedOver: 3 }).state.seq).toBe(before)
})
