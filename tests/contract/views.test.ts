import { describe, expect, test } from 'vitest'
import { roles, type Role } from '@evenhand/shared/kernel/roles'
import { rich, scenes, secret, withOutcomes, withPolls, withQuestions } from '../support/scenes.ts'

const people = new Set(rich().state.participants.people.keys())
const isId = (key: string) => people.has(key) || /^[hiqgpnrxcw]\d+(_\d+)?$/.test(key)
/** Records of polls whose keys are ids, marks, groups or languages. */
const keyed =
  /^polls\.(polls|blocked)$|^outcomes\.outcomes$|^outcomes\..*\.(minority|stances|groups|sides|counts|rounds|wordings|sources|objections)$|^attribution\.questions$|^stands$|^questions\.(splits\.\w+|panellists)$|^polls\..*\.(options|translations|counts|rounds|splits|splits\.\*|entries|hands|from|from\.\*)$/
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

const measure =
  'score share heard groups silent absent weakest.group weakest.score sideGap.difference sideGap.notable suggested'
const label = 'label.suggested label.confirmed label.by label.at'
const outcomes = [
  ...under('outcomes', 'order shown open'),
  ...under(
    'outcomes.outcomes.*',
    `text question stage round message ${label} minority.*.text minority.*.group said stances.*`,
  ),
  ...under('outcomes.outcomes.*', 'openObjections').concat(under('outcomes.outcomes.*.convergence', measure)),
  ...under('outcomes.outcomes.*.groups.*', 'ballots present counts.* of'),
  ...under('outcomes.outcomes.*.sides.*', 'ballots present counts.*'),
  ...under('outcomes.outcomes.*.rounds.*', `text said stances.* ${label}`),
  ...under('outcomes.outcomes.*.rounds.*.groups.*', 'ballots present counts.* of'),
]
/** Of outcomes and notes besides, for those who keep the board. */
const kept = [
  ...under('outcomes.outcomes.*', 'minorityVersion mergedInto withdrawn label.name rounds.*.label.name'),
  ...under('outcomes.outcomes.*.wordings.*', 'text by at round'),
  ...under('outcomes.outcomes.*.sources.*', 'kind id'),
  ...under('outcomes.outcomes.*.objections.*', 'text state raisedAt stakeholderGroup side by why'),
  ...under('notes.notes.*', 'text mark at question intervention who due version place removed'),
]

const counts = under('questions.counts', 'asked open forwarded put merged deferred withdrawn anonymous')
const question = 'number text supports to question anonymous forwardedAt end answer answeredBy'
/** Of questions for everybody but the projector. */
const written = [
  'questions.fair',
  ...under('questions.questions.*', question),
  ...under('questions.splits.stakeholderGroup.*', 'asked put of'),
  ...under('questions.splits.side.*', 'asked put'),
  'questions.panellists.*',
]
const askers = under('questions.questions.*.asker', person)
/** Of the one on the projector. */
const projected = [
  'questions.shown',
  ...under('questions.questions.*', 'number text supports to question anonymous forwardedAt'),
  ...askers,
  'questions.panellists.*',
]
/** Of questions for those who steer and write. */
const desks = under('questions.questions.*', 'into person side stakeholderGroup entered')

const everybody = [
  ...counts,
  ...outcomes,
  'drafting.finalAt',
  ...under('drafting.published', 'template locale since until'),
  'attribution.now',
  'attribution.questions.*',
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
const drafted = [
  'drafting.edits',
  ...under('drafting.entered', 'women men room'),
  ...under('drafting.due', 'short full shortDays fullDays'),
]
/** Of the report besides, for those who answer for it. */
const answering = under('drafting.comments.*', 'piece version text name at settled')
const record = [
  ...written,
  'questions.shown',
  ...desks,
  ...kept,
  ...asked,
  ...questions,
  ...drafted,
  ...under('participants.list.*', `${person} regionalGroup hubSize speaker phone erased`),
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
const leading = [
  'polls.codes',
  'polls.blocked.*',
  ...under('outcomes.thresholds', 'unclear turnout share score weakest weakestForFull'),
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
  participant: [...everybody, ...written, ...askers],
  display: [...everybody, ...projected],
  speaker: [...everybody, ...written, ...askers, ...questions],
  rapporteur: [...everybody, ...record, ...answering],
  organizer: [...everybody, ...record, ...answering, ...signals, ...leading, ...under('life', 'retainDays deletedAt')],
  'onsite-moderator': [...everybody, ...record, ...leading, ...steering],
  'online-moderator': [...everybody, ...record, ...leading, ...steering],
}
const own = [
  ...under('questions.asked.*', `${question} into`),
  'questions.supported.*',
  ...under('stands.*', 'stance round reason'),
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
  const scene = withQuestions(withOutcomes(withPolls(rich())))
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
