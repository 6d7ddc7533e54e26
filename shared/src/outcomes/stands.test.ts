import { expect, test } from 'vitest'
import { calls, hall, newest, propose, shown, stand } from '../../../tests/support/board.ts'
import { given, type Scene } from '../../../tests/support/given.ts'

test('O5 a group that is not here is named, also where nobody declared it, and one that is silent apart from it', () => {
  const scene = calls(propose(hall().people('t', 1, { stakeholderGroup: 'Technical Community' })))
  for (const who of ['g1', 'g2', 'g3']) stand(scene, who, 'support')
  expect(shown(scene)?.convergence).toMatchObject({
    heard: 1,
    groups: 5,
    silent: ['Civil Society', 'Technical Community'],
    absent: ['Intergovernmental Organization', 'Private Sector'],
  })
})

test('O6 the figures on which a label is suggested are settings of the roundtable', () => {
  const asks = (scene: Scene) => {
    calls(propose(scene.people('g', 9, { stakeholderGroup: 'Government' }).moderator('life.start')))
    for (let number = 1; number <= 8; number++) stand(scene, `g${number}`, 'support')
    return stand(scene, 'g9', 'concern')
  }
  expect(shown(asks(given()))?.convergence?.suggested).toBe('full')
  const strict = asks(given({ options: { thresholds: { weakest: 0.8, weakestForFull: 0.9 } } }))
  expect(shown(strict)?.convergence?.suggested).toBe('opposition')
  expect(strict.refusal('rapporteur', 'outcomes.adjust', { weakest: 0.5 })).toBe('not-allowed')
  expect(strict.refusal('onsite', 'outcomes.adjust', { weakest: 1.5 })).toBe('wrong-shape')
  strict.moderator('outcomes.label', { outcome: newest(strict).id, label: 'rough' })
  strict.moderator('outcomes.adjust', { weakest: 0.7 })
  expect(shown(strict)?.convergence?.suggested).toBe('rough')
  expect(newest(strict).label?.suggested).toBe('opposition')
  expect(strict.undoes().view('organizer').outcomes.thresholds?.weakest).toBe(0.8)
})

test('O9 two entries of one person stand in one place, and an objection of either stays', () => {
  const scene = calls(propose(hall()))
  stand(stand(scene, 'g1', 'support'), 'g2', 'object', 'It costs.')
  scene.moderator('participants.merge', { keep: 'dg1', drop: 'dg2' })
  expect(shown(scene)).toMatchObject({ said: 1, openObjections: 1 })
  expect(scene.mine('g2').stands?.[newest(scene).id]).toMatchObject({ stance: 'object' })
  stand(scene, 'g2', 'support')
  expect(shown(scene)).toMatchObject({ said: 1, openObjections: 0 })
})

test('O9 undone, each of the two entries stands where it stood, also when others have spoken since', () => {
  const scene = calls(propose(hall()))
  stand(stand(scene, 'g1', 'support'), 'g2', 'concern').moderator('participants.merge', { keep: 'dg1', drop: 'dg2' })
  stand(stand(scene, 'g3', 'support'), 'c1', 'object', 'No.').undoes()
  expect(shown(scene)).toMatchObject({ said: 4, stances: { support: 2, concern: 1, object: 1 }, openObjections: 1 })
})

test('O7 an answer is taken back also when another objection has come since', () => {
  const scene = calls(propose(hall()))
  const { id: outcome } = newest(scene)
  stand(scene, 'g1', 'object', 'It costs.')
  const [objection = ''] = Object.keys(shown(scene)?.objections ?? {})
  scene.moderator('outcomes.address', { outcome, objection, state: 'resolved', why: 'Shared' })
  stand(scene, 'c1', 'object', 'It is slow.').undoes()
  expect(shown(scene)?.openObjections).toBe(2)
})
