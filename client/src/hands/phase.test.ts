import { expect, test } from 'vitest'
import { given } from '../../../tests/support/given.ts'
import { phaseOf } from './phase.ts'

const table = () => given().room('anna').online('eve').raise('anna', 'eve')
const phase = (scene: ReturnType<typeof table>, who: string) => phaseOf(scene.mine(who), scene.view('participant'))

test('the phases of a hand', () => {
  const scene = table()
  expect(phase(scene, 'anna')).toBe('waiting')
  expect(phase(scene.gives('anna'), 'anna')).toBe('speaking')
  expect(phase(scene, 'eve')).toBe('next')
  expect(phase(scene.does('eve', 'hands.park'), 'eve')).toBe('parked')
  expect(phase(scene.gives('eve'), 'eve')).toBe('called')
  expect(phase(scene, 'anna')).toBe('idle')
})

test('one’s own part that is ahead of the view does not show somebody else’s turn as one’s own', () => {
  const scene = table().gives('anna')
  const before = scene.view('participant')
  scene.gives('eve')
  expect(phaseOf(scene.mine('eve'), before)).toBe('idle')
})
