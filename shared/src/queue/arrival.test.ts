import { expect, test } from 'vitest'
import { given } from '../../../tests/support/given.ts'
import type { StewardEntryView } from './view.ts'
import { inOrderOfArrival } from './arrival.ts'

test('the order of arrival knows no sides, turns or moves, only when hands went up', () => {
  const scene = given()
    .room('ana', 'ben', 'cem')
    .online('dia')
    .raise('ana', 'ben')
    .gives('ana')
    .raise('dia', 'cem', 'ana')
  scene.moderator('queue.move', { hand: scene.hand('ana').id, after: null })
  const { order, hands } = scene.view('onsite-moderator').queue
  const names = (ids: readonly string[]) => ids.map((id) => hands[id]?.name)
  expect(names(order)[0]).toBe('ana')
  expect(names(inOrderOfArrival(order, hands as Record<string, StewardEntryView>))).toEqual([
    'ben',
    'dia',
    'cem',
    'ana',
  ])
})

test('hands of one moment stand as the log has them', () => {
  const at = { raisedAt: 1, receivedAt: 1 }
  expect(inOrderOfArrival(['h10', 'h9'], { h10: at, h9: at })).toEqual(['h9', 'h10'])
})
