import { expect, test } from 'vitest'
import { given, type Scene } from '../../../tests/support/given.ts'
import { leftMs, spokenMs } from './clock.ts'
import type { FloorState } from './state.ts'

const two = () => given().room('a', 'b').online('c').raise('a', 'b', 'c')
const current = (scene: Scene) => scene.state.floor.current as NonNullable<FloorState['current']>
const left = (scene: Scene) => leftMs(current(scene), scene.now) / 1000
const turn = (scene: Scene, id: string | undefined) => scene.state.floor.interventions.get(id ?? '')
/** A remote intervention that has ended. */
const point = (scene: Scene) => scene.gives('c').after(60).releases().state.floor.last

test('F1 a call names what the moderator saw, so two who press at once skip nobody', () => {
  const scene = two()
  const seen = { instead: null }
  scene.moderator('floor.give', { to: scene.hand('a').id, ...seen })
  expect(scene.refusal('online', 'floor.give', { to: scene.hand('b').id, ...seen })).toBe('moved-on')
  expect([scene.speaker(), scene.order()]).toEqual(['a', ['c', 'b']])
})

test('F1 the running intervention may be named by its id or by the person', () => {
  const scene = two().gives('a')
  expect(scene.refusal('online', 'floor.give', { to: scene.hand('b').id, instead: 'da' })).toBeUndefined()
})

test('F2 giving the floor ends the intervention that runs', () => {
  const scene = two().gives('a').after(50).gives('b')
  expect([scene.speaker(), scene.state.floor.turns.get('da')]).toEqual(['b', { count: 1, ms: 50_000 }])
})

test('F2 the floor can be given to somebody without a hand, but not twice in a row', () => {
  const scene = given({ speakers: ['Ana'] }).gives('s1')
  expect(current(scene)).toMatchObject({ person: 's1', kind: 'invited', allottedMs: 300_000 })
  expect(scene.refusal('onsite', 'floor.give', { to: 's1', instead: 's1' })).toBe('has-the-floor')
  expect(scene.refusal('onsite', 'floor.give', { to: 'nobody', instead: 's1' })).toBe('no-hand')
})

test('F2 who has raised another hand while speaking can be called again', () => {
  expect(two().gives('a').raise('a').gives('a').state.floor.interventions.size).toBe(1)
})

test('F3 an override is always possible and recorded with the rule it overrode', () => {
  const scene = two()
  const suggested = scene.suggestions()[0]
  expect(current(scene.gives('c')).choice).toEqual({
    policy: 'balanced',
    suggested: suggested?.hand.id,
    rule: suggested?.rule,
    overrode: true,
  })
})

test('F3 who is held at the side or not connected can be called too', () => {
  expect(two().does('a', 'hands.park').gives('a').speaker()).toBe('a')
  expect(two().drops('c').gives('c').speaker()).toBe('c')
})

test('F3 taking the suggestion is no override', () => {
  expect(current(two().givesNext()).choice).toEqual({ policy: 'balanced', suggested: 'h5', rule: 'first-time' })
})

test('F3 those who stood before count as passed over, those who could not be called do not', () => {
  const scene = two().organizer('queue.arrange', { policy: 'first-come' }).online('d').raise('d').drops('c').gives('d')
  expect(['a', 'b', 'c'].map((who) => scene.hand(who).passed)).toEqual([1, 1, 0])
  scene.online('e').raise('e').drops('e').gives('e')
  expect(scene.hand('c').passed).toBe(0)
})

test('F4 in the room the clock runs at once; remotely it starts anew when the person is heard', () => {
  expect(left(two().gives('a').after(20))).toBe(160)
  const remote = two().gives('c').after(20)
  expect(remote.view('display').floor.current).not.toHaveProperty('begunAt')
  expect(left(remote.does('c', 'floor.begin').after(5))).toBe(175)
})

test('F4 nobody begins for somebody else', () => {
  expect(two().gives('c').refusal('a', 'floor.begin')).toBe('not-yours')
})

test('F5 a pause stops the clock and going on keeps what was left', () => {
  const scene = two().gives('a').after(60).moderator('floor.pause').after(300)
  expect(left(scene)).toBe(120)
  expect(left(scene.moderator('floor.resume').after(30))).toBe(90)
  expect(spokenMs(turn(scene.releases(), scene.state.floor.last) ?? current(scene), scene.now)).toBe(90_000)
})

test('F5 an intervention that ends during a pause counts what was spoken before it', () => {
  const scene = two().gives('a').after(60).moderator('floor.pause').after(300).releases()
  expect(scene.state.floor.turns.get('da')?.ms).toBe(60_000)
  expect(spokenMs(turn(scene, scene.state.floor.last) ?? { givenAt: 0, pausedMs: 0 }, scene.now)).toBe(60_000)
})

test('F5 who begins to speak ends a pause', () => {
  const scene = two().gives('c').after(5).moderator('floor.pause').after(20).does('c', 'floor.begin').after(10)
  expect(left(scene)).toBe(170)
})

test('F5 pausing or going on twice changes nothing', () => {
  const scene = two().gives('a').moderator('floor.pause')
  const { seq } = scene.state
  expect(scene.after(9).moderator('floor.pause').state.seq).toBe(seq)
  expect(scene.moderator('floor.resume').moderator('floor.resume').state.seq).toBe(seq + 1)
})

test('F6 time can be added and taken away, never below nothing', () => {
  const scene = two().gives('a').moderator('floor.extend', { seconds: 60 }).moderator('floor.extend', { seconds: -30 })
  expect(left(scene)).toBe(210)
  expect(scene.refusal('onsite', 'floor.extend', { seconds: -300 })).toBe('too-short')
})

test('F6 each kind has an allotted time, which a call may override', () => {
  const scene = given({ options: { allottedSeconds: { reply: 45 } } })
    .room('a', 'b')
    .raises('a', 'reply')
  expect(left(scene.gives('a'))).toBe(45)
  scene.organizer('floor.allot', { kind: 'new-point', seconds: 100 }).raise('b')
  expect(left(scene.gives('b'))).toBe(100)
  expect(left(scene.raise('a').gives('a', { allottedSeconds: 20 }))).toBe(20)
})

test('F7 whoever speaks and the moderators end an intervention, nobody else', () => {
  expect(two().gives('a').refusal('b', 'floor.release')).toBe('not-yours')
  expect(two().gives('a').does('a', 'floor.release').speaker()).toBeUndefined()
})

test('F7 a late tap ends nobody else’s intervention', () => {
  const scene = two().gives('a')
  const { id: intervention } = current(scene)
  scene.does('a', 'floor.release', { intervention })
  expect(scene.refusal('onsite', 'floor.release', { intervention })).toBeUndefined()
  scene.gives('b')
  expect(scene.refusal('onsite', 'floor.release', { intervention })).toBeUndefined()
  expect(scene.speaker()).toBe('b')
  expect(scene.refusal('onsite', 'floor.pause', { intervention })).toBe('moved-on')
})

test('F7 there is nothing to end when nobody has the floor', () => {
  expect(two().refusal('onsite', 'floor.release')).toBe('floor-free')
})

test('F8 no answer puts the hand back at the head with its time and its words', () => {
  const scene = given().online('c').raises('c', 'reply', { text: 'I disagree' })
  const { raisedAt } = scene.hand('c')
  scene.after(60).gives('c').after(20).moderator('floor.noAnswer')
  expect(scene.hand('c')).toMatchObject({ raisedAt, text: 'I disagree', head: true, unanswered: 1 })
  expect(scene.gives('c').moderator('floor.noAnswer').hand('c').unanswered).toBe(2)
})

test('F8 after no answer the order is as if nobody had been called', () => {
  const scene = two().organizer('queue.arrange', { policy: 'first-come' }).gives('a').after(60)
  const { floor, queue } = scene.state
  scene.gives('c').moderator('floor.noAnswer')
  expect(scene.state.queue.credits).toEqual(queue.credits)
  expect(scene.state.floor).toMatchObject({
    run: floor.run,
    roomTurnsAt: floor.roomTurnsAt,
    bySide: { online: { count: 0 } },
  })
  expect(scene.hand('b').passed).toBe(0)
})

test('F8 nobody vouches any more for a line that did not answer', () => {
  const scene = two().does('c', 'hands.ready', { ready: true }).gives('c').drops('c').moderator('floor.noAnswer')
  expect(scene.suggestions().at(-1)).toMatchObject({ away: true, hand: { person: 'dc', head: true } })
})

test('F8 a hand raised meanwhile becomes one with the hand that was called', () => {
  const scene = two().gives('a').after(5).raises('a', 'reply', { text: 'And this' }).moderator('floor.noAnswer')
  expect(scene.hand('a')).toMatchObject({ kind: 'reply', text: 'And this', head: true })
  expect(scene.hand('a').raisedAt).toBeLessThan(scene.hand('b').raisedAt)
})

test('F8 who was called without a hand gets one', () => {
  expect(
    given({ speakers: ['Ana'] })
      .gives('s1')
      .moderator('floor.noAnswer')
      .hand('s1'),
  ).toMatchObject({ head: true })
})

test('F9 a dropped speaker keeps the floor until a moderator decides', () => {
  const scene = two().gives('c').drops('c').after(30)
  expect(scene.view('display').floor.current).toMatchObject({ personId: 'dc', away: true })
  expect(scene.returns('c').view('display').floor.current).not.toHaveProperty('away')
})

test('F10 a remote point stays open until somebody answers it', () => {
  const scene = two()
  const open = point(scene)
  expect(scene.view('online-moderator').floor.unanswered).toEqual([open])
})

test('F10 points from the room and short questions do not wait for an answer', () => {
  const scene = two().gives('a').releases().does('c', 'hands.change', { kind: 'clarification' }).gives('c').releases()
  expect(scene.state.floor.unanswered).toEqual([])
})

test('F11 a reply about an intervention answers it, and the two are linked', () => {
  const scene = two()
  const about = point(scene)
  scene.does('b', 'hands.change', { kind: 'reply', about }).gives('b').releases()
  expect(turn(scene, about)).toMatchObject({ answeredBy: 'db', answer: scene.state.floor.last })
  expect(scene.state.floor.unanswered).toEqual([])
})

test('F11 who was asked to answer is linked when they reply or are called for it, not when they make another point', () => {
  const scene = two()
  const intervention = point(scene)
  scene.moderator('floor.answer', { intervention, by: 'da' })
  expect(scene.state.floor.unanswered).toEqual([])
  scene.gives('a').releases()
  expect(turn(scene, intervention)).not.toHaveProperty('answer')
  scene.raises('a', 'reply').gives('a').releases()
  expect(turn(scene, intervention)).toMatchObject({ answeredBy: 'da', answer: scene.state.floor.last })
})

test('F11 another’s reply does not take the answer from whoever was asked', () => {
  const scene = two()
  const about = point(scene)
  scene.moderator('floor.answer', { intervention: about, by: 'da' })
  scene.does('b', 'hands.change', { kind: 'reply', about }).gives('b').releases()
  expect(turn(scene, about)).not.toHaveProperty('answer')
})

test('F11 a moderator may say that no answer is needed; once said it is said', () => {
  const scene = two()
  const intervention = point(scene)
  scene.moderator('floor.answer', { intervention })
  const { seq } = scene.state
  expect(scene.moderator('floor.answer', { intervention }).state.seq).toBe(seq)
  expect(turn(scene, intervention)?.answeredBy).toBe('nobody')
})

test('F11 answers are to interventions that were made, by people who are here', () => {
  const scene = two()
  const intervention = point(scene)
  expect(scene.refusal('onsite', 'floor.answer', { intervention: 'i99' })).toBe('no-such-intervention')
  expect(scene.refusal('onsite', 'floor.answer', { intervention, by: 'dx' })).toBe('no-such-participant')
})

test('F12 the books count turns and time by person, side and group', () => {
  const scene = two().does('c', 'participants.join', { stakeholderGroup: 'Youth' }).gives('c').after(40).releases()
  const { bySide, byGroup, turns } = scene.state.floor
  expect([bySide.online, byGroup.get('Youth'), turns.get('dc')]).toEqual([
    { count: 1, ms: 40_000 },
    40_000,
    { count: 1, ms: 40_000 },
  ])
})

test('F12 an intervention keeps the question to which it was made', () => {
  const scene = two().moderator('life.start').moderator('agenda.step', { from: 'q1', to: 'q2' }).gives('a').releases()
  expect(turn(scene, scene.state.floor.last)?.question).toBe('q2')
})
