import { describe, expect, test } from 'vitest'
import { roles, type Role } from '@evenhand/shared/kernel/roles'
import { given, type Scene } from '../support/given.ts'

/** Words that only some may read; each stands in the scene once. */
const secret = {
  hand: 'words-of-a-hand',
  parked: 'words-of-a-parked-hand',
  signal: 'words-of-a-signal',
  note: 'words-of-a-note',
  region: 'words-of-a-region',
  listed: 'name-of-a-listener',
}

/** A roundtable with something in every place that a view could show. */
function rich(): Scene {
  const scene = given({ speakers: ['Ana', 'Bo'], minutes: 30 })
  for (const [who, side] of Object.entries({ a: 'room', b: 'room', c: 'online', d: 'online', e: 'hub', f: 'room' }))
    scene.does(who, 'participants.join', {
      name: who,
      side,
      stakeholderGroup: 'Youth',
      regionalGroup: secret.region,
      hubSize: 3,
    })
  scene.does('listener', 'participants.join', { name: secret.listed }).does('again', 'participants.join', { name: 'f' })
  scene.does('s1', 'participants.join', { side: 'online' }).moderator('life.start').raise('a', 'c')
  scene.gives('c').after(60).releases().moderator('floor.answer', { intervention: scene.state.floor.last, by: 'db' })
  scene.gives('b').after(30).releases().gives('s1').after(9).releases().gives('a').after(20).moderator('floor.noAnswer')
  const about = scene.state.floor.last
  scene
    .raises('d', 'reply', { text: secret.hand, about })
    .raises('e')
    .raises('s2', 'reply')
    .raises('c', 'reply', { text: secret.hand, about })
  scene
    .does('d', 'hands.ready', { ready: true })
    .raises('f', 'new-point', { text: secret.parked })
    .does('f', 'hands.park')
  scene.does('online', 'hands.raiseFor', { participant: 'db' }).moderator('agenda.step', { from: 'q1', to: 'q2' })
  scene.gives('e').gives('d').after(20).moderator('floor.pause').drops('d').raises('d', 'reply', { about })
  scene.does('online', 'signals.send', { preset: 'read-a-question', text: secret.signal }).moderator('signals.send', {
    text: secret.note,
    person: 's1',
  })
  for (const signal of scene.state.signals.signals.keys()) scene.send('onsite', 'signals.see', { signal })
  scene.moderator('signals.done', { signal: [...scene.state.signals.signals.keys()][0] })
  scene.moderator('signals.acknowledge', { alert: 'remote-debt' }).moderator('agenda.ask', { question: 'q2' })
  for (let crowd = 0; crowd < 20; crowd++) scene.room(`x${crowd}`).raise(`x${crowd}`)
  return scene.moderator('queue.move', { hand: scene.hand('x9').id, after: null }).moderator('queue.close')
}

/** The same with its speaker begun, with a panellist speaking, and closed. */
const scenes = () => [rich(), rich().does('d', 'floor.begin'), rich().gives('s1'), rich().moderator('life.close')]

const people = new Set(rich().state.participants.people.keys())
const isId = (key: string) => people.has(key) || /^[hiqgp]\d+$/.test(key)
/** Every place that holds a value, ids as `*`. */
function paths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path]
  return Object.entries(value).flatMap(([key, member]) => paths(member, path + (path && '.') + (isId(key) ? '*' : key)))
}
const list = (text: string) => text.trim().split(/\s+/)
const under = (prefix: string, members: string) => list(members).map((member) => `${prefix}.${member}`)
const plain = (view: object) => JSON.parse(JSON.stringify(view)) as object

const person = 'number name side stakeholderGroup organization'
const turns = 'room.count room.ms online.count online.ms hub.count hub.ms'

const everybody = [
  ...under('life', 'code title number year sessionType stage durationMs locale startedAt endsAt closedAt'),
  ...under('agenda', 'count current since'),
  ...under('agenda.question', 'number text budgetMs spentMs'),
  ...under('participants.seats', 'room online hub'),
  ...under('queue', 'closed policy order waiting.room waiting.online waiting.hub'),
  ...under('queue.hands.*', `${person} kind`),
  ...under('floor.current', 'id kind givenAt begunAt pausedAt pausedMs allottedMs about personId away'),
  ...under('floor.current.person', person),
]
const questions = under('agenda.questions.*', 'number text budgetMs spentMs')
const record = [
  ...questions,
  ...under('participants.list.*', `${person} regionalGroup hubSize speaker phone`),
  ...under(
    'queue',
    'parked settings.policy settings.inARow settings.maxWaitMs settings.maxPassedOver run.side run.length',
  ),
  ...under('queue', 'unlikely unlikelyRemote'),
  ...under('queue.hands.*', 'person text about question late raisedAt receivedAt entered passed unanswered turns rule'),
  ...under('queue.hands.*', 'away parked unlikely'),
  ...under('floor.bySide', turns),
  ...under('floor.interventions.*', 'person side stakeholderGroup regionalGroup kind about question givenAt begunAt'),
  ...under('floor.interventions.*', 'allottedMs pausedMs endedAt overrode answeredBy answer'),
]
const signals = [
  ...under('signals.signals.*', 'from to person preset text sentAt seenAt doneAt'),
  ...under('signals.debt', 'waiting longestSince since roomTurns limitTurns limitMs acknowledgedAt acknowledgedTurns'),
  ...under('signals', 'acknowledgedBy onsiteConnected onlineConnected'),
]
const steering = [
  ...signals,
  ...under('agenda', 'turnsSinceAsked askedAt overMs'),
  'participants.duplicates.*',
  ...under('floor', 'suggestedMs unanswered'),
  ...under('floor.allotted', 'point-of-order clarification reply new-point invited'),
  ...under('acts.last', 'act type by at'),
]

/** All that each role is ever shown: whoever adds to a view adds here, and says so in the review. */
const allowed: Record<Role, readonly string[]> = {
  participant: everybody,
  display: everybody,
  speaker: [...everybody, ...questions],
  rapporteur: [...everybody, ...record],
  organizer: [...everybody, ...record, ...signals],
  'onsite-moderator': [...everybody, ...record, ...steering],
  'online-moderator': [...everybody, ...record, ...steering],
}
const own = [
  ...under('self', `id ${person} regionalGroup hubSize phone`),
  ...under('hand', 'id kind text raisedAt from to minutes unlikely'),
]

describe('V2 a view shows what its role is allowed and nothing else', () => {
  test.each(roles)('%s', (role) => {
    const shown = new Set(scenes().flatMap((scene) => paths(plain(scene.view(role)))))
    const unknown = [...shown].filter((path) => !allowed[role].includes(path))
    expect(unknown).toEqual([])
  })
})

test('V2 the scenes show every path that is allowed, so none of them is dead', () => {
  const shown = new Set(scenes().flatMap((scene) => roles.flatMap((role) => paths(plain(scene.view(role))))))
  const dead = [...new Set(Object.values(allowed).flat())].filter((path) => !shown.has(path))
  expect(dead).toEqual([])
})

test('V3 phones, the projector and panellists learn no words of a hand, no signal, no region, and only the people they see', () => {
  const scene = rich()
  for (const role of ['participant', 'display', 'speaker'] as const) {
    const text = JSON.stringify(scene.view(role))
    for (const words of Object.values(secret)) expect(text).not.toContain(words)
  }
})

test('V3 phones see the first eight of the queue and the projector three, whoever steers sees all', () => {
  const scene = rich()
  const shown = (role: Role) => Object.keys(scene.view(role).queue.hands).length
  expect([shown('participant'), shown('display'), shown('online-moderator')]).toEqual([8, 3, 26])
})

test('V4 what is one’s own holds oneself, one’s hand and one’s notes, and nothing of others', () => {
  const scene = rich()
  expect(paths(plain(scene.mine('c'))).filter((path) => !own.includes(path))).toEqual([])
  expect(paths(plain(scene.mine('f')))).toContain('hand.parked')
  expect(paths(plain(scene.mine('s1'))).filter((path) => path.startsWith('notes'))).toEqual(
    under('notes.*', 'from to person text sentAt'),
  )
  for (const who of ['a', 'c', 's2', 'listener', 'stranger', 'online'])
    for (const words of [secret.parked, secret.signal, secret.note])
      expect(JSON.stringify(scene.mine(who))).not.toContain(words)
})

test('V4 who has the floor is told so, and a stranger is told nothing', () => {
  const scene = rich()
  expect([scene.mine('d').speaking, scene.mine('c').speaking]).toEqual([true, undefined])
  expect([scene.mine('stranger'), scene.mine('onsite')]).toEqual([{}, {}])
})
