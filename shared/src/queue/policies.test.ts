import { expect, test } from 'vitest'
import { given, type Scene } from '../../../tests/support/given.ts'

const under = (policy: string, more: object = {}) =>
  given({ options: { policy: policy as 'balanced', maxPassedOver: 50, maxWaitMinutes: 240, ...more } })
/** The names in the order in which they get the floor when the moderator always takes the suggestion. */
const called = (scene: Scene): string[] => {
  const names: string[] = []
  while (scene.suggestions().length > 0) names.push(scene.after(60).givesNext().speaker() ?? '')
  return names
}
const rules = (scene: Scene) => scene.suggestions().map(({ rule }) => rule)
const speaks = (scene: Scene, who: string) => scene.raise(who).gives(who).after(60).releases()

test('Q3 first come: the order in which the hands went up', () => {
  const scene = under('first-come').room('a', 'c').online('b').raise('a', 'b', 'c')
  expect([called(scene), rules(scene)]).toEqual([['a', 'b', 'c'], []])
})

test('Q4 balanced: sides take turns by how many wait there', () => {
  const scene = under('balanced')
    .room('r1', 'r2', 'r3', 'r4')
    .online('o1', 'o2')
    .raise('r1', 'r2', 'r3', 'r4', 'o1', 'o2')
  expect(called(scene)).toEqual(['r1', 'o1', 'r2', 'r3', 'o2', 'r4'])
})

test('Q4 balanced: within a side whoever has not spoken, then the fewest turns, then arrival', () => {
  const scene = under('balanced').room('a', 'b', 'c', 'd')
  speaks(speaks(speaks(scene, 'a'), 'a'), 'b')
  scene.raise('a', 'b', 'c', 'd')
  expect(rules(scene)).toEqual(['first-time', 'first-time', 'fewest-turns', 'fewest-turns'])
  expect(called(scene)).toEqual(['c', 'd', 'b', 'a'])
})

test('Q4 balanced: the reason says when a side’s turn put somebody first', () => {
  const scene = under('balanced').room('r1', 'r2').online('o').raise('r1', 'o', 'r2')
  expect(rules(scene.gives('r1'))).toEqual(['first-time', 'first-time'])
  const two = under('balanced').room('r', 'q').online('o').raise('o', 'r', 'q')
  expect(rules(two.after(60).room('later'))).toEqual(['side-turn', 'first-time', 'first-time'])
})

test('Q5 at most K-1 in a row while another side waits', () => {
  const scene = under('in-a-row').room('r1', 'r2', 'r3', 'r4').online('o').raise('r1', 'r2', 'r3', 'r4', 'o')
  expect(rules(scene)[2]).toBe('side-turn')
  expect(called(scene)).toEqual(['r1', 'r2', 'o', 'r3', 'r4'])
})

test('Q5 K is for the moderators to choose, and nobody else waiting means no bound', () => {
  const scene = under('in-a-row', { inARow: 2 }).room('r1', 'r2', 'r3').online('o').raise('r1', 'r2', 'r3', 'o')
  expect(called(scene)).toEqual(['r1', 'o', 'r2', 'r3'])
})

test('Q6 alternate: the other side after each turn, while it has somebody', () => {
  const scene = under('alternate').room('r1', 'r2', 'r3').online('o1', 'o2').raise('r1', 'r2', 'r3', 'o1', 'o2')
  expect(called(scene)).toEqual(['r1', 'o1', 'r2', 'o2', 'r3'])
})

test('Q7 fewest turns: Jähnig’s example of 2010', () => {
  const scene = under('fewest-turns').room('Paul', 'Kerstin', 'Stefan', 'Anna').raise('Paul', 'Kerstin')
  expect(scene.givesNext().speaker()).toBe('Paul')
  expect(scene.after(60).releases().givesNext().speaker()).toBe('Kerstin')
  expect(scene.raise('Paul', 'Stefan').order()).toEqual(['Stefan', 'Paul'])
  expect(scene.after(60).releases().givesNext().speaker()).toBe('Stefan')
  expect(scene.raise('Anna').order()).toEqual(['Anna', 'Paul'])
  expect(scene.after(60).releases().givesNext().speaker()).toBe('Anna')
  expect(scene.after(60).releases().givesNext().speaker()).toBe('Paul')
})

test('Q8 group deficit: the group that has spoken least goes first, the running turn included', () => {
  const scene = under('group-deficit')
  for (const [who, stakeholderGroup] of Object.entries({
    g1: 'Government',
    g2: 'Government',
    c1: 'Civil Society',
    y1: 'Youth',
  }))
    scene.does(who, 'participants.join', { name: who, stakeholderGroup })
  scene.raise('g1', 'g2', 'c1', 'y1')
  expect([scene.order(), rules(scene)[1]]).toEqual([['g1', 'c1', 'y1', 'g2'], 'least-heard-group'])
  expect(scene.givesNext().order()).toEqual(['c1', 'y1', 'g2'])
})

test('Q9 overrides are paid back to the side that waited, by two turns at most', () => {
  const online = ['o1', 'o2', 'o3', 'o4', 'o5', 'o6', 'o7', 'o8']
  const scene = under('balanced')
    .online(...online)
    .raise(...online)
  for (let turn = 1; turn <= 30; turn++) scene.room(`r${turn}`).raise(`r${turn}`).gives(`r${turn}`).after(20)
  expect(scene.state.queue.credits).toEqual({ room: -2, online: 2, hub: 0 })
  scene.room('r', 's', 't', 'u').raise('r', 's', 't', 'u').after(60).room('later')
  expect(scene.order().slice(0, 6)).toEqual(['o1', 'o2', 'o3', 'o4', 'o5', 'r'])
})

test('Q9 somebody called without a hand costs their side nothing', () => {
  const scene = given({ speakers: ['Ana'] })
    .room('r')
    .online('o')
    .raise('r', 'o')
    .gives('s1')
  expect(scene.state.queue.credits).toEqual({ room: 0, online: 0, hub: 0 })
})

test('Q10 a hand typed in late gets its side what it would have gained, had it been seen', () => {
  const played = (late: boolean) => {
    const scene = under('balanced').room('a', 'b', 'c').online('o', 'q').raise('a', 'b', 'c', 'q')
    const up = scene.after(5).now
    if (!late) scene.does('online', 'hands.raiseFor', { participant: 'do' })
    scene.after(5).gives('a').after(15).gives('b').after(5)
    if (late) scene.does('online', 'hands.raiseFor', { participant: 'do', raisedAt: up })
    return scene
  }
  expect(played(true).state.queue.credits.online).toBeCloseTo(played(false).state.queue.credits.online)
  expect(played(true).order()).toEqual(played(false).order())
})

test('Q10 two hands typed in at once are reckoned one after the other', () => {
  const scene = under('balanced').room('a', 'b', 'c').online('o', 'q').raise('a', 'b', 'c').gives('a').after(20)
  scene.does('online', 'hands.tick', { people: ['do', 'dq'], raisedAt: scene.now - 30_000 })
  expect(scene.state.queue.credits.online).toBeCloseTo(2 / 5)
})

test('Q10 a hand that went up after the last call brings nothing', () => {
  const scene = under('balanced').room('a', 'b').online('o').raise('a', 'b').gives('a').after(60)
  const before = scene.state.queue.credits
  scene.does('online', 'hands.raiseFor', { participant: 'do', raisedAt: scene.now - 50_000 })
  expect(scene.state.queue.credits).toEqual(before)
})

test('Q10 nobody gains credit by taking a hand down and having it typed in again', () => {
  const scene = under('balanced').room('a', 'b').online('o').raise('a', 'b', 'o').gives('a').after(20)
  const before = scene.does('o', 'hands.lower').state.queue.credits
  scene.does('online', 'hands.raiseFor', { participant: 'do', raisedAt: scene.now - 60_000 })
  expect(scene.state.queue.credits).toEqual(before)
})
