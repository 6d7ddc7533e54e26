import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calls, hall, newest, propose, shown, stand } from '../../../tests/support/board.ts'

test('O2 an earlier round stays to be seen with its words, its label and how people stood', () => {
  const scene = calls(propose(hall()))
  const { id: outcome } = newest(scene)
  for (const who of ['g1', 'g2', 'g3', 'c1', 'c2', 'c3']) stand(scene, who, 'concern')
  scene.moderator('outcomes.label', { outcome, label: 'divergence' })
  scene.does('rapporteur', 'outcomes.reword', { outcome, from: 'Access comes first.', text: 'Access and safety.' })
  for (const who of ['g1', 'g2', 'g3', 'c1']) stand(scene, who, 'support')
  expect(shown(scene)).toMatchObject({
    said: 4,
    stances: { support: 4 },
    rounds: {
      1: { text: 'Access comes first.', said: 6, stances: { concern: 6 }, label: { confirmed: 'divergence' } },
    },
  })
  expect(shown(scene)?.label).toBeUndefined()
  expect(shown(scene)?.rounds?.[1]?.groups).toMatchObject({ Government: { ballots: 3, counts: { concern: 3 } } })
  expect(shown(scene, 'participant')?.rounds).toBeUndefined()
  scene.moderator('outcomes.show', { shown: outcome })
  expect(shown(scene, 'participant')?.rounds?.[1]?.stances).toEqual({ concern: 6 })
})

test('O2 of an earlier round in which one or two spoke nothing is shown but how many', () => {
  const scene = calls(propose(hall()))
  const { id: outcome } = newest(scene)
  stand(stand(scene, 'g1', 'concern'), 'c1', 'support').moderator('outcomes.again', { outcome })
  expect(shown(scene)?.rounds).toEqual({ 1: { text: 'Access comes first.', said: 2 } })
})

test('O2 whatever is reworded, asked again, merged or split, no count holds a stance to other words', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const scene = calls(propose(hall()))
      const { id: outcome } = newest(scene)
      const spoken = new Map<string, string>()
      for (const [who, act, stance] of steps) {
        const { text: from, stage } = newest(scene)
        if (act === 'reword') {
          const refused = scene.refusal('rapporteur', 'outcomes.reword', { outcome, from, text: `${from} And more.` })
          if (!refused) spoken.clear()
        } else if (act === 'again') {
          scene.moderator('outcomes.again', { outcome })
          spoken.clear()
        } else if (act === 'close') scene.moderator('outcomes.stage', { outcome, stage: 'closed' })
        else if (stage === 'called') spoken.set(stand(scene, who, stance).actor(who).id, stance)
        expect(shown(scene)?.said).toBe(spoken.size)
        const { stances } = shown(scene) ?? {}
        if (spoken.size >= 3) expect(sumOf(Object.values(stances ?? {}))).toBe(spoken.size)
        else expect(stances).toBeUndefined()
      }
    }),
    { numRuns: 60 },
  )
})

const step = fc.tuple(
  fc.constantFrom('g1', 'g2', 'g3', 'c1', 'c2'),
  fc.constantFrom('stand', 'stand', 'stand', 'stand', 'reword', 'again', 'close'),
  fc.constantFrom('support', 'can-live', 'no-position', 'concern', 'unclear'),
)
const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)

test('O2 other words for what was closed are asked about at once; after the session they are asked of nobody', () => {
  const scene = calls(propose(hall()))
  const { id: outcome } = newest(scene)
  scene.moderator('outcomes.stage', { outcome, stage: 'closed' })
  scene.does('rapporteur', 'outcomes.reword', { outcome, from: 'Access comes first.', text: 'B.' })
  expect(newest(scene)).toMatchObject({ stage: 'called', round: 2 })
  scene.moderator('outcomes.stage', { outcome, stage: 'closed' }).moderator('life.close')
  scene.does('rapporteur', 'outcomes.reword', { outcome, from: 'B.', text: 'C.' })
  expect(newest(scene)).toMatchObject({ stage: 'closed', round: 3 })
})

test('O2 what was said to words that were taken back counts for no other words', () => {
  const scene = calls(propose(hall()))
  const { id: outcome } = newest(scene)
  stand(scene, 'g1', 'concern')
  scene.moderator('outcomes.reword', { outcome, from: 'Access comes first.', text: 'B.' })
  for (const who of ['g1', 'g2', 'c1']) stand(scene, who, 'support')
  expect(shown(scene.undoes())).toMatchObject({ text: 'Access comes first.', said: 1 })
  scene.moderator('outcomes.reword', { outcome, from: 'Access comes first.', text: 'C.' })
  expect(shown(scene)).toMatchObject({ text: 'C.', said: 0, rounds: { 1: { text: 'Access comes first.', said: 1 } } })
  expect(Object.keys(shown(scene)?.rounds ?? {})).toEqual(['1'])
})
