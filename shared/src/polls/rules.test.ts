import { expect, test } from 'vitest'
import { given, type Scene } from '../../../tests/support/given.ts'
import { roundtable } from '../roundtable/roundtable.ts'
import { tallyOf, type Poll } from './state.ts'

const hall = () => given().people('a', 6).moderator('life.start')
const pollOf = (scene: Scene): Poll => {
  const poll = scene.state.polls.polls.get(scene.poll)
  if (!poll) throw new Error('no poll')
  return poll
}
const counts = (scene: Scene) => tallyOf(scene.state.polls, pollOf(scene)).counts
const result = (scene: Scene) => scene.view('organizer').polls.polls[scene.poll]?.rounds
const closes = (scene: Scene, more: object = {}) => scene.moderator('polls.close', { poll: scene.poll, ...more })

const voted = (scene: Scene, count: number, choice: unknown = 'o1') => {
  for (let number = 1; number <= count; number++) scene.casts(`a${number}`, choice)
  return scene
}

test('B1 a draft is changed, moved and removed; an opened poll is translated and nothing else', () => {
  const scene = hall().asks({ open: false }).asks({ open: false, text: 'Second?' })
  const [first = '', second = ''] = scene.state.polls.order
  scene.moderator('polls.move', { poll: second, after: null })
  expect(scene.state.polls.order).toEqual([second, first])
  scene.moderator('polls.edit', { poll: first, kind: 'single', text: 'Changed?', options: ['A', 'B'] })
  expect(scene.state.polls.polls.get(first)?.text).toBe('Changed?')
  scene.moderator('polls.open', { poll: second })
  expect(scene.refusal('onsite', 'polls.edit', { poll: second, kind: 'single' })).toBe('poll-begun')
  expect(scene.refusal('onsite', 'polls.remove', { poll: second })).toBe('poll-begun')
  scene.moderator('polls.translate', { poll: second, language: 'fr', text: 'D’abord ?', options: ['Accès'] })
  expect(scene.state.polls.polls.get(second)?.translations['fr']?.options).toEqual({ o1: 'Accès' })
  scene.moderator('polls.remove', { poll: first })
  expect(scene.state.polls.order).toEqual([second])
})

test('B2 a poll without a question or with an empty option is not opened', () => {
  const scene = hall()
  const refused = (draft: object) => scene.refusal('onsite', 'polls.create', { open: true, ...draft })
  expect(refused({ kind: 'single', options: ['A', 'B'] })).toBe('poll-unfinished')
  expect(refused({ kind: 'single', text: 'Which?', options: ['A'] })).toBe('poll-unfinished')
  expect(refused({ kind: 'single', text: 'Which?', options: ['A', ' '] })).toBe('poll-unfinished')
  expect(refused({ kind: 'multiple', text: 'Which?', options: ['A', 'B'], least: 2, most: 1 })).toBe('wrong-shape')
  expect(refused({ kind: 'words', text: 'Words?', most: 4 })).toBe('wrong-shape')
  expect(refused({ kind: 'single', text: 'Which?', options: ['A', 'B'], about: 'q9' })).toBe('no-such-question')
})

test('B3 one act makes and opens a quick poll, with a countdown where it is wished', () => {
  const scene = hall().moderator('polls.create', { kind: 'yes-no', open: true, seconds: 30 })
  expect(pollOf(scene)).toMatchObject({ stage: 'open', round: 1, closesAt: scene.now + 30_000 })
})

test('B5 a ballot counts up to two seconds after the countdown, then it is refused with the time, and the poll closes', () => {
  const scene = hall().asks({ seconds: 10 }).after(12).casts('a1', 'o1')
  scene.now += 1
  const refused = scene.send('a2', 'polls.cast', { poll: scene.poll, choice: 'o1' })
  expect(refused).toMatchObject({ refused: 'poll-closed', values: { at: scene.now - 2001 } })
  expect([scene.falls().state.polls.polls.get(scene.poll)?.stage, counts(scene)]).toEqual(['closed', { o1: 1 }])
})

test('B5 closing with a countdown keeps the poll open until its end', () => {
  const scene = closes(hall().asks(), { seconds: 30 }).after(31).falls().casts('a1', 'o1')
  expect(scene.after(2).falls().refusal('a2', 'polls.cast', { poll: scene.poll, choice: 'o1' })).toBe('poll-closed')
})

test('B6 a second round shows who moved; options that fewer than three came from are taken together', () => {
  const scene = hall().people('b', 4).asks()
  for (const who of ['a1', 'a2', 'a3', 'a4']) scene.casts(who, 'o1')
  for (const who of ['a5', 'a6', 'b1']) scene.casts(who, 'o2')
  for (const who of ['b2', 'b3']) scene.casts(who, 'o3')
  closes(scene, { again: true }).after(60).falls().moderator('polls.open', { poll: scene.poll })
  for (const who of ['a1', 'a2', 'a3', 'a4', 'a5', 'a6']) scene.casts(who, 'o2')
  for (const who of ['b1', 'b2', 'b3']) scene.casts(who, 'o3')
  closes(scene)
  expect(scene.view('organizer').polls.polls[scene.poll]?.shifts).toEqual({
    both: 9,
    from: { o1: { o2: 4 }, several: { o2: 2, o3: 3 } },
  })
  expect(scene.refusal('onsite', 'polls.open', { poll: scene.poll })).toBe('poll-sealed')
})

test('B6 where one or two have voted in one round alone, nothing is told of moves: they would be what is left over', () => {
  const scene = voted(hall().asks(), 5)
  closes(scene, { again: true }).moderator('polls.open', { poll: scene.poll })
  expect(closes(voted(scene, 6)).view('organizer').polls.polls[scene.poll]?.shifts).toBeUndefined()
})

test('B6 without a word at closing only a named poll has a second round', () => {
  const secret = closes(hall().asks())
  expect(secret.refusal('onsite', 'polls.open', { poll: secret.poll })).toBe('poll-sealed')
  const named = closes(hall().asks({ privacy: 'named' }))
  named.moderator('polls.open', { poll: named.poll })
  expect(pollOf(named).round).toBe(2)
  expect(closes(named).refusal('onsite', 'polls.open', { poll: named.poll })).toBe('poll-over')
})

test('B7 beginning anew drops the ballots, says how many, and is another series', () => {
  const scene = hall().asks().casts('a1', 'o1').casts('a2', 'o2')
  const { series } = pollOf(scene)
  scene.moderator('polls.reset', { poll: scene.poll })
  expect([counts(scene), pollOf(scene).series, scene.fact('polls.reset')?.ballots]).toEqual([{}, series + 1, 2])
  scene.casts('a1', 'o3')
  expect(counts(scene)).toEqual({ o3: 1 })
  // The second moderator's late press drops nothing more.
  expect(scene.refusal('online', 'polls.reset', { poll: scene.poll, series })).toBe('moved-on')
})

const shownTo = (scene: Scene, role: 'participant' | 'display' | 'rapporteur') =>
  scene.view(role).polls.polls[scene.poll]

test('B8 who sees a result, while the poll is open and after', () => {
  const seen = (results: string) => {
    const scene = voted(hall().asks({ results }), 3)
    const open = (['participant', 'display', 'rapporteur'] as const).map(
      (role) => shownTo(scene, role)?.tally !== undefined,
    )
    closes(scene)
    const closed = shownTo(scene, 'participant')?.rounds !== undefined
    scene.moderator('polls.show', { poll: scene.poll })
    return [...open, closed, shownTo(scene, 'participant')?.rounds !== undefined]
  }
  expect(seen('hidden')).toEqual([false, false, true, false, true])
  expect(seen('after-voting')).toEqual([true, false, true, true, true])
  expect(seen('live')).toEqual([true, true, true, true, true])
})

test('B8 a result that is hidden cannot be put on the projector before it is closed', () => {
  const scene = hall().asks()
  expect(scene.refusal('onsite', 'polls.show', { poll: scene.poll })).toBe('poll-not-closed')
})

test.each([
  ['named', { person: 'dz', stakeholderGroup: 'Government', side: 'online', regionalGroup: 'African Group' }],
  ['group', { stakeholderGroup: 'Government', side: 'online', regionalGroup: 'African Group' }],
  ['anonymous', {}],
])('B9 what a ballot of a poll that is %s says of its voter', (privacy, by) => {
  const scene = hall()
    .does('z', 'participants.join', { side: 'online', stakeholderGroup: 'Government', regionalGroup: 'African Group' })
    .asks({ privacy })
    .casts('z', 'o1')
  const fact = scene.log.at(-1)
  expect(fact?.data).toMatchObject({ by })
  expect(Object.keys((fact?.data as { by: object }).by)).toEqual(Object.keys(by))
  const secret = privacy !== 'named'
  expect([fact?.at === 0, fact?.by === undefined, fact?.scope === scene.poll]).toEqual([secret, secret, secret])
  expect(JSON.stringify(fact).includes('dz')).toBe(!secret)
})

test('B10 the tally of an open poll without names moves by three and stays three behind, the number of ballots is exact', () => {
  const seen = (scene: Scene) => [shownTo(scene, 'rapporteur')?.tally?.ballots, shownTo(scene, 'participant')?.voted]
  const scene = hall().people('b', 3).asks()
  expect(seen(voted(scene, 5))).toEqual([0, 5])
  expect(seen(voted(scene, 6))).toEqual([3, 6])
  expect(seen(scene.casts('b1', 'o1').casts('b2', 'o1'))).toEqual([3, 8])
  expect(seen(scene.casts('b3', 'o1'))).toEqual([6, 9])
  expect(seen(voted(hall().asks({ privacy: 'named' }), 2))).toEqual([2, 2])
})

test('B11 a group of fewer than three is merged, and another with it when it could be found by subtraction', () => {
  const scene = given()
    .people('c', 5, { stakeholderGroup: 'Civil Society', side: 'room' })
    .people('t', 4, { stakeholderGroup: 'Technical Community', side: 'online' })
    .people('g', 2, { stakeholderGroup: 'Government', side: 'online' })
    .asks()
  for (const who of ['c1', 'c2', 'c3', 'c4', 't1', 't2', 't3']) scene.casts(who, 'o1')
  scene.casts('g1', 'o2')
  const splits = result(closes(scene))?.['1']?.splits
  expect(splits?.stakeholderGroup).toEqual({
    'Civil Society': { ballots: 4, present: 5, counts: { o1: 4 } },
    other: { ballots: 4, present: 6, counts: { o1: 3, o2: 1 }, of: ['Government', 'Technical Community'] },
  })
  expect(splits?.side).toEqual({
    online: { ballots: 4, present: 6, counts: { o1: 3, o2: 1 } },
    room: { ballots: 4, present: 5, counts: { o1: 4 } },
  })
  // Everybody is of one region: a split that tells no more than the whole is none.
  expect(splits?.regionalGroup).toBeUndefined()
})

test('B11 two ballots of a poll without names show nothing, of a named one they do', () => {
  expect(result(closes(voted(hall().asks(), 2)))).toEqual({ 1: { ballots: 2, counts: {}, withheld: true } })
  expect(result(closes(voted(hall().asks({ privacy: 'named' }), 2)))?.['1']).toMatchObject({ counts: { o1: 2 } })
})

test('B12 ten seconds after the last closing it is sealed, and a log with emptied ballots folds to the same', () => {
  const scene = closes(voted(hall().asks(), 4)).after(10).falls()
  expect(pollOf(scene).sealed).toBeUndefined()
  scene.after(1).falls()
  expect([pollOf(scene).sealed, scene.state.polls.ballots.size, scene.state.polls.cells.size]).toEqual([true, 0, 0])
  const sealed = roundtable.sealedBy(scene.log.at(-1) ?? { seq: 0, at: 0, type: '', data: {} })
  const emptied = scene.log.map((fact) => (fact.scope === sealed ? { ...fact, data: {} } : fact))
  expect(emptied).not.toEqual(scene.log)
  expect(JSON.stringify(roundtable.evolve(roundtable.initial, emptied))).toBe(JSON.stringify(scene.state))
  expect(result(scene)?.['1']).toMatchObject({ ballots: 4, counts: { o1: 4 } })
  expect(shownTo(scene, 'rapporteur')?.voted).toBe(4)
})

test('B12 ballots kept for a second round are sealed with the session, and a named poll never', () => {
  const kept = closes(voted(hall().asks(), 3), { again: true }).after(60).falls()
  expect(pollOf(kept).sealed).toBeUndefined()
  expect(pollOf(kept.moderator('life.close').after(11).falls()).sealed).toBe(true)
  const named = closes(voted(hall().asks({ privacy: 'named' }), 3))
    .after(60)
    .falls()
  expect(pollOf(named.moderator('life.close').after(11).falls()).sealed).toBeUndefined()
})

test('B13 a closing is taken back with every ballot, and no result of it is in the log', () => {
  const scene = closes(voted(hall().asks(), 4)).undoes()
  expect([pollOf(scene).stage, counts(scene)]).toEqual(['open', { o1: 4 }])
  expect(result(scene)).toBeUndefined()
  expect(JSON.stringify(scene.log.filter(({ scope }) => scope === undefined))).not.toContain('"counts"')
  expect(result(closes(scene.casts('a5', 'o2')))?.['1']?.counts).toEqual({ o1: 4, o2: 1 })
})

test.each(['polls.close', 'life.close'])('B13 what %s closed is not opened again once its poll is sealed', (type) => {
  const scene = voted(hall().asks(), 3)
  scene.moderator(type, type === 'polls.close' ? { poll: scene.poll } : {})
  const act = scene.state.acts.recent.at(-1)?.seq
  scene.moderator('polls.seal', { poll: scene.poll })
  expect(scene.refusal('onsite', 'acts.undo', { act })).toBe('moved-on')
})

test('B13 a countdown that is over does not come back with the poll', () => {
  const scene = hall().asks({ seconds: 10 }).after(13).falls().undoes().after(60).falls()
  expect([pollOf(scene).stage, pollOf(scene).closesAt]).toEqual(['open', undefined])
})

test('B14 hands counted in the room stand apart', () => {
  const scene = voted(hall().asks(), 3)
  scene.moderator('polls.count', { poll: scene.poll, counts: { o1: 12, o2: 0 } })
  expect(result(closes(scene))?.['1']).toMatchObject({ ballots: 3, counts: { o1: 3 }, hands: { o1: 12 } })
  expect(scene.refusal('onsite', 'polls.count', { poll: scene.poll, counts: { o9: 1 } })).toBe('wrong-shape')
  scene.asks({ kind: 'text', options: [] })
  expect(scene.refusal('onsite', 'polls.count', { poll: scene.poll, counts: {} })).toBe('not-countable')
})

test('B18 closing the session closes its polls, and taking it back opens them again', () => {
  const scene = voted(hall().asks(), 3).moderator('life.close')
  expect(pollOf(scene).stage).toBe('closed')
  expect(scene.refusal('a4', 'polls.cast', { poll: scene.poll, choice: 'o1' })).toBe('poll-closed')
  expect(pollOf(scene.undoes()).stage).toBe('open')
  expect(counts(scene.casts('a4', 'o1'))).toEqual({ o1: 4 })
})

test('B20 opening a poll shows its question, and moderators choose what is shown', () => {
  const scene = hall().asks()
  expect(scene.view('display').polls.shown).toEqual({ poll: scene.poll, picture: 'ballot' })
  closes(scene).moderator('polls.show', { poll: scene.poll, picture: 'groups' })
  expect(scene.view('display').polls.shown?.picture).toBe('groups')
  expect(scene.moderator('polls.show', { poll: null }).view('display').polls).toEqual({ polls: {} })
})
