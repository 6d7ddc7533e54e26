import { expect, test } from 'vitest'
import { calls, hall, newest, propose, shown, stand } from '../../../tests/support/board.ts'

test('O1 an outcome belongs to the question under discussion and to what it came from', () => {
  const sources = [{ kind: 'note', id: 'n7' }]
  expect(newest(propose(hall(), 'A.', { sources }))).toMatchObject({
    question: 'q1',
    stage: 'proposed',
    round: 1,
    sources,
  })
  expect(newest(propose(hall(), 'A.', { question: null })).question).toBeUndefined()
  expect(hall().refusal('rapporteur', 'outcomes.propose', { text: 'A.', question: 'q9' })).toBe('no-such-question')
})

test('O1 participants propose where it is allowed', () => {
  const scene = hall()
  expect(scene.refusal('g1', 'outcomes.propose', { text: 'Mine.' })).toBe('not-allowed')
  scene.moderator('outcomes.allow', { participants: true }).does('g1', 'outcomes.propose', { text: 'Mine.' })
  expect(newest(scene).wordings[0]?.by).toBe('participant')
})

test('O2 other words keep the old ones, ask everybody again and carry nobody’s stance over', () => {
  const scene = calls(propose(hall()))
  for (const who of ['g1', 'g2', 'c1', 'c2']) stand(scene, who, 'support')
  const { id } = newest(scene)
  scene.does('rapporteur', 'outcomes.reword', { outcome: id, from: 'Access comes first.', text: 'Access and safety.' })
  expect(shown(scene)).toMatchObject({ said: 0, round: 2, text: 'Access and safety.' })
  expect(newest(scene).wordings.map(({ text, round }) => [text, round])).toEqual([
    ['Access comes first.', 1],
    ['Access and safety.', 2],
  ])
  expect(scene.mine('g1').stands?.[id]).toEqual({ stance: 'support', round: 1 })
  expect(scene.refusal('onsite', 'outcomes.reword', { outcome: id, from: 'Access comes first.', text: 'B' })).toBe(
    'moved-on',
  )
})

test('O2 a stance that was on its way while the words changed counts for nothing', () => {
  const scene = calls(propose(hall()))
  const { id, text: from } = newest(scene)
  scene.does('rapporteur', 'outcomes.reword', { outcome: id, from, text: 'Other words.' })
  expect(scene.refusal('g1', 'outcomes.stand', { outcome: id, stance: 'support', round: 1 })).toBe('moved-on')
})

test('O2 a sentence taken up into another leaves its sources there, one that is split leaves several', () => {
  const scene = propose(propose(hall(), 'A.', { sources: [{ kind: 'note', id: 'n1' }] }), 'B.')
  const [a = '', b = ''] = scene.state.outcomes.order
  scene.moderator('outcomes.merge', { keep: b, drop: a })
  expect(scene.state.outcomes.outcomes.get(b)?.sources).toEqual([
    { kind: 'note', id: 'n1' },
    { kind: 'outcome', id: a },
  ])
  expect(scene.view('participant').outcomes.order).toEqual([b])
  scene.moderator('outcomes.split', { outcome: b, texts: ['B one.', 'B two.'] })
  const texts = scene
    .view('participant')
    .outcomes.order.map((id) => scene.view('participant').outcomes.outcomes[id]?.text)
  expect(texts).toEqual(['B one.', 'B two.'])
  expect(scene.undoes().view('participant').outcomes.order).toEqual([b])
})

test('O3 five are messages, not six', () => {
  const scene = ['A.', 'B.', 'C.', 'D.', 'E.', 'F.'].reduce((scene, text) => propose(scene, text), hall())
  const feature = (outcome: string) => scene.refusal('rapporteur', 'outcomes.feature', { outcome, message: true })
  expect(scene.state.outcomes.order.map(feature)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    'too-many-messages',
  ])
})

test('O4 people say where they stand while it is called, and change it freely', () => {
  const scene = propose(hall())
  const { id } = newest(scene)
  expect(scene.refusal('g1', 'outcomes.stand', { outcome: id, stance: 'support' })).toBe('not-called')
  stand(calls(scene), 'g1', 'support')
  stand(scene, 'g1', 'concern')
  stand(scene, 'c1', 'support')
  stand(scene, 'c2', 'unclear')
  expect(shown(scene)?.stances).toEqual({ concern: 1, support: 1, unclear: 1 })
  scene.moderator('outcomes.stage', { outcome: id, stage: 'closed' })
  expect(scene.refusal('g1', 'outcomes.stand', { outcome: id, stance: 'support' })).toBe('not-called')
})

test('O4 counts are shown by group where three can be shown together, to participants once it is closed', () => {
  const scene = calls(propose(hall()))
  for (const who of ['g1', 'g2', 'g3', 'c1', 'c2', 'c3']) stand(scene, who, 'support')
  expect(shown(scene)?.groups).toMatchObject({
    Government: { ballots: 3, present: 4 },
    'Civil Society': { ballots: 3, present: 5 },
  })
  expect(shown(scene, 'participant')?.stances).toBeUndefined()
  scene.moderator('outcomes.stage', { outcome: newest(scene).id, stage: 'closed' })
  expect(shown(scene, 'participant')?.stances).toEqual({ support: 6 })
})

test('O7 an objection needs a reason, begins anew with another one, and ends when it is taken back', () => {
  const scene = calls(propose(hall()))
  const { id } = newest(scene)
  expect(scene.refusal('g1', 'outcomes.stand', { outcome: id, stance: 'object' })).toBe('reason-needed')
  stand(scene, 'g1', 'object', 'Too costly')
  const objection = () => Object.values(shown(scene)?.objections ?? {})[0]
  const [key = ''] = Object.keys(shown(scene)?.objections ?? {})
  expect(objection()).toMatchObject({ text: 'Too costly', state: 'raised' })
  scene.moderator('outcomes.address', { outcome: id, objection: key, state: 'understood' })
  expect([objection()?.state, shown(scene)?.openObjections]).toEqual(['understood', 1])
  stand(scene, 'g1', 'object', 'Too slow')
  expect(objection()).toMatchObject({ text: 'Too slow', state: 'raised' })
  stand(scene, 'g1', 'can-live')
  expect([objection()?.state, objection()?.by, shown(scene)?.openObjections]).toEqual(['resolved', 'participant', 0])
})

test('O7 an objection is answered with a reason, and an upheld one means no consensus', () => {
  const scene = calls(propose(hall()))
  for (const who of ['g1', 'g2', 'g3', 'g4', 'c1', 'c2', 'c3', 'c4', 'c5']) stand(scene, who, 'support')
  expect(shown(scene)?.convergence?.suggested).toBe('full')
  stand(scene, 'c5', 'object', 'It leaves out the rural areas')
  const [objection = ''] = Object.keys(shown(scene)?.objections ?? {})
  const answer = { outcome: newest(scene).id, objection }
  expect(shown(scene)?.convergence?.suggested).toBe('opposition')
  expect(scene.refusal('onsite', 'outcomes.address', { ...answer, state: 'outweighed' })).toBe('reason-needed')
  scene.moderator('outcomes.address', { ...answer, state: 'outweighed', why: 'It stands in another outcome' })
  expect(shown(scene)?.convergence?.suggested).toBe('rough')
  scene.moderator('outcomes.address', { ...answer, state: 'upheld', why: 'It is right' })
  expect(shown(scene)?.convergence?.suggested).toBe('opposition')
})

test('O6 a person confirms the label, and what was suggested is kept beside it', () => {
  const scene = calls(propose(hall()))
  for (const who of ['g1', 'g2', 'g3', 'c1', 'c2', 'c3']) stand(scene, who, 'support')
  scene.moderator('outcomes.label', { outcome: newest(scene).id, label: 'rough' })
  expect(newest(scene).label).toMatchObject({ suggested: 'full', confirmed: 'rough', by: 'onsite-moderator' })
})

test('O8 one outcome or the board is on the projector, and a minority statement stands beside any label', () => {
  const scene = propose(hall())
  const { id } = newest(scene)
  expect(scene.moderator('outcomes.show', { shown: id }).view('display').outcomes.shown).toBe(id)
  expect(scene.moderator('outcomes.show', { shown: 'board' }).view('display').outcomes.shown).toBe('board')
  expect(scene.moderator('outcomes.show', { shown: null }).view('display').outcomes.shown).toBeUndefined()
  scene.moderator('outcomes.minority', {
    outcome: id,
    version: 0,
    statements: [{ text: 'Cost first.', group: 'Government' }],
  })
  expect(shown(scene, 'participant')?.minority).toEqual({ 1: { text: 'Cost first.', group: 'Government' } })
})

test('O8 of two who change the minority statements at once the second is told, and undone ones are not taken for others', () => {
  const scene = propose(hall())
  const { id: outcome } = newest(scene)
  const version = () => shown(scene)?.minorityVersion
  const state = (who: string, version: number | undefined, ...texts: string[]) =>
    scene.refusal(who, 'outcomes.minority', { outcome, version, statements: texts.map((text) => ({ text })) })
  expect(state('onsite', 0, 'Cost first.')).toBeUndefined()
  expect(state('rapporteur', 0, 'Too late.')).toBe('moved-on')
  const first = version()
  expect(state('rapporteur', first, 'Cost first.', 'Schools too.')).toBeUndefined()
  const second = version()
  scene.undoes()
  expect(version()).toBe(first)
  expect(state('online', first, 'Cost first.', 'Roads too.')).toBeUndefined()
  expect(state('rapporteur', second, 'Nothing.')).toBe('moved-on')
  expect(Object.values(shown(scene)?.minority ?? {}).map(({ text }) => text)).toEqual(['Cost first.', 'Roads too.'])
})
