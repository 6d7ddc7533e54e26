import { expect, test } from 'vitest'
import { given, type Scene } from '../../../tests/support/given.ts'
import { roundtable } from '../roundtable/roundtable.ts'

const person = (scene: Scene, id: string) => scene.state.participants.people.get(id)
const seats = (scene: Scene) => scene.state.participants.seats
const joining = (scene: Scene, who: string, details: object) => scene.refusal(who, 'participants.join', details)
/** Anna on her phone, and once more as typed from the video tool. */
const twice = () =>
  given()
    .online('Anna')
    .after(1)
    .moderator('participants.add', { people: [{ name: 'Ana L', side: 'online' }] })
const placeholder = (scene: Scene, name: string) =>
  [...scene.state.participants.people.values()].find((seat) => seat.name === name && !seat.phone)?.id ?? ''

test('P1 the same device is the same person, and what is left out stays', () => {
  const scene = given().does('a', 'participants.join', { name: 'Ana', side: 'online', stakeholderGroup: 'Youth' })
  scene.does('a', 'participants.join', { side: 'room' })
  expect(person(scene, 'da')).toMatchObject({ name: 'Ana', side: 'room', stakeholderGroup: 'Youth', number: 1 })
})

test('P1 an empty text removes', () => {
  const scene = given().does('a', 'participants.join', { name: 'Ana', stakeholderGroup: 'Youth' })
  scene.does('a', 'participants.join', { stakeholderGroup: '' })
  expect(person(scene, 'da')).not.toHaveProperty('stakeholderGroup')
})

test('P2 a name is needed only where the organizer asks for it', () => {
  expect(joining(given(), 'a', {})).toBeUndefined()
  expect(joining(given({ options: { nameRequired: true } }), 'a', {})).toBe('name-needed')
})

test('P3 a panellist keeps the name of the proposal', () => {
  const scene = given({ speakers: ['Ximena'] }).does('s1', 'participants.join', { name: 'Somebody', side: 'online' })
  expect(person(scene, 's1')).toMatchObject({ name: 'Ximena', side: 'online', speaker: true, phone: true })
})

test('P3 a link that stands for no panellist seats nobody', () => {
  expect(joining(given(), 's7', { name: 'Somebody' })).toBe('no-such-participant')
})

test('P4 a number of arrival is never given to somebody else, not even after an undo', () => {
  const scene = given().moderator('participants.add', { people: [{ name: 'Ghost', side: 'online' }] })
  scene.room('paul').undoes().room('kerstin')
  expect([person(scene, 'dpaul')?.number, person(scene, 'dkerstin')?.number]).toEqual([2, 3])
})

test('P5 seats count people by side, and a hub counts those behind its line', () => {
  expect(seats(given().room('paul').online('anna').hub('lagos', 12))).toEqual({ room: 1, online: 1, hub: 12 })
})

test('P5 a hub size counts nothing on another side', () => {
  const scene = given().hub('lagos', 12).does('lagos', 'participants.join', { side: 'online' })
  expect(seats(scene)).toEqual({ room: 0, online: 1, hub: 0 })
})

test('P5 who is connected is counted the same way', () => {
  const scene = given().hub('lagos', 12)
  expect(roundtable.seatAt(scene.state, 'dlagos')).toEqual({ side: 'hub', people: 12 })
  scene.does('lagos', 'participants.join', { side: 'room' })
  expect(roundtable.seatAt(scene.state, 'dlagos')).toEqual({ side: 'room', people: 1 })
})

test('P6 typed names become people without a device; names already here are left out', () => {
  const people = ['Zoë', 'zoe', 'Anna'].map((name) => ({ name, side: 'online' }))
  const scene = given().online('anna').moderator('participants.add', { people })
  expect([...scene.state.participants.people.values()].map(({ name, phone }) => [name, phone])).toEqual([
    ['anna', true],
    ['Zoë', undefined],
  ])
})

test('P6 a moderator names a placeholder later', () => {
  const scene = given().moderator('hands.raiseFor', { name: 'Table 4, in red', side: 'room' })
  scene.moderator('participants.describe', { participant: placeholder(scene, 'Table 4, in red'), name: 'Rosa' })
  expect(scene.order()).toEqual(['Rosa'])
})

test.each([
  ['JOSÉ  Müller', 'jose muller', true],
  ['राम', 'रमा', false],
  ['__proto__', 'constructor', false],
])('P7 %s and %s are the same name: %s', (one, other, same) => {
  const scene = given().moderator('participants.add', { people: [{ name: one, side: 'room' }] })
  scene.moderator('participants.add', { people: [{ name: other, side: 'room' }] })
  expect(scene.state.participants.people.size).toBe(same ? 1 : 2)
})

test('P7 words like __proto__ and constructor are names and groups like any other', () => {
  const scene = given({ options: { policy: 'group-deficit' } })
  for (const word of ['__proto__', 'constructor', 'toString'])
    scene.does(word, 'participants.join', { name: word, stakeholderGroup: word }).raise(word)
  scene.gives('constructor').after(60).releases()
  expect(scene.state.floor.byGroup.get('constructor')).toBe(60_000)
  expect(scene.order()).toEqual(['__proto__', 'toString'])
})

test('P8 of two entries made one, the kept one has the turns, the floor and the interventions of both', () => {
  const scene = twice()
  const typed = placeholder(scene, 'Ana L')
  scene.gives(typed).after(30).releases().gives(typed).after(10)
  scene.moderator('participants.merge', { keep: 'dAnna', drop: typed })
  expect(scene.speaker()).toBe('Anna')
  expect(scene.state.floor.turns.get('dAnna')).toEqual({ count: 1, ms: 30_000 })
  expect([...scene.state.floor.interventions.values()].map((turn) => turn.person)).toEqual(['dAnna'])
  expect(scene.state.participants.seats.online).toBe(1)
})

test('P8 when nobody answers after a merge, the hand goes back to the kept entry', () => {
  const scene = twice()
  const typed = placeholder(scene, 'Ana L')
  scene.moderator('hands.raiseFor', { participant: typed }).gives(typed)
  scene.moderator('participants.merge', { keep: 'dAnna', drop: typed }).moderator('floor.noAnswer')
  expect(scene.order()).toEqual(['Anna'])
})

test('P8 a device that was merged away acts for the kept entry and keeps it connected', () => {
  const scene = twice()
  scene.moderator('participants.merge', { keep: placeholder(scene, 'Ana L'), drop: 'dAnna' })
  scene.live.connected = (id) => id === 'dAnna'
  expect(scene.raises('Anna').suggestions()).toMatchObject([{ away: false }])
  expect(scene.mine('Anna').hand).toMatchObject({ next: true })
})

test('P8 entries merged one into the other keep their devices through the next merge', () => {
  const scene = given().online('a', 'b', 'c').moderator('participants.merge', { keep: 'db', drop: 'da' })
  scene.moderator('participants.merge', { keep: 'dc', drop: 'db' }).raises('a')
  expect(scene.order()).toEqual(['c'])
})

test('P8 a panellist is never dropped', () => {
  const scene = given({ speakers: ['Ana'] }).online('Ana')
  expect(scene.refusal('onsite', 'participants.merge', { keep: 'dAna', drop: 's1' })).toBe('speaker-stays')
})

test('P9 two hands of one person become one with the earlier time and the words of both', () => {
  const scene = given().online('a', 'b').raises('a', 'new-point', { text: 'first' }).after(9)
  scene.raises('b', 'new-point', { text: 'second' }).moderator('participants.merge', { keep: 'db', drop: 'da' })
  expect(scene.order()).toEqual(['b'])
  expect(scene.hand('b')).toMatchObject({ raisedAt: scene.now - 9000, text: 'second\nfirst' })
})

test('P9 a merged hand waits unless both were held, and counts as entered only when both were', () => {
  const scene = given().online('a', 'b').moderator('hands.raiseFor', { participant: 'da' }).raise('b')
  scene.does('a', 'hands.park').moderator('participants.merge', { keep: 'db', drop: 'da' })
  expect(scene.hand('b')).not.toHaveProperty('parked')
  expect(scene.hand('b')).not.toHaveProperty('by')
})

test('P10 moderators are shown entries that carry the same name', () => {
  const scene = given().room('Anna').does('other', 'participants.join', { name: 'ANNA', side: 'online' })
  expect(scene.view('online-moderator').participants.duplicates).toEqual({ dother: 'dAnna' })
  expect(scene.view('participant').participants).not.toHaveProperty('duplicates')
})

test('P10 whoever came first is the one to keep, also after a change of theirs', () => {
  const scene = given().room('Anna').does('other', 'participants.join', { name: 'Anna' })
  scene.does('Anna', 'participants.join', { side: 'online' })
  expect(scene.view('online-moderator').participants.duplicates).toEqual({ dother: 'dAnna' })
})

test('P10 a panellist is the one to keep, and nothing is shown any more after the merge', () => {
  const scene = given({ speakers: ['Ana'] }).online('Ana')
  expect(scene.view('onsite-moderator').participants.duplicates).toEqual({ dAna: 's1' })
  scene.moderator('participants.merge', { keep: 's1', drop: 'dAna' })
  expect(scene.view('onsite-moderator').participants.duplicates).toEqual({})
})

test('P10 at most five pairs are shown, and a name that was corrected leaves them', () => {
  const scene = given()
  for (let phone = 0; phone < 9; phone++) scene.does(`phone${phone}`, 'participants.join', { name: 'Guest' })
  expect(Object.keys(scene.view('onsite-moderator').participants.duplicates ?? {})).toHaveLength(5)
  for (let phone = 0; phone < 8; phone++) scene.does(`phone${phone}`, 'participants.join', { name: `Guest ${phone}` })
  expect(scene.view('onsite-moderator').participants.duplicates).toEqual({})
})

test('P11 who changes sides while waiting waits on the other side, with the old time', () => {
  const scene = given().online('a', 'b').room('c').raise('a', 'b', 'c').does('b', 'participants.join', { side: 'room' })
  expect(scene.view('display').queue.waiting).toEqual({ room: 2, online: 1, hub: 0 })
  expect(scene.hand('b').raisedAt).toBeLessThan(scene.hand('c').raisedAt)
})

test('P11 a running intervention stays on the side on which it began', () => {
  const scene = given()
    .online('a')
    .raise('a')
    .gives('a')
    .does('a', 'participants.join', { side: 'room' })
    .after(60)
    .releases()
  expect(scene.state.floor.bySide.online.count).toBe(1)
})
