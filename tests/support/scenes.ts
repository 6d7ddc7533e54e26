import { given, type Scene } from './given.ts'

/** Words that only some may read; each stands in the scene once. */
export const secret = {
  hand: 'words-of-a-hand',
  parked: 'words-of-a-parked-hand',
  signal: 'words-of-a-signal',
  note: 'words-of-a-note',
  region: 'words-of-a-region',
  listed: 'name-of-a-listener',
  draft: 'words-of-a-draft',
  waiting: 'words-of-a-waiting-text',
  blocked: 'words-of-a-blocked-list',
  written: 'words-of-a-line',
  objection: 'words-of-an-objection',
  comment: 'words-of-a-comment',
  withdrawn: 'words-of-a-withdrawn-question',
}

/** Polls at every stage; those who answer are of two groups and two sides. */
export function withPolls(scene: Scene): Scene {
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

/** An outcome at every stage, with stances of two groups, and lines of every kind. */
export function withOutcomes(scene: Scene): Scene {
  const voters = ['a', 'b', 'c', 'd', 'e', 'f', 'again', 'listener']
  for (const [index, who] of voters.entries())
    scene.does(who, 'participants.join', { stakeholderGroup: index < 4 ? 'Government' : index < 6 ? 'Youth' : 'Press' })
  scene.does('rapporteur', 'notes.write', { text: secret.written, mark: 'action', who: 'Bo', due: 'June' })
  scene.does('rapporteur', 'notes.write', { text: 'gone', question: null })
  const [, gone = ''] = [...scene.state.notes.notes.keys()]
  scene.does('rapporteur', 'notes.remove', { note: gone }).moderator('outcomes.allow', { participants: true })
  for (const text of ['A.', 'B.', 'C.', 'D.'])
    scene.moderator('outcomes.propose', { text, sources: [{ kind: 'note', id: 'n1' }] })
  const [first = '', second = '', third = '', twice = ''] = scene.state.outcomes.order
  scene
    .moderator('outcomes.stage', { outcome: first, stage: 'called' })
    .moderator('outcomes.feature', { outcome: first, message: true })
  scene.moderator('outcomes.stage', { outcome: twice, stage: 'called' })
  for (const outcome of [first, twice])
    for (const who of voters) scene.does(who, 'outcomes.stand', { outcome, stance: 'support' })
  scene.moderator('outcomes.label', { outcome: twice, label: 'full' }).moderator('outcomes.again', { outcome: twice })
  scene.moderator('outcomes.stage', { outcome: twice, stage: 'closed' })
  scene.does('a', 'outcomes.stand', { outcome: first, stance: 'object', reason: secret.objection })
  const [objection] = Object.keys(scene.view('organizer').outcomes.outcomes[first]?.objections ?? {})
  scene.moderator('outcomes.address', { outcome: first, objection, state: 'resolved', why: 'Said' })
  scene.moderator('outcomes.label', { outcome: first, label: 'rough' })
  scene.moderator('outcomes.minority', {
    outcome: first,
    version: 0,
    statements: [{ text: 'Not so.', group: 'Government' }],
  })
  scene.moderator('outcomes.merge', { keep: second, drop: third }).moderator('outcomes.withdraw', { outcome: second })
  return scene.moderator('outcomes.show', { shown: first })
}

/** Closed, its draft published, commented on and final. */
function withDraft(scene: Scene): Scene {
  const form = { template: 'igf-2021', locale: 'en' }
  const edit = { ...form, piece: 'takeaways.own', version: '', revision: 0, text: 'Added.' }
  const comment = { piece: 'takeaways.own', version: 'abc', text: secret.comment, name: 'Reader' }
  scene.does('rapporteur', 'drafting.edit', edit).moderator('drafting.enter', { women: 3, men: 4, room: 'Hall 4' })
  scene.moderator('life.close').does('rapporteur', 'drafting.publish', { ...form, until: scene.now + 60_000 })
  scene.does('a', 'drafting.comment', comment)
  for (const id of scene.state.drafting.comments.keys()) scene.does('rapporteur', 'drafting.settle', { comment: id })
  return scene.does('rapporteur', 'drafting.finish')
}

/** A question at every stage, of people of two groups. */
export function withQuestions(scene: Scene): Scene {
  const askers = ['a', 'b', 'c', 'd', 'e', 'f']
  for (const [index, who] of askers.entries()) {
    scene.does(who, 'participants.join', { stakeholderGroup: index < 3 ? 'Government' : index < 4 ? 'Press' : 'Youth' })
    scene.does(who, 'questions.ask', { text: `Asked by ${index}`, ...(index === 5 && { anonymous: true }) })
  }
  for (let index = 0; index < 5; index++) scene.does('e', 'questions.ask', { text: `More ${index}` })
  scene.does('again', 'questions.ask', { text: secret.withdrawn }).does('again', 'questions.ask', { text: 'Mine' })
  scene.does('online', 'questions.ask', { text: 'Typed', name: 'Guest', side: 'online', to: 's1' })
  const ids = [...scene.state.questions.questions.values()].sort((a, b) => a.number - b.number).map(({ id }) => id)
  const [first = '', second = '', third = '', fourth = ''] = ids
  for (const who of ['b', 'c', 'd']) scene.does(who, 'questions.support', { question: first })
  scene.moderator('questions.forward', { question: second })
  scene.moderator('questions.end', { question: third, end: 'merged', into: second })
  scene.moderator('questions.end', { question: fourth, end: 'answered-in-writing', answer: 'In June.' })
  scene.does('again', 'questions.withdraw', { question: ids.at(-3) })
  scene.does('s1', 'questions.ask', { text: 'Of the panel' })
  scene.does('d', 'questions.ask', { text: 'To you', to: 's2' })
  scene.does('s2', 'questions.answer', { question: scene.fact('questions.asked')?.id, text: 'Yes.' })
  return scene.moderator('questions.show', { question: second })
}

/** A roundtable with something in every place that a view could show. */
export function rich(): Scene {
  const scene = given({ speakers: ['Ana', 'Bo'], minutes: 30, moderator: 'Mo Lin' })
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
export const scenes = () => [
  rich(),
  rich().does('d', 'floor.begin'),
  rich().gives('s1'),
  rich().moderator('life.close'),
  withDraft(rich()),
  rich()
    .moderator('life.close')
    .organizer('life.retain', { days: 9 })
    .organizer('participants.erase', { person: 'db' }),
  withPolls(rich()),
  withPolls(rich()).moderator('life.close').after(11).falls(),
  withQuestions(rich()),
  withQuestions(rich()).moderator('attribution.agree', { level: 'group' }),
  withOutcomes(rich()).moderator('attribution.agree', { level: 'named' }),
  withOutcomes(rich()).moderator('attribution.agree', { level: 'group' }),
]
