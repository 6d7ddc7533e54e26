import { expect, test } from 'vitest'
import { given } from '../../../tests/support/given.ts'
import { projected } from './projected.ts'

test('O8 W13 the desks are told what stands on the projector, not what is covered there', () => {
  const scene = given().room('ben').does('ben', 'questions.ask', { text: 'Who pays?' })
  const question = scene.fact('questions.asked')?.id
  const stands = () => projected(scene.view('rapporteur'))
  expect(stands()).toBeUndefined()
  scene.moderator('questions.show', { question })
  expect(stands()).toBe(`question ${question}`)
  scene.asks()
  expect(stands()).toBe(`poll ${scene.poll}`)
  scene.moderator('questions.show', { question })
  expect(stands()).toBe(`question ${question}`)
  scene.does('rapporteur', 'outcomes.propose', { text: 'Share.' }).moderator('outcomes.show', { shown: 'board' })
  expect(stands()).toBe('outcome board')
})
