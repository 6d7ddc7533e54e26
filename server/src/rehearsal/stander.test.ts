import { expect, test } from 'vitest'
import { given } from '../../../tests/support/given.ts'
import { Random } from '../../../tests/support/random.ts'
import { cast } from './cast.ts'
import { Stander } from './stander.ts'

/** A called sentence, and the people of a rehearsal, who say where they stand within `seconds`. */
function called(seed = 1) {
  const random = new Random(seed)
  const people = cast().map((part, index) => {
    const stander = new Stander(part, () => random.next())
    return { who: `person${index}`, part, stander }
  })
  const scene = given().does('rapporteur', 'outcomes.propose', { text: 'Share the masts.' })
  const [outcome = ''] = scene.state.outcomes.order
  for (const { who, part } of people) scene.does(who, 'participants.join', { ...part })
  scene.moderator('outcomes.stage', { outcome, stage: 'called' })
  return {
    scene,
    outcome,
    stand: (from = 0, seconds = 25) => {
      for (let second = from; second < from + seconds; second++)
        for (const { who, stander } of people)
          for (const stood of stander.stands(scene.view('participant').outcomes, second * 1000, 1))
            scene.does(who, 'outcomes.stand', stood)
      return Object.values(scene.state.outcomes.stands.toJSON()).length
    },
  }
}

test('simulated people say where they stand on what is called, most of them once, more of them for it than against', () => {
  for (const seed of [1, 2, 3]) {
    const { scene, outcome, stand } = called(seed)
    expect(stand()).toBeGreaterThan(25)
    const before = stand()
    expect(stand(25)).toBe(before)
    const { support = 0, object = 0 } = scene.view('rapporteur').outcomes.outcomes[outcome]?.stances ?? {}
    expect(support).toBeGreaterThan(object)
  }
})

test('simulated people are asked again when the words have changed', () => {
  const { scene, outcome, stand } = called()
  const before = stand()
  scene.does('rapporteur', 'outcomes.reword', {
    outcome,
    from: 'Share the masts.',
    text: 'Share the masts and the fuel.',
  })
  scene.moderator('outcomes.stage', { outcome, stage: 'called' })
  expect(stand(60)).toBeGreaterThan(before + 25)
})

test('simulated people leave alone what is not called', () => {
  const { scene, outcome, stand } = called()
  scene.moderator('outcomes.stage', { outcome, stage: 'closed' })
  expect(stand()).toBe(0)
})
