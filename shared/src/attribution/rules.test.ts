import fc from 'fast-check'
import { expect, test } from 'vitest'
import { given } from '../../../tests/support/given.ts'
import { isStricter, levelAt, levels, type Agreed } from './state.ts'

const agrees = (level: string, question?: string) => ({ level, ...(question && { question }) })

test('C1 people are named until it is agreed otherwise, for all questions or one', () => {
  const scene = given()
  const level = (question?: string) => levelAt(scene.state.attribution, question, scene.now)
  expect(level('q1')).toBe('named')
  scene.moderator('attribution.agree', agrees('none', 'q2'))
  expect([level('q1'), level('q2'), level()]).toEqual(['named', 'none', 'named'])
  scene.after(1).moderator('attribution.agree', agrees('group'))
  expect([level('q1'), level('q2'), level()]).toEqual(['group', 'group', 'group'])
  expect(scene.refusal('onsite', 'attribution.agree', agrees('none', 'q9'))).toBe('no-such-question')
})

test('C1 a stricter rule binds what was said before, a looser one what comes later', () => {
  const scene = given()
  const early = scene.now
  scene
    .after(60)
    .moderator('attribution.agree', agrees('none'))
    .after(60)
    .moderator('attribution.agree', agrees('named'))
  const between = scene.now - 30_000
  expect([early, between, scene.now].map((at) => levelAt(scene.state.attribution, 'q1', at))).toEqual([
    'none',
    'none',
    'named',
  ])
})

test('C1 agreeing upon more never loosens what was said', () => {
  const step = fc.record({ at: fc.nat({ max: 50 }), level: fc.constantFrom(...levels) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), step, fc.nat({ max: 100 }), (steps, more, at) => {
      const agreed: Agreed[] = steps.toSorted((a, b) => a.at - b.at)
      const last = Math.max(at, 0, ...agreed.map((step) => step.at))
      const before = levelAt({ agreed }, undefined, at)
      const after = levelAt({ agreed: [...agreed, { ...more, at: last + 1 }] }, undefined, at)
      expect(isStricter(before, after)).toBe(false)
    }),
  )
})
