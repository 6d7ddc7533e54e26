import { expect, test } from 'vitest'
import { given } from '../../../../tests/support/given.ts'
import { sceneOf } from './scene.ts'

test('the projector follows what is going on', () => {
  const table = given().room('anna', 'ben').raise('anna', 'ben')
  const scene = () => sceneOf(table.view('display'))
  expect(scene()).toBe('join')
  table.gives('anna')
  expect(scene()).toBe('floor')
  table.moderator('floor.pause')
  expect(scene()).toBe('pause')
  table.releases()
  expect(scene()).toBe('floor')
  table.gives('ben').releases()
  expect(scene()).toBe('join')
  table.organizer('life.close')
  expect(scene()).toBe('end')
})
