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
  draft: 'words-of-a-draft',
  waiting: 'words-of-a-waiting-text',
  blocked: 'words-of-a-blocked-list',
}

/** Polls at every stage; those who answer are of two groups and two sides. */
function withPolls(scene: Scene): Scene {
  const axes = { x: { low: 'little', high: 'much' }, y: { low: 'late', high: 'soon' } }
  const translations = { fr: { text: 'Où ?', options: ['Ici'], axes } }
  const voters = ['a', 'b', 'c', 'd', 'e', 'f', 'again', 'listener']
  for (const who of voters.slice(0, 4)) scene.does(who, 'participants.join', { stakeholderGroup: 'Government' })
  scene.asks({ open: false, text: secret.draft, moderated: true, codes: true })
  scene.moderator('polls.block', { language: 'en', words: [secret.blocked] })
  scene.moderator('polls.codes', { digests: ['0123456789abcdef01234567'] })

  scene.asks({ kind: 'grid', text: 'Where?', options: ['Here'], axes, translations, about: 'q1', privacy: 'named' })
  const closed = scene.poll
  for (const who of voters) scene.casts(who, { o1: { x: 1, y: 2 } })
  scene.moderator('polls.close', { poll: closed, again: true })

  scene.asks({ kind: 'agreement', text: 'Agreed?', options: [], privacy: 'named' })
  const twice = scene.poll
  const round = () => {
    for (const who of voters) scene.casts(who, 'agree')
    scene.moderator('polls.count', { poll: twice, counts: { agree: 5 } })
    scene.moderator('polls.close', { poll: twice, again: true })
  }
  round()
  scene.moderator('polls.open', { poll: twice })
  round()

  scene.asks({ kind: 'words', text: 'Three words?', options: [] })
  for (const who of voters.slice(0, 2)) scene.casts(who, ['trust'])
  scene.moderator('polls.close', { poll: scene.poll }).after(11).falls()

  scene.asks({
    kind: 'single',
    results: 'live',
    privacy: 'group',
    about: 'q1',
    seconds: 600,
    moderated: true,
    codes: false,
  })
  for (const who of voters) scene.casts(who, 'o1')
  scene.moderator('polls.count', { poll: scene.poll, counts: { o2: 5 } })

  scene.asks({ kind: 'text', text: 'Why?', options: [], privacy: 'named', results: 'live', moderated: true })
  for (const who of voters) scene.casts(who, who === 'a' ? 'A view' : secret.waiting)
  scene.moderator('polls.review', { poll: scene.poll, entry: 'da', shown: true })
  scene.organizer('polls.openForm', { until: scene.now + 60_000 })
  return scene.moderator('polls.show', { poll: twice })
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
const scenes = () => [
  rich(),
  rich().does('d', 'floor.begin'),
  rich().gives('s1'),
  rich().moderator('life.close'),
  withPolls(rich()),
  withPolls(rich()).moderator('life.close').after(11).falls(),
]

const people = new Set(rich().state.participants.people.keys())
const isId = (key: string) => people.has(key) || /^[hiqgp]\d+$/.test(key)
/** Records of polls whose keys are ids, marks, groups or languages. */
const keyed =
  /^polls\.(polls|blocked)$|^polls\..*\.(options|translations|counts|rounds|splits|splits\.\*|entries|hands|from|from\.\*)$/
/** Every place that holds a value, ids as `*`. */
function paths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path]
  const known = (key: string) => (isId(key) || keyed.test(path) ? '*' : key)
  return Object.entries(value).flatMap(([key, member]) => paths(member, path + (path && '.') + known(key)))
}
const list = (text: string) => text.trim().split(/\s+/)
const under = (prefix: string, members: string) => list(members).map((member) => `${prefix}.${member}`)
const plain = (view: object) => JSON.parse(JSON.stringify(view)) as object

const person = 'number name side stakeholderGroup organization'
const turns = 'room.count room.ms online.count online.ms hub.count hub.ms'

const wording = 'text options.* axes.x.low axes.x.high axes.y.low axes.y.high'
const poll = under(
  'polls.polls.*',
  `kind ${wording} order least most privacy results venue moderated codes stage`,
).concat(
  under(
    'polls.polls.*',
    'round series openedAt closesAt closedAt again shownAt sealed voted tally.ballots tally.counts.*',
  ),
  under('polls.polls.*.translations.*', wording),
  under('polls.polls.*.rounds.*', 'ballots counts.* withheld hands.*'),
  under('polls.polls.*.rounds.*.splits.*.*', 'ballots present counts.* of'),
  under('polls.polls.*', 'hands.* shifts.both shifts.from.*.*'),
)
const text = 'text count state name stakeholderGroup side'
const polls = [
  ...poll,
  ...under('polls.polls.*.entries.*', text),
  ...under('polls.shown', 'poll picture'),
  'polls.order',
]
/** Of polls besides, for those who steer and write. */
const asked = ['polls.polls.*.about', ...under('polls.polls.*.rounds.*.entries.*', text)]

const everybody = [
  ...polls,
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
  ...asked,
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
const leading = ['polls.codes', 'polls.blocked.*']
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
  organizer: [...everybody, ...record, ...signals, ...leading],
  'onsite-moderator': [...everybody, ...record, ...leading, ...steering],
  'online-moderator': [...everybody, ...record, ...leading, ...steering],
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
  const scene = withPolls(rich())
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
