import { expect, test } from 'vitest'
import { given, type Scene } from '../../../tests/support/given.ts'

const three = () => given().room('a', 'b').online('c').raise('a', 'b', 'c')
const ticking = (scene: Scene, ...people: string[]) => scene.does('online', 'hands.tick', { people })
const raisingFor = (scene: Scene, data: object) => scene.refusal('online', 'hands.raiseFor', data)

test('H1 one hand at a time', () => {
  expect(three().refusal('a', 'hands.raise', { kind: 'reply' })).toBe('hand-already-up')
})

test('H1 who is not at the table has no hand', () => {
  expect(given().refusal('stranger', 'hands.raise', { kind: 'reply' })).toBe('no-such-participant')
})

test('H1 who has the floor may raise the next hand', () => {
  expect(three().gives('a').raise('a').order()).toEqual(['c', 'b', 'a'])
})

test('H2 another kind and other words keep the place in time', () => {
  const scene = three().after(60).does('b', 'hands.change', { kind: 'reply', text: 'I agree' })
  expect(scene.hand('b')).toMatchObject({ kind: 'reply', text: 'I agree', raisedAt: scene.hand('a').raisedAt + 1000 })
})

test('H2 an empty text takes the words away', () => {
  const scene = given().room('a').raises('a', 'reply', { text: 'I agree' }).does('a', 'hands.change', { text: '' })
  expect(scene.hand('a')).not.toHaveProperty('text')
})

test('H3 «not now» stands aside, and comes back with the old time', () => {
  const scene = three().does('a', 'hands.park')
  expect(scene.order()).not.toContain('a')
  expect(scene.after(60).does('a', 'hands.unpark').order()[0]).toBe('a')
})

test('H3 a moderator sets somebody aside and takes them back', () => {
  const scene = three()
  const { id: hand } = scene.hand('a')
  expect(scene.moderator('hands.park', { hand }).mine('a').hand?.parked).toBe('moderator')
  expect(scene.does('online', 'hands.unpark', { hand }).order()[0]).toBe('a')
})

test('H3 a held hand is still one’s hand', () => {
  expect(three().does('a', 'hands.park').refusal('a', 'hands.raise', { kind: 'reply' })).toBe('hand-parked')
})

test('H4 people take down their own hand only', () => {
  const scene = three()
  expect(scene.refusal('b', 'hands.lower', { hand: scene.hand('a').id })).toBe('not-yours')
  expect(scene.does('a', 'hands.lower').order()).toEqual(['b', 'c'])
})

test('H4 taking down a hand that is down is no mistake, taking down one that was called says so', () => {
  const scene = three()
  const { id: hand } = scene.hand('a')
  expect(scene.gives('a').refusal('a', 'hands.lower')).toBeUndefined()
  expect(scene.refusal('a', 'hands.lower', { hand })).toBe('no-hand')
})

test('H4 a moderator says whose hand is meant', () => {
  const scene = three()
  expect(scene.refusal('onsite', 'hands.lower')).toBe('hand-needed')
  expect(scene.moderator('hands.lower', { hand: scene.hand('b').id }).order()).toEqual(['a', 'c'])
})

test('H5 a name from the chat raises the hand of whoever carries it', () => {
  const scene = given().online('Zoë').does('online', 'hands.raiseFor', { name: 'zoe', side: 'online' })
  expect(scene.hand('Zoë')).toMatchObject({ person: 'dZoë', by: 'online-moderator' })
})

test('H5 of two people with one name, the one on that side is meant', () => {
  const scene = given().room('Ana').does('other', 'participants.join', { name: 'Ana', side: 'online' })
  expect(scene.does('online', 'hands.raiseFor', { name: 'ana', side: 'online' }).fact('hands.raised')?.person).toBe(
    'dother',
  )
})

test('H5 a name that nobody carries makes a placeholder with a hand', () => {
  const data = { name: 'Table 4, in red', side: 'room', stakeholderGroup: 'Youth' }
  expect(given().moderator('hands.raiseFor', data).suggestions()).toMatchObject([{ side: 'room', group: 'Youth' }])
})

test('H5 a second hand for the same person is refused by name', () => {
  expect(raisingFor(three(), { participant: 'da' })).toBe('hand-already-up')
  expect(raisingFor(three(), { participant: 'dnobody' })).toBe('no-such-participant')
})

test.each([
  [-120_000, undefined],
  [-120_001, 'backdated-too-far'],
  [5_000, undefined],
  [5_001, 'backdated-too-far'],
])('H6 a hand dated %i ms from now meets %s', (distance, refused) => {
  const scene = given().online('a')
  expect(raisingFor(scene, { participant: 'da', raisedAt: scene.now + distance })).toBe(refused)
})

test('H6 a hand dated back takes its place in time, and both times are kept', () => {
  const scene = three().after(60).online('d')
  scene.does('online', 'hands.raiseFor', { participant: 'dd', raisedAt: scene.hand('b').raisedAt + 500 })
  expect(scene.hand('d').receivedAt).toBe(scene.now)
  expect(scene.moderator('queue.arrange', { policy: 'first-come' }).order()).toEqual(['a', 'b', 'd', 'c'])
})

test('H6 a screen whose clock is a little ahead raises now', () => {
  const scene = given().online('a')
  scene.does('online', 'hands.raiseFor', { participant: 'da', raisedAt: scene.now + 3000 })
  expect(scene.hand('a').raisedAt).toBe(scene.now)
})

test('H6 a hand is never dated before the same person’s last one went down', () => {
  const scene = three().after(10).does('c', 'hands.lower').after(60)
  scene.does('online', 'hands.raiseFor', { participant: 'dc', raisedAt: scene.now - 120_000 })
  expect(scene.hand('c').raisedAt).toBe(scene.now - 60_000)
})

test('H7 ticked names are raised top to bottom, those still up stay', () => {
  const scene = ticking(ticking(given().online('a', 'b', 'c'), 'db'), 'dc', 'db', 'da')
  expect(scene.order()).toEqual(['b', 'c', 'a'])
})

test('H7 names no longer ticked are lowered', () => {
  expect(ticking(ticking(given().online('a', 'b'), 'da', 'db'), 'db').order()).toEqual(['b'])
})

test('H8 ticking lowers only remote hands that the desk entered', () => {
  const scene = three().moderator('hands.raiseFor', { name: 'Table 4', side: 'room' })
  expect(ticking(scene).order()).toHaveLength(4)
})

test('H8 ticking leaves hands that are held at the side or at the head', () => {
  const scene = ticking(given().online('a', 'b'), 'da', 'db')
  scene
    .gives('a')
    .moderator('floor.noAnswer')
    .moderator('hands.park', { hand: scene.hand('b').id })
  expect(ticking(scene).state.hands.waiting.size).toBe(2)
})

test('H8 whoever has the floor gets no new hand by ticking', () => {
  expect(ticking(ticking(given().online('a'), 'da').gives('a'), 'da').order()).toEqual([])
})

test('H8 one unknown name changes nothing and is pointed out', () => {
  const refusal = given()
    .online('a')
    .send('online', 'hands.tick', { people: ['da', 'dx'] })
  expect(refusal).toMatchObject({ refused: 'no-such-participant', path: 'data.people.1' })
})

test('H9 a closed queue takes points of order only', () => {
  const scene = three().moderator('queue.close').room('d', 'e')
  expect(scene.refusal('d', 'hands.raise', { kind: 'reply' })).toBe('queue-closed')
  expect(raisingFor(scene, { participant: 'dd' })).toBe('queue-closed')
  expect(scene.refusal('online', 'hands.tick', { people: ['dd'] })).toBe('queue-closed')
  expect(scene.raises('d', 'point-of-order').order()[0]).toBe('d')
})

test('H9 a point of order is no way into a closed queue', () => {
  const scene = three().moderator('queue.close').room('d').raises('d', 'point-of-order')
  expect(scene.refusal('d', 'hands.change', { kind: 'new-point' })).toBe('queue-closed')
})

test('H10 a reply is about an intervention that was made', () => {
  const scene = three().gives('a')
  const about = scene.state.floor.current?.id
  expect(scene.does('b', 'hands.change', { kind: 'reply', about }).hand('b').about).toBe(about)
  expect(scene.refusal('c', 'hands.change', { about: 'i999' })).toBe('no-such-intervention')
})

test('H11 a hub has one hand for its line; further people behind it are entered by name', () => {
  const scene = given().hub('lagos', 30).raise('lagos')
  expect(scene.refusal('lagos', 'hands.raise', { kind: 'reply' })).toBe('hand-already-up')
  scene.after(1).does('online', 'hands.raiseFor', { name: 'Bola', side: 'hub' })
  expect(scene.suggestions()).toMatchObject([{ side: 'hub' }, { side: 'hub', turns: 0 }])
})

test('H12 readiness is said by the person or by whoever checked the sound, and can be taken back', () => {
  const scene = three()
  const { id: hand } = scene.hand('c')
  expect(scene.does('online', 'hands.ready', { hand, ready: true }).mine('c').hand?.ready).toBe(true)
  expect(scene.does('c', 'hands.ready', { ready: false }).mine('c').hand).not.toHaveProperty('ready')
})
