import { Scene } from './given.ts'

const people: readonly [who: string, name: string, side: string, group?: string, region?: string][] = [
  ['amara', 'Amara Okonkwo', 'room', 'Government', 'African Group'],
  ['bruno', 'Bruno Tavares', 'room', 'Private Sector', 'Western European and Others Group (WEOG)'],
  ['chiyo', 'Chiyo Nakamura', 'online', 'Technical Community', 'Asia-Pacific Group'],
  ['dario', 'Darío Quispe', 'online', 'Civil Society', 'Latin American and Caribbean Group (GRULAC)'],
  ['elina', 'Elina Virtanen', 'room', 'Civil Society', 'Western European and Others Group (WEOG)'],
  ['farid', 'Farid Benali', 'online', 'Civil Society', 'African Group'],
  ['grete', 'Grete Holm', 'room', 'Beekeepers Guild'],
]

/** They come later and speak to no one: with them more than one group is large enough to be told by itself. */
const late: typeof people = [
  ['henri', 'Henri Oduya', 'online', 'Government', 'African Group'],
  ['ivana', 'Ivana Petrov', 'online', 'Government', 'Eastern European Group'],
  ['jonas', 'Jonas Lund', 'room', 'Private Sector'],
  ['kaito', 'Kaito Mori', 'online', 'Private Sector', 'Asia-Pacific Group'],
]

/** What could tell somebody apart in the session below. */
export const tellTales = {
  names: [
    ...people.flatMap(([, name]) => [name, name.split(' ')[1] ?? name]),
    ...['Solveig Aasen', 'Aasen', 'Mirwais Durrani', 'Durrani', 'Octavia Brandt', 'Brandt', 'Ignatius Pell', 'Pell'],
  ],
  organizations: ['Northern Mesh Cooperative', 'Lantern Institute', 'Harbour Exchange', 'Kestrel Radio Society'],
  groups: ['Beekeepers Guild', 'Government', 'Private Sector', 'Technical Community', 'Civil Society', 'African Group'],
}

/** An invented roundtable with everything that a report tells of: seven people, seven turns, notes of every mark, polls, outcomes, an objection. */
export function recordedRoundtable(): Scene {
  const scene = new Scene({})
  scene.state = { ...scene.state, life: { ...scene.state.life } }
  const opening = scene.state.life.opening
  if (!opening) throw new Error('not opened')
  const person = (name: string, organization: string, stakeholderGroup: string) => ({
    name,
    organization,
    stakeholderGroup,
    regionalGroup: null,
  })
  scene.state.life.opening = {
    ...opening,
    title: 'Community networks and shared spectrum',
    proposal: {
      ...opening.proposal,
      title: 'Community networks and shared spectrum',
      number: 214,
      organizers: [person('Octavia Brandt', 'Lantern Institute', 'Civil Society')],
      moderator: person('Solveig Aasen', 'Harbour Exchange', 'Private Sector'),
      onlineModerator: person('Mirwais Durrani', 'Kestrel Radio Society', 'Technical Community'),
      rapporteur: person('Ignatius Pell', 'Lantern Institute', 'Civil Society'),
      speakers: [person('Amara Okonkwo', 'Northern Mesh Cooperative', 'Government')],
      expectedOutcomes: 'A short list of conditions under which spectrum can be shared.',
    },
  }
  joins(people)
  scene.moderator('life.start')
  const note = (text: string, mark = 'note', more: object = {}) =>
    scene.after(5).does('rapporteur', 'notes.write', { text, mark, ...more })
  const speaks = (who: string, seconds: number) => scene.after(3).raises(who).gives(who).after(seconds)

  speaks('amara', 95)
  note('Licences for small networks take up to two years in most of the countries heard.')
  note('Licence exemption below a power limit is the fastest remedy.', 'position')
  speaks('chiyo', 140)
  note('Interference is measurable and rare in rural areas.', 'position')
  note('Unused spectrum is the most expensive spectrum.', 'quote')
  speaks('bruno', 80)
  note('Operators paid for exclusive use and expect it, Bruno Tavares said for Harbour Exchange.', 'disagreement')
  note('Secondary use', 'topic')
  note('Regulators should publish which spectrum lies idle.', 'recommendation')
  scene.releases()

  const everybody = people.map(([who]) => who)
  scene.asks({ text: 'What should come first?', about: 'q1', privacy: 'group', options: ['Access', 'Safety', 'Cost'] })
  for (const [index, who] of everybody.entries()) scene.casts(who, index < 5 ? 'o1' : 'o3')
  scene.moderator('polls.count', { poll: scene.poll, counts: { o1: 4, o2: 1 } })
  scene.moderator('polls.close', { poll: scene.poll })

  scene.after(20).moderator('agenda.step', { from: 'q1', to: 'q2' })
  speaks('dario', 120)
  note('Communities can run networks if backhaul is affordable.', 'position')
  note('Open a shared-spectrum sandbox', 'action', { who: 'National regulators', due: 'June 2027' })
  speaks('elina', 60)
  note('Training of local technicians', 'topic')
  speaks('farid', 75)
  note('Funds for universal service could pay for training.', 'recommendation')
  speaks('grete', 45)
  scene.releases()
  scene.asks({ kind: 'text', text: 'What is missing?', about: 'q2', privacy: 'named', options: [] })
  scene.casts('dario', 'Affordable backhaul').casts('grete', 'Ask Grete Holm about towers on farms')
  scene.moderator('polls.close', { poll: scene.poll })

  joins(late)
  drawnPolls(scene)

  outcome(scene, 'Spectrum that lies idle should be open to community networks on a secondary basis.', 'q1', (who) =>
    who === 'bruno' ? { stance: 'object', reason: 'Licences were paid for.' } : { stance: 'support' },
  )
  const [first = ''] = scene.state.outcomes.order
  scene.does('rapporteur', 'outcomes.feature', { outcome: first, message: true })
  const objector = [...scene.state.outcomes.objections.values()][0]?.id
  scene.does('rapporteur', 'outcomes.address', {
    outcome: first,
    objection: objector,
    state: 'outweighed',
    why: 'Secondary use leaves the licence as it is.',
  })
  scene.does('rapporteur', 'outcomes.minority', {
    outcome: first,
    version: 0,
    statements: [{ text: 'Exclusive licences must stay exclusive.', group: 'Private Sector' }],
  })
  scene.does('rapporteur', 'outcomes.label', { outcome: first, label: 'opposition' })
  outcome(scene, 'Universal service funds should pay for the training of local technicians.', 'q2', () => ({
    stance: 'support',
  }))
  const stands = ['support', 'can-live', 'no-position', 'concern', 'unclear']
  outcome(scene, 'Licences should be free for the first three years.', 'q3', (_, index) =>
    index === 2 ? { stance: 'object', reason: 'Fees pay for oversight.' } : { stance: stands[index % stands.length] },
  )
  scene.does('farid', 'questions.ask', { text: 'Who pays for the masts?', question: 'q2' })
  scene.does('elina', 'questions.ask', { text: 'Will the fund be open to farmers?', question: 'q1' })
  scene.does('chiyo', 'questions.ask', { text: 'Who measures interference?', question: 'q1', anonymous: true })
  scene.does('grete', 'questions.ask', { text: 'Who owns the masts?', question: 'q2' })
  const [masts = '', fund = '', , owners = ''] = [...scene.state.questions.questions.values()]
    .sort((a, b) => a.number - b.number)
    .map(({ id }) => id)
  scene.does('dario', 'questions.support', { question: masts }).does('online', 'questions.forward', { question: masts })
  scene.moderator('questions.end', { question: owners, end: 'merged', into: masts })
  scene.moderator('questions.end', { question: masts, end: 'answered-live' })
  scene.moderator('questions.end', { question: fund, end: 'answered-in-writing', answer: 'Yes, said Bruno Tavares.' })
  scene.after(5).raises('bruno')
  scene.does('rapporteur', 'notes.write', { text: 'Thanks to the hosts.', question: null, intervention: null })
  return scene.after(60).moderator('life.close')

  function joins(everybody: typeof people): void {
    for (const [who, name, side, stakeholderGroup, regionalGroup] of everybody)
      scene.does(who, 'participants.join', {
        name,
        side,
        ...(stakeholderGroup && { stakeholderGroup }),
        ...(regionalGroup && { regionalGroup }),
      })
  }

  function outcome(scene: Scene, text: string, question: string, stand: (who: string, index: number) => object): void {
    scene.after(30).does('rapporteur', 'outcomes.propose', { text, question })
    const id = scene.state.outcomes.order.at(-1) ?? ''
    scene.moderator('outcomes.stage', { outcome: id, stage: 'called' })
    for (const [index, [who]] of [...people, ...late].entries())
      scene.does(who, 'outcomes.stand', { outcome: id, ...stand(who, index) })
    scene.after(60).moderator('outcomes.stage', { outcome: id, stage: 'closed' })
  }
}

/** Of every kind that a report draws in its own way, and one of two rounds; among their words are names. */
function drawnPolls(scene: Scene): void {
  const everybody = [...people, ...late].map(([who]) => who)
  const asks = (kind: string, text: string, more: object, choice: (index: number) => unknown, again = false) => {
    scene.after(5).asks({ kind, text, about: 'q3', privacy: 'group', options: [], ...more })
    for (const [index, who] of everybody.entries()) scene.casts(who, choice(index))
    scene.moderator('polls.close', { poll: scene.poll, again })
  }
  asks('ranking', 'In which order?', { options: ['Masts', 'Cables', 'Training'] }, (index) =>
    index < 6 ? ['o3', 'o1', 'o2'] : index < 9 ? ['o1', 'o3', 'o2'] : ['o2', 'o1', 'o3'],
  )
  const sure = { axes: { x: { low: 'not at all', high: 'as sure as Octavia Brandt' } } }
  asks('scale', 'How sure are you?', { options: ['Prices fall', 'Coverage grows'], ...sure }, (index) => ({
    o1: (index % 3) + 1,
    o2: index < 3 ? null : (index % 2) + 4,
  }))
  const axes = {
    x: { low: 'hard', high: 'easy' },
    y: { low: 'of little use', high: 'of great use to Harbour Exchange' },
  }
  const things = ['Shared masts', 'Sandbox', 'Funds']
  asks('grid', 'How hard, how useful?', { options: things, axes }, (index) => ({
    o1: { x: 8, y: 7 + (index % 3) },
    o2: { x: 8, y: 8 },
    o3: { x: index % 4, y: 3 },
  }))
  const words = ['trust', 'Chiyo Nakamura', 'أمل']
  asks('words', 'In one word?', {}, (index) => [
    words[Math.floor(index / 4)] ?? 'skills',
    `word ${index * 2}`,
    `word ${index * 2 + 1}`,
  ])
  asks('yes-no', 'Should we go on?', {}, (index) => (index < 5 ? 'yes' : index < 9 ? 'no' : 'abstain'), true)
  scene.moderator('polls.open', { poll: scene.poll })
  for (const [index, who] of everybody.entries()) scene.casts(who, index < 8 ? 'yes' : 'no')
  scene.moderator('polls.close', { poll: scene.poll })
}
