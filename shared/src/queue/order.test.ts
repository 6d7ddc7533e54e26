import { expect, test } from 'vitest'
import { given, type Scene } from '../../../tests/support/given.ts'
import type { Policy } from './state.ts'

const under = (policy: Policy, more: object = {}) => given({ options: { policy, ...more } })
const four = () => under('first-come').room('a', 'b', 'c', 'd').raise('a', 'b', 'c', 'd')
const rules = (scene: Scene) =>
  Object.fromEntries(scene.suggestions().map(({ hand, rule }) => [scene.name(hand.person), rule]))
const move = (scene: Scene, hand: string, after: string | null) =>
  scene.moderator('queue.move', { hand: scene.hand(hand).id, after: after && scene.hand(after).id })

test('Q2 points of order first, then clarifications, replies and new points', () => {
  const scene = under('balanced').room('n', 'r', 'c', 'p')
  scene.raises('n').raises('r', 'reply').raises('c', 'clarification').raises('p', 'point-of-order')
  expect(scene.order()).toEqual(['p', 'c', 'r', 'n'])
})

test('Q11 who is online and not connected is passed over and keeps the old time', () => {
  const scene = under('first-come').online('o').room('r').raise('o', 'r').drops('o')
  expect(scene.order()).toEqual(['r', 'o'])
  expect(scene.suggestions()[1]).toMatchObject({ away: true })
  expect(scene.returns('o').order()).toEqual(['o', 'r'])
})

test('Q11 when somebody vouches for the line, no connection is needed', () => {
  const scene = under('first-come').online('o').room('r').raise('o', 'r').drops('o')
  expect(scene.does('online', 'hands.ready', { hand: scene.hand('o').id, ready: true }).order()).toEqual(['o', 'r'])
})

test('Q11 people in the room and people without a device need no connection', () => {
  const scene = under('first-come').room('r').raise('r').drops('r').after(1)
  scene.does('online', 'hands.raiseFor', { name: 'Bola', side: 'online' })
  expect(scene.suggestions()).toMatchObject([{ away: false }, { away: false }])
})

test('Q12 who waited longer than the limit goes to the front of their kind', () => {
  const scene = under('fewest-turns', { maxWaitMinutes: 5 }).room('a', 'b', 'c').raise('a').gives('a').raise('a')
  scene.after(301).raise('b').raises('c', 'reply')
  expect(scene.order()).toEqual(['c', 'a', 'b'])
  expect(rules(scene)).toMatchObject({ a: 'waited' })
})

test('Q12 who was passed over too often goes to the front of their kind', () => {
  const scene = four().gives('b').gives('c').gives('d').room('e').raise('e')
  expect(scene.hand('a').passed).toBe(3)
  expect(rules(scene.moderator('queue.arrange', { policy: 'balanced' }))).toMatchObject({ a: 'passed-over' })
})

test('Q12 after twice the limit only points of order are taken first', () => {
  const scene = under('balanced', { maxWaitMinutes: 5 }).room('a', 'b', 'c').raise('a').after(601)
  expect(scene.raises('b', 'reply').raises('c', 'point-of-order').order()).toEqual(['c', 'a', 'b'])
})

test('Q13 who did not answer stays at the head, but lets one other go first', () => {
  const scene = four().gives('a').moderator('floor.noAnswer')
  expect(scene.order()).toEqual(['b', 'a', 'c', 'd'])
  expect(scene.givesNext().order()).toEqual(['a', 'c', 'd'])
})

test('Q13 taking the next after a no answer is no override', () => {
  const scene = four().gives('a').moderator('floor.noAnswer').givesNext()
  expect(scene.state.floor.current?.choice).toEqual({ policy: 'first-come', suggested: 'h7', rule: 'arrival' })
})

test('Q13 who is ready again goes first at once', () => {
  const scene = four().gives('a').moderator('floor.noAnswer').does('a', 'hands.ready', { ready: true })
  expect(scene.order()).toEqual(['a', 'b', 'c', 'd'])
})

test('Q13 a point of order goes before the head, and several at the head keep their order', () => {
  const scene = four().gives('b').moderator('floor.noAnswer').gives('a').moderator('floor.noAnswer').room('e')
  expect(scene.raises('e', 'point-of-order').order()).toEqual(['e', 'a', 'b', 'c', 'd'])
})

test('Q13 with nobody else there, the head is called again', () => {
  const scene = under('balanced').room('a').raise('a').gives('a').moderator('floor.noAnswer')
  expect(scene.order()).toEqual(['a'])
})

test('Q14 a moved hand stands behind the one it was put behind', () => {
  expect(move(four(), 'a', 'c').order()).toEqual(['b', 'c', 'a', 'd'])
  expect(rules(move(four(), 'd', null))).toMatchObject({ d: 'moved' })
})

test('Q14 a moved hand keeps its place when others speak, leave or stand aside', () => {
  const scene = move(four(), 'd', 'a')
  expect(scene.does('a', 'hands.park').order()).toEqual(['d', 'b', 'c'])
  expect(scene.does('a', 'hands.unpark').gives('a').order()).toEqual(['d', 'b', 'c'])
})

test('Q14 a move goes with its hand', () => {
  const scene = move(four(), 'd', 'a')
  expect(scene.does('d', 'hands.lower').state.queue.moves).toEqual([])
})

test('Q14 the moves of two moderators hold together', () => {
  const scene = move(move(four(), 'd', null), 'a', 'c')
  expect(scene.order()).toEqual(['d', 'b', 'c', 'a'])
})

test('Q14 a held hand that is moved is back in the queue', () => {
  expect(move(four().does('d', 'hands.park'), 'd', null).order()).toEqual(['d', 'a', 'b', 'c'])
})

test('Q14 a hand that is not connected shows its new place when it is back', () => {
  const scene = four().online('o').raise('o').drops('o')
  expect(move(scene, 'o', null).order()).toEqual(['a', 'b', 'c', 'd', 'o'])
  expect(scene.returns('o').order()).toEqual(['o', 'a', 'b', 'c', 'd'])
})

test('Q14 there is no place behind itself, nor behind a hand that is down', () => {
  const scene = four()
  const { id: hand } = scene.hand('a')
  expect(scene.refusal('onsite', 'queue.move', { hand, after: hand })).toBe('behind-itself')
  expect(scene.refusal('onsite', 'queue.move', { hand, after: 'h99' })).toBe('no-hand')
  expect(scene.refusal('onsite', 'queue.move', { hand: 'h99', after: null })).toBe('no-hand')
})

test('Q15 a more urgent hand that goes up after a move goes first all the same', () => {
  const scene = move(four(), 'd', null).room('p').raises('p', 'point-of-order')
  expect(scene.order()).toEqual(['p', 'd', 'a', 'b', 'c'])
})

test('Q15 a moderator may put a hand before one that is more urgent', () => {
  const scene = four().room('p').raises('p', 'point-of-order')
  expect(move(scene, 'd', null).order()).toEqual(['d', 'p', 'a', 'b', 'c'])
})
