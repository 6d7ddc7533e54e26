import { expect, test } from 'vitest'
import { given, type Scene } from '../../../tests/support/given.ts'
import { isDue } from './state.ts'

const signals = (scene: Scene) => Object.values(scene.view('online-moderator').signals?.signals ?? {})
const sent = () => given().does('online', 'signals.send', { preset: 'remote-speaker-ready' })
const last = (scene: Scene) => ({ signal: scene.fact('signals.sent')?.id })
const debt = (scene: Scene) => {
  const shown = scene.view('onsite-moderator').signals?.debt
  return shown !== undefined && isDue(shown, scene.now)
}
/** Somebody online waits while the room has so many turns of a minute. */
const turns = (scene: Scene, count: number) => {
  for (let turn = 0; turn < count; turn++) {
    const who = `r${scene.state.seq}`
    scene.room(who).raise(who).gives(who).after(60)
  }
  return scene
}
const waiting = () =>
  given({ options: { maxWaitMinutes: 240 } })
    .online('o')
    .raise('o')

test('S1 a signal goes to the other moderator, who sees it and has it done; the sender sees both', () => {
  const scene = sent().after(5)
  scene.moderator('signals.see', last(scene)).after(5).moderator('signals.done', last(scene))
  expect(signals(scene)).toMatchObject([
    { from: 'online-moderator', to: 'onsite-moderator', seenAt: scene.now - 5000, doneAt: scene.now },
  ])
})

test('S1 what is done was seen, and neither happens twice', () => {
  const scene = sent()
  scene.moderator('signals.done', last(scene))
  const { seq } = scene.state
  expect(scene.moderator('signals.see', last(scene)).moderator('signals.done', last(scene)).state.seq).toBe(seq)
})

test('S1 a signal for somebody else is not theirs to see', () => {
  const scene = sent()
  expect(scene.refusal('online', 'signals.see', last(scene))).toBe('not-yours')
  expect(scene.refusal('onsite', 'signals.see', { signal: 'g99' })).toBe('no-such-signal')
})

test('S1 a signal says something, to somebody else', () => {
  expect(given().refusal('online', 'signals.send', {})).toBe('wrong-shape')
  expect(given().refusal('online', 'signals.send', { text: 'Me', to: 'online-moderator' })).toBe('to-yourself')
})

test('S2 a note reaches one panellist only', () => {
  const scene = given({ speakers: ['Ana', 'Bo'] }).moderator('signals.send', { text: 'Two minutes', person: 's1' })
  expect(Object.values(scene.mine('s1').notes ?? {})).toMatchObject([{ text: 'Two minutes' }])
  expect(scene.mine('s2').notes).toEqual({})
  expect(scene.refusal('s2', 'signals.done', last(scene))).toBe('not-yours')
  expect(scene.does('s1', 'signals.done', last(scene)).mine('s1').notes).toEqual({})
})

test('S2 notes go to panellists only', () => {
  expect(given().room('a').refusal('onsite', 'signals.send', { text: 'Hello', person: 'da' })).toBe(
    'no-such-participant',
  )
})

test('S3 open signals stay, of the others the last twenty', () => {
  const scene = sent()
  for (let count = 0; count < 25; count++) {
    scene.after(1).does('online', 'signals.send', { text: `Signal ${count}` })
    scene.moderator('signals.done', last(scene))
  }
  expect(signals(scene)).toHaveLength(21)
})

test('S4 the debt is due after so many room turns while somebody remote waits', () => {
  expect([debt(turns(waiting(), 2)), debt(turns(waiting(), 3))]).toEqual([false, true])
})

test('S4 the debt is due after so many minutes', () => {
  const scene = waiting().after(8 * 60 - 1)
  expect([debt(scene), debt(scene.after(1))]).toEqual([false, true])
})

test('S4 turns before anybody remote waited are no debt', () => {
  expect(debt(turns(given(), 9).online('o').raise('o'))).toBe(false)
})

test('S4 while somebody remote is called or heard there is no debt, and afterwards it begins anew', () => {
  const scene = turns(waiting().online('p').raise('p'), 5).gives('o')
  expect(debt(scene.after(600))).toBe(false)
  expect(debt(turns(scene, 2))).toBe(false)
  expect(debt(turns(scene, 1))).toBe(true)
})

test('S4 a remote call without an answer does not pay the debt', () => {
  expect(debt(turns(waiting(), 3).gives('o').moderator('floor.noAnswer'))).toBe(true)
})

test('S4 who cannot be called is no debt', () => {
  expect(debt(turns(waiting(), 5).drops('o'))).toBe(false)
  expect(debt(turns(waiting(), 5).does('o', 'hands.park'))).toBe(false)
})

test('S5 once acknowledged the alarm rests for as many turns again', () => {
  const scene = turns(waiting(), 4).does('online', 'signals.acknowledge', { alert: 'remote-debt' })
  expect([debt(scene), debt(turns(scene, 2)), debt(turns(scene, 1))]).toEqual([false, false, true])
  expect(scene.view('onsite-moderator').signals?.acknowledgedBy).toBe('online-moderator')
})

test('S5 once acknowledged the alarm rests for as many minutes again', () => {
  const scene = waiting().after(500).moderator('signals.acknowledge', { alert: 'remote-debt' }).after(479)
  expect([debt(scene), debt(scene.after(1))]).toEqual([false, true])
})

test('S6 each moderator sees whether the other is connected', () => {
  expect(given().leaves('online-moderator').view('onsite-moderator').signals).toMatchObject({
    onsiteConnected: true,
    onlineConnected: false,
  })
})
