import fc from 'fast-check'
import { expect, test } from 'vitest'
import { given, type Scene } from '../../../tests/support/given.ts'
import type { Role } from '../kernel/roles.ts'
import { roles } from '../kernel/roles.ts'

const people = ['g1', 'g2', 'g3', 'g4', 'c1', 'c2', 'c3', 'c4']
const watchers = roles
const keepers = ['organizer', 'onsite-moderator', 'online-moderator', 'rapporteur'] as const

/** An outcome that is asked about and projected, where people are told by their group at most. */
function asked(level: 'group' | 'none' | 'named' = 'group'): { scene: Scene; outcome: string } {
  const scene = given().people('g', 4, { stakeholderGroup: 'Government', side: 'room' })
  scene.people('c', 4, { stakeholderGroup: 'Civil Society', side: 'online' }).moderator('life.start')
  if (level !== 'named') scene.moderator('attribution.agree', { level })
  const outcome = scene.moderator('outcomes.propose', { text: 'A.' }).fact('outcomes.proposed')?.id ?? ''
  scene.moderator('outcomes.stage', { outcome, stage: 'called' }).moderator('outcomes.show', { shown: outcome })
  return { scene, outcome }
}

const act = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.constantFrom(...people), fc.constantFrom('support', 'concern', 'unclear')) },
  { weight: 1, arbitrary: fc.constantFrom('close', 'call', 'undo', 'again') },
)

test('O10 of two pictures of a round that any screen shows after each other three people at least stand elsewhere', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const { scene, outcome } = asked()
      const moderate = (type: string, data: object) => scene.refusal('onsite', type, data)
      const round = () => scene.state.outcomes.outcomes.get(outcome)?.round ?? 1
      // Where everybody stood, by round and moment; and the moment that was shown last of a round.
      const history = new Map<string, Map<string, string>>()
      const stood = new Map<number, Map<string, string>>()
      const shown = new Map<number, number>()
      for (const done of acts) {
        scene.after(1)
        if (done === 'undo') moderate('acts.undo', { act: scene.state.acts.recent.at(-1)?.seq ?? 0 })
        else if (done === 'again') moderate('outcomes.again', { outcome })
        else if (typeof done === 'string')
          moderate('outcomes.stage', { outcome, stage: done === 'close' ? 'closed' : 'called' })
        else if (!scene.refusal(done[0], 'outcomes.stand', { outcome, stance: done[1] }))
          stood.set(round(), new Map([...(stood.get(round()) ?? []), done]))
        for (const [number, where] of stood) history.set(`${number} ${scene.now}`, where)
        const { at } = scene.state.outcomes.published.get(`${outcome}/${round()}/`)?.shown ?? { at: 0 }
        const last = shown.get(round()) ?? 0
        shown.set(round(), at)
        const [before, now] = [last, at].map((moment) => history.get(`${round()} ${moment}`))
        const apart = people.filter((who) => before?.get(who) !== now?.get(who)).length
        if (last !== at) expect(apart).toBeGreaterThanOrEqual(3)
        const counts: Record<string, number> = {}
        for (const stance of now?.values() ?? []) counts[stance] = (counts[stance] ?? 0) + 1
        const { shown: projected, outcomes } = scene.state.outcomes
        const isSeen = projected === outcome || outcomes.get(outcome)?.stage === 'closed'
        for (const role of isSeen ? watchers : keepers)
          expect([role, scene.view(role).outcomes.outcomes[outcome]?.stances ?? {}]).toEqual([role, counts])
      }
    }),
    { numRuns: 150 },
  )
})

test('O10 closing tells all, and opened again for one person it tells no more', () => {
  const { scene, outcome } = asked()
  const shown = () => scene.view('display').outcomes.outcomes[outcome]
  const stand = (who: string, stance = 'support') => scene.does(who, 'outcomes.stand', { outcome, stance })
  const closed = () => {
    scene.moderator('outcomes.stage', { outcome, stage: 'closed' })
    return shown()?.stances
  }
  for (const who of people.slice(0, 5)) stand(who)
  expect([shown()?.said, shown()?.stances]).toEqual([5, undefined])
  stand('c2')
  expect([shown()?.said, shown()?.stances]).toEqual([6, { support: 3 }])
  stand('c3')
  expect(closed()).toEqual({ support: 7 })
  scene.moderator('outcomes.stage', { outcome, stage: 'called' })
  stand('c3', 'concern')
  expect(closed()).toEqual({ support: 7 })
  scene.moderator('outcomes.stage', { outcome, stage: 'called' })
  for (const who of ['g1', 'g2', 'c3']) stand(who, 'concern')
  expect(closed()).toEqual({ support: 4, concern: 3 })
})

test('O10 a closing that is taken back has told all the same, so what one person says then is not told by the next', () => {
  const { scene, outcome } = asked()
  const shown = () => scene.view('display').outcomes.outcomes[outcome]?.stances
  const closed = () => {
    scene.moderator('outcomes.stage', { outcome, stage: 'closed' })
    return shown()
  }
  for (const who of people.slice(0, 4)) scene.does(who, 'outcomes.stand', { outcome, stance: 'support' })
  expect(closed()).toEqual({ support: 4 })
  scene.undoes().does('c4', 'outcomes.stand', { outcome, stance: 'concern' })
  expect(closed()).toEqual({ support: 4 })
})

test('O10 participants are told of an objection with the stances of its time, those who must answer it at once', () => {
  const { scene, outcome } = asked()
  const open = (role: Role) => scene.view(role).outcomes.outcomes[outcome]?.openObjections
  scene.does('g1', 'outcomes.stand', { outcome, stance: 'object', reason: 'It costs.' })
  expect([open('participant'), open('display'), open('rapporteur'), open('onsite-moderator')]).toEqual([0, 0, 1, 1])
  scene.moderator('outcomes.stage', { outcome, stage: 'closed' })
  expect(open('display')).toBe(0)
  scene.moderator('outcomes.stage', { outcome, stage: 'called' })
  for (const who of ['g2', 'c1', 'c2']) scene.does(who, 'outcomes.stand', { outcome, stance: 'support' })
  scene.moderator('outcomes.stage', { outcome, stage: 'closed' })
  expect(open('display')).toBe(1)
})

test('O10 where people are named the picture is always the present one', () => {
  const { scene, outcome } = asked('named')
  for (const who of people.slice(0, 4)) scene.does(who, 'outcomes.stand', { outcome, stance: 'support' })
  expect(scene.view('display').outcomes.outcomes[outcome]?.stances).toEqual({ support: 4 })
})
