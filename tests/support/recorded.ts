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
  for (const [who, name, side, stakeholderGroup, regionalGroup] of people)
    scene.does(who, 'participants.join', {
      name,
      side,
      ...(stakeholderGroup && { stakeholderGroup }),
      ...(regionalGroup && { regionalGroup }),
    })
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
    statements: [{ text: 'Exclusive licences must stay exclusive.', group: 'Private Sector' }],
  })
  scene.does('rapporteur', 'outcomes.label', { outcome: first, label: 'opposition' })
  outcome(scene, 'Universal service funds should pay for the training of local technicians.', 'q2', () => ({
    stance: 'support',
  }))
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

  function outcome(scene: Scene, text: string, question: string, stand: (who: string) => object): void {
    scene.after(30).does('rapporteur', 'outcomes.propose', { text, question })
    const id = scene.state.outcomes.order.at(-1) ?? ''
    scene.moderator('outcomes.stage', { outcome: id, stage: 'called' })
    for (const who of everybody) scene.does(who, 'outcomes.stand', { outcome: id, ...stand(who) })
    scene.after(60).moderator('outcomes.stage', { outcome: id, stage: 'closed' })
  }
}
