import { expect, test } from 'vitest'
import { given } from '../../../tests/support/given.ts'
import type { StewardEntryView } from './view.ts'

const crowd = (count: number) => Array.from({ length: count }, (_, index) => `p${String(index).padStart(2, '0')}`)

test('Q19 one’s place is a range between the suggested order and plain arrival', () => {
  const scene = given().room('a', 'b', 'c').raise('a').gives('a').after(60).releases().raise('a', 'b', 'c')
  expect(scene.mine('a').hand).toMatchObject({ from: 1, to: 3 })
  expect(scene.mine('b').hand).toMatchObject({ from: 1, to: 2, next: true })
})

test('Q19 who is held at the side has no place', () => {
  expect(given().room('a').raise('a').does('a', 'hands.park').mine('a').hand).not.toHaveProperty('from')
})

test('Q20 who will not be reached is told early, and moderators how many of them are remote', () => {
  const names = crowd(24)
  const scene = given()
    .room(...names.slice(0, 12))
    .online(...names.slice(12))
    .moderator('life.start')
    .raise(...names)
  const { unlikely, unlikelyRemote } = scene.view('onsite-moderator').queue
  expect([unlikely, unlikelyRemote]).toEqual([5, 2])
  expect(scene.mine(scene.order()[23] ?? '').hand).toMatchObject({ unlikely: true, minutes: 73 })
})

test('Q21 moderators are told an allotted time that would be fair', () => {
  const scene = given({ minutes: 20 })
    .room(...crowd(9))
    .moderator('life.start')
    .raise(...crowd(9))
  expect(scene.view('onsite-moderator').floor.suggestedMs).toBe(90_000)
})

test('H13 a reply whose topic has moved on is kept and marked', () => {
  const scene = given().room('a', 'b', 'd').online('c').raise('a', 'b').gives('a')
  scene.raises('c', 'reply', { about: scene.state.floor.current?.id })
  const entry = () => scene.view('online-moderator').queue.hands[scene.hand('c').id] as StewardEntryView
  expect(entry()).not.toHaveProperty('late')
  scene.releases()
  expect(entry()).not.toHaveProperty('late')
  scene.gives('b').releases()
  expect(entry()).toMatchObject({ late: true })
  expect(entry()).not.toHaveProperty('question')
  scene.moderator('agenda.step', { from: 'q1', to: 'q2' })
  expect(entry()).toMatchObject({ late: true, question: 'q1' })
})
