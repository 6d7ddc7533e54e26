import { expect, test } from 'vitest'
import { given, type Scene } from '../../../tests/support/given.ts'

const three = () => given().room('a', 'b').online('c').raise('a', 'b', 'c')
const undoing = (scene: Scene, act = scene.state.acts.recent.at(-1)?.seq ?? 0) =>
  scene.refusal('online', 'acts.undo', { act })
/** All of the state but the place in the log, the acts and the numbers given out. */
const substance = ({ state }: Scene) => {
  const { seq: _seq, at: _at, acts: _acts, ...slices } = state
  return JSON.parse(JSON.stringify({ ...slices, participants: { ...slices.participants, arrived: 0 } })) as object
}
/** The newest act of the scene, whatever happened since. */
const act = (scene: Scene) => scene.state.acts.recent.at(-1)?.seq

test('U1 either moderator takes back an act within ten seconds', () => {
  const scene = three()
  const before = substance(scene)
  expect(undoing(scene.moderator('hands.lower', { hand: scene.hand('a').id }).after(10))).toBeUndefined()
  expect(substance(scene)).toEqual(before)
})

test('U1 after ten seconds it is too late', () => {
  expect(undoing(three().gives('a').after(11))).toBe('too-late')
})

test('U1 an act is taken back once', () => {
  const scene = three().gives('a')
  const seq = act(scene)
  expect([undoing(scene, seq), undoing(scene, seq)]).toEqual([undefined, 'too-late'])
})

test('U1 what participants do is theirs, not an act of a moderator', () => {
  expect(three().state.acts.recent).toEqual([])
  expect(three().gives('a').does('a', 'floor.release').state.acts.recent).toHaveLength(1)
})

test('U1 moderators see the newest act that can be taken back', () => {
  const scene = three().gives('a')
  expect(scene.view('online-moderator').acts?.last).toEqual({
    act: scene.state.seq,
    type: 'floor.given',
    by: 'onsite-moderator',
    at: scene.now,
  })
  expect(scene.view('participant')).not.toHaveProperty('acts')
})

test('U2 the last word is taken back with all the hands that it took down', () => {
  const scene = three().moderator('queue.move', { hand: 'h7', after: null })
  const before = substance(scene)
  expect(substance(scene.moderator('queue.lastWord', { hand: scene.hand('c').id }).undoes())).toEqual(before)
})

test('U2 giving the floor is taken back with the end of the turn before and the start of the session', () => {
  const scene = three()
  const before = substance(scene)
  expect(substance(scene.gives('a').undoes())).toEqual(before)
  const running = substance(scene.gives('b').after(30))
  expect(substance(scene.gives('c').undoes())).toEqual(running)
})

test('U2 a merge is taken back into two people with their hands', () => {
  const scene = three()
  const before = substance(scene)
  expect(substance(scene.moderator('participants.merge', { keep: 'da', drop: 'dc' }).undoes())).toEqual(before)
  expect(scene.mine('c').hand?.id).toBe(scene.hand('c').id)
})

test('U3 sums keep what others added: seats, turns, credits', () => {
  const scene = given().moderator('hands.raiseFor', { name: 'Ghost', side: 'online' }).online('a').undoes()
  expect(scene.state.participants.seats).toEqual({ room: 0, online: 1, hub: 0 })
})

test('U3 of a list only what the act put there is taken out', () => {
  const scene = three().moderator('queue.move', { hand: 'h7', after: null })
  const first = act(scene)
  scene.moderator('queue.move', { hand: 'h6', after: null }).moderator('acts.undo', { act: first })
  expect(scene.state.queue.moves.map(({ hand }) => hand)).toEqual(['h6'])
})

test('U3 a question added is taken out though somebody stepped on since', () => {
  const scene = three().moderator('life.start').moderator('agenda.add', { text: 'New', after: null })
  const added = act(scene)
  scene.after(5).does('online', 'agenda.step', { from: 'q1', to: 'q2' }).moderator('acts.undo', { act: added })
  expect(scene.state.agenda.questions.map(({ id, spentMs }) => [id, spentMs])).toEqual([
    ['q1', 5000],
    ['q2', 0],
    ['q3', 0],
  ])
})

test('U3 a call is taken back though somebody it passed over has withdrawn or changed the words', () => {
  const scene = three().gives('c').does('a', 'hands.lower').does('b', 'hands.change', { text: 'Wait' })
  expect(undoing(scene)).toBeUndefined()
  expect([scene.speaker(), scene.hand('b').passed, scene.hand('b').text]).toEqual([undefined, 0, 'Wait'])
})

test('U4 what others have gone on from stays', () => {
  const scene = three().gives('a')
  const given = act(scene)
  expect(undoing(scene.gives('b'), given)).toBe('moved-on')
})

test('U4 time added to one intervention is never taken from the next', () => {
  const scene = three().gives('a').moderator('floor.extend', { seconds: 60 })
  const extended = act(scene)
  expect(undoing(scene.does('a', 'floor.release').gives('b'), extended)).toBe('moved-on')
})

test('U4 an intervention that was ended does not come back after another one has ended', () => {
  const scene = three().gives('a').releases()
  const released = act(scene)
  expect(undoing(scene.gives('b').does('b', 'floor.release'), released)).toBe('moved-on')
})

test('U4 a hand that is up again is not put up twice', () => {
  const scene = three().moderator('hands.lower', { hand: 'h5' }).raise('a')
  expect(undoing(scene)).toBe('moved-on')
})

test('U4 what belonged to an entry that is no more is not put back', () => {
  const scene = three().moderator('participants.describe', { participant: 'db', side: 'hub' })
  const described = act(scene)
  scene.does('online', 'participants.merge', { keep: 'da', drop: 'db' })
  expect(undoing(scene, described)).toBe('moved-on')
})

test('U4 of one setting changed twice the older change stays as it is', () => {
  const scene = three().organizer('floor.allot', { kind: 'reply', seconds: 60 })
  const first = act(scene)
  expect(undoing(scene.moderator('floor.allot', { kind: 'reply', seconds: 90 }), first)).toBe('moved-on')
})
