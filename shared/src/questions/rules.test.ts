import fc from 'fast-check'
import { expect, test } from 'vitest'
import { given, type Scene } from '../../../tests/support/given.ts'
import { crowded, play, stepsUpTo } from '../../../tests/support/play.ts'
import { roundtable } from '../roundtable/roundtable.ts'
import { fairOrder } from './order.ts'
import { ends, heldBy, standingOf, type WrittenQuestion } from './state.ts'

const hall = () =>
  given({ speakers: ['Tendai', 'Ilse'] })
    .room('Ana', 'Ben', 'Cem')
    .online('Dia')
    .moderator('life.start')
const all = (scene: Scene): WrittenQuestion[] => [...scene.state.questions.questions.values()]
const ask = (scene: Scene, who: string, text: string, more: object = {}) =>
  scene.does(who, 'questions.ask', { text, ...more })
const last = (scene: Scene): WrittenQuestion => {
  const question = all(scene).find(({ number }) => number === scene.state.questions.last)
  if (!question) throw new Error('no question')
  return question
}
const named = (scene: Scene, text: string) => all(scene).find((question) => question.text === text)?.id ?? ''
const support = (scene: Scene, who: string, question: string, on = true) =>
  scene.does(who, 'questions.support', { question, on })
const end = (scene: Scene, question: string, more: object) => scene.moderator('questions.end', { question, ...more })
/** Fresh questions A, B, C of Ana, Ben and Cem. */
const three = () => ask(ask(ask(hall(), 'Ana', 'A'), 'Ben', 'B'), 'Cem', 'C')

test('W1 a question goes to the table and belongs to the policy question that is up, unless it says otherwise', () => {
  const scene = hall()
  expect(last(ask(scene, 'Ana', 'Why so slow?'))).toMatchObject({
    question: 'q1',
    number: 1,
    side: 'room',
    supports: 0,
  })
  expect(last(ask(scene, 'Dia', 'Who pays?', { to: 's1', question: 'q2' }))).toMatchObject({ to: 's1', question: 'q2' })
  expect(last(ask(scene, 's2', 'Of nothing?', { question: null })).question).toBeUndefined()
  const refused = (more: object) => scene.refusal('Ana', 'questions.ask', { text: 'x', ...more })
  expect([
    refused({ to: 'dBen' }),
    refused({ question: 'q9' }),
    refused({ name: 'Ben' }),
    refused({ text: ' ' }),
  ]).toEqual(['no-such-panellist', 'no-such-question', 'not-allowed', 'wrong-shape'])
})

test('W1 before the session begins people may ask already', () => {
  expect(last(ask(given().room('Ana'), 'Ana', 'Early?')).question).toBeUndefined()
})

test('W1 a moderator types it for somebody, who may be new', () => {
  const scene = hall().does('online', 'questions.ask', { text: 'From the chat', name: 'Eve', side: 'online' })
  expect([scene.name(last(scene).person), last(scene).entered]).toEqual(['Eve', true])
  expect(scene.name(last(ask(scene, 'online', 'Again', { name: 'Eve', side: 'online' })).person)).toBe('Eve')
  expect(scene.refusal('online', 'questions.ask', { text: 'Whose?' })).toBe('wrong-shape')
})

test('W1 one person asks at most twenty, also by the desk', () => {
  const scene = hall()
  for (let number = 0; number < 20; number++) ask(scene, 'Ana', `${number}`)
  expect(scene.refusal('Ana', 'questions.ask', { text: 'More' })).toBe('too-many')
  expect(scene.refusal('online', 'questions.ask', { text: 'More', name: 'Ana', side: 'room' })).toBe('too-many')
  expect(scene.refusal('Ben', 'questions.ask', { text: 'Other' })).toBeUndefined()
})

test('W2 everybody supports a question once, never their own, and may take it back', () => {
  const scene = three()
  const a = named(scene, 'A')
  support(support(support(scene, 'Ben', a), 'Ben', a), 's1', a)
  expect(scene.refusal('Ana', 'questions.support', { question: a })).toBe('own-question')
  expect(scene.state.questions.questions.get(a)?.supports).toBe(2)
  expect(scene.mine('Ben').questions?.supported).toEqual({ [a]: true })
  expect(support(scene, 'Ben', a, false).state.questions.questions.get(a)?.supports).toBe(1)
})

test('W3 a question ends once, in one way, and what has ended takes no support', () => {
  const scene = three()
  const [a, b] = [named(scene, 'A'), named(scene, 'B')]
  end(scene, a, { end: 'answered-live' })
  expect(scene.refusal('onsite', 'questions.end', { question: a, end: 'deferred' })).toBe('question-ended')
  expect(scene.refusal('Ben', 'questions.support', { question: a })).toBe('question-ended')
  expect(scene.refusal('onsite', 'questions.end', { question: b, end: 'withdrawn' })).toBe('wrong-shape')
  expect(scene.refusal('onsite', 'questions.end', { question: b, end: 'answered-in-writing' })).toBe('answer-needed')
  scene.moderator('questions.reopen', { question: a })
  expect(end(scene, a, { end: 'read-out' }).state.questions.questions.get(a)?.end?.end).toBe('read-out')
})

test('W3 what is open when the session is closed was not reached, and taking the close back is free', () => {
  const scene = three()
  const [a, b] = [named(scene, 'A'), named(scene, 'B')]
  end(scene, a, { end: 'deferred' }).moderator('life.close')
  const standing = () =>
    roundtable
      .records(scene.state, 'organizer')
      .find(({ name }) => name === 'questions')
      ?.rows.map((row) => row[6])
  expect(standing()).toEqual(['deferred', 'not-reached', 'not-reached'])
  end(scene, b, { end: 'answered-in-writing', answer: 'Soon.' })
  expect(standing()).toEqual(['deferred', 'answered-in-writing', 'not-reached'])
  const closing = three().moderator('life.close')
  expect(closing.undoes().view('organizer').questions.counts.open).toBe(3)
})

test('W4 a merge carries everybody who asked or supported over, nobody twice', () => {
  const scene = three()
  const [a, b] = [named(scene, 'A'), named(scene, 'B')]
  support(support(support(support(scene, 'Cem', a), 'Cem', b), 'Dia', a), 'Ben', a)
  end(scene, a, { end: 'merged', into: b })
  expect(heldBy(scene.state.questions.supporters, b).toSorted()).toEqual(['dAna', 'dCem', 'dDia'])
  expect(scene.state.questions.questions.get(b)?.supports).toBe(3)
  expect(support(scene, 's1', a).state.questions.questions.get(b)?.supports).toBe(4)
  expect(scene.refusal('onsite', 'questions.end', { question: b, end: 'merged', into: b })).toBe('same-question')
  expect(scene.refusal('onsite', 'questions.end', { question: b, end: 'merged', into: a })).toBe('question-ended')
})

test('W4 a merge is taken back with the supports that it brought, and those given since stay', () => {
  const scene = three()
  const [a, b] = [named(scene, 'A'), named(scene, 'B')]
  support(scene, 'Dia', a)
  end(scene, a, { end: 'merged', into: b })
  const act = scene.state.acts.recent.at(-1)?.seq
  support(scene, 's2', b).moderator('acts.undo', { act })
  expect(heldBy(scene.state.questions.supporters, b)).toEqual(['s2'])
  expect(scene.state.questions.questions.get(b)?.supports).toBe(1)
  expect(scene.state.questions.questions.get(a)?.end).toBeUndefined()
})

test('W5 a question is handed to the table and taken from there again', () => {
  const scene = three()
  const a = named(scene, 'A')
  scene.does('online', 'questions.forward', { question: a })
  expect(scene.view('onsite-moderator').questions.counts).toMatchObject({ asked: 3, open: 2, forwarded: 1 })
  scene.does('online', 'questions.forward', { question: a, forwarded: false })
  expect(scene.view('participant').questions.counts).toMatchObject({ open: 3, forwarded: 0 })
})

test('W6 whoever asked withdraws while it is open, and its words are shown no more', () => {
  const scene = three()
  const [a, b] = [named(scene, 'A'), named(scene, 'B')]
  expect(scene.refusal('Ben', 'questions.withdraw', { question: a })).toBe('not-yours')
  scene.does('Ana', 'questions.withdraw', { question: a })
  expect(JSON.parse(JSON.stringify(scene.view('online-moderator').questions.questions))).toMatchObject({
    [a]: { text: '', end: 'withdrawn' },
  })
  expect(Object.keys(scene.view('participant').questions.questions)).not.toContain(a)
  end(scene, b, { end: 'read-out' })
  expect(scene.refusal('Ben', 'questions.withdraw', { question: b })).toBe('question-ended')
  expect(scene.refusal('onsite', 'questions.reopen', { question: a })).toBe('no-such-written-question')
})

test('W7 a hand becomes a question and goes down; after the close nothing else does', () => {
  const scene = hall().raise('Ana', 'Ben')
  const [ana, ben] = [scene.hand('Ana').id, scene.hand('Ben').id]
  expect(scene.refusal('Ana', 'questions.ask', { text: 'x', hand: ben })).toBe('no-hand')
  expect(scene.refusal('Ana', 'questions.ask', { text: 'x', hand: ana, anonymous: true })).toBe('wrong-shape')
  expect(last(ask(scene, 'Ana', 'Now', { hand: ana })).hand).toBe(ana)
  expect(scene.mine('Ana').hand).toBeUndefined()
  scene.moderator('life.close')
  expect(scene.refusal('Ana', 'questions.ask', { text: 'Late' })).toBe('closed')
  expect(scene.refusal('Ben', 'questions.ask', { text: 'Late' })).toBe('closed')
  ask(scene, 'Ben', 'Late', { hand: ben })
  expect(scene.refusal('Ben', 'questions.ask', { text: 'Late', hand: ben })).toBe('no-hand')
})

test('W8 who asks an anonymous question is told to nobody, neither are group and side', () => {
  const scene = given().does('Quasi', 'participants.join', { name: 'Quasi', stakeholderGroup: 'Beekeepers' })
  const before = { participants: undefined, queue: undefined }
  ask(scene.moderator('life.start'), 'Quasi', 'Who dares?', { anonymous: true })
  for (const role of ['participant', 'speaker', 'onsite-moderator', 'organizer', 'rapporteur'] as const) {
    const told = JSON.stringify({ ...scene.view(role), ...before })
    expect(told).toContain('Who dares?')
    for (const secret of ['Quasi', 'Beekeepers']) expect(told).not.toContain(secret)
  }
  const sheet = roundtable.records(scene.state, 'organizer').find(({ name }) => name === 'questions')
  expect(sheet?.rows[0]?.slice(-3)).toEqual([null, null, null])
  expect(scene.mine('Quasi').questions?.asked).toBeDefined()
})

test('W9 in the fair order the group and then the side that was heard least goes first', () => {
  const scene = given().moderator('life.start')
  scene
    .people('gov', 3, { stakeholderGroup: 'Government' })
    .people('on', 1, { stakeholderGroup: 'Government', side: 'online' })
  scene.people('youth', 1, { stakeholderGroup: 'Youth' })
  for (const who of ['gov1', 'gov2', 'gov3', 'on1', 'youth1']) ask(scene, who, who)
  support(support(scene, 'gov1', named(scene, 'gov2')), 'gov3', named(scene, 'gov2'))
  const order = () => fairOrder(scene.state).map((id) => scene.state.questions.questions.get(id)?.text)
  expect(order()).toEqual(['gov2', 'youth1', 'on1', 'gov1', 'gov3'])
  end(scene, named(scene, 'gov2'), { end: 'read-out' })
  expect(order()).toEqual(['youth1', 'on1', 'gov1', 'gov3'])
})

test('W10 phones see no count of a group of one or two; those who steer see all, of anonymous questions none', () => {
  const scene = given().moderator('life.start').people('gov', 3, { stakeholderGroup: 'Government' })
  scene.people('youth', 1, { stakeholderGroup: 'Youth' }).people('press', 4, { stakeholderGroup: 'Press' })
  for (const who of ['gov1', 'gov2', 'gov3', 'press1', 'press2', 'press3', 'youth1']) ask(scene, who, who)
  ask(scene, 'press4', 'anon', { anonymous: true })
  const asked = (role: 'participant' | 'onsite-moderator') => scene.view(role).questions.splits?.stakeholderGroup
  expect(Object.values(asked('participant') ?? {}).map(({ asked }) => asked)).toEqual([3, 4])
  expect(asked('onsite-moderator')).toMatchObject({ Youth: { asked: 1, put: 0 }, Press: { asked: 3 } })
  expect(scene.view('participant').questions.counts).toMatchObject({ asked: 8, anonymous: 1 })
})

test('W11 the panellist whom a question is put to answers in writing, also after the close, and may word it anew', () => {
  const scene = ask(hall(), 'Ana', 'To you', { to: 's1' })
  const { id: question } = last(scene)
  expect(scene.mine('s1').questions?.toMe).toEqual({ [question]: true })
  expect(scene.refusal('s2', 'questions.answer', { question, text: 'Me' })).toBe('not-yours')
  scene.moderator('life.close').does('s1', 'questions.answer', { question, text: 'Soon' })
  scene.does('s1', 'questions.answer', { question, text: 'Very soon' })
  expect(scene.mine('Ana').questions?.asked?.[question]).toMatchObject({
    end: 'answered-in-writing',
    answer: 'Very soon',
    answeredBy: 's1',
  })
})

test('W12 two entries made one are one asker and one support', () => {
  const scene = three()
  const [a, b] = [named(scene, 'A'), named(scene, 'B')]
  support(support(support(scene, 'Dia', a), 'Ben', a), 'Dia', b)
  scene.moderator('participants.merge', { keep: 'dBen', drop: 'dDia' })
  expect(heldBy(scene.state.questions.supporters, a)).toEqual(['dBen'])
  expect(scene.state.questions.questions.get(b)?.supports).toBe(0)
  ask(scene, 'Dia', 'D')
  expect(last(scene).person).toBe('dBen')
})

test('W2 whatever people do, the supports of a question are distinct people, whoever asks not among them', () => {
  fc.assert(
    fc.property(stepsUpTo(60), (steps) => {
      const scene = crowded()
      for (const step of steps) {
        const before = scene.state.questions
        const facts = scene.log.length
        const { questions, supporters, supported, askers } = play(scene, step).state.questions
        let sum = 0
        for (const question of questions.values()) {
          const people = heldBy(supporters, question.id)
          sum += question.supports
          expect(people).toHaveLength(question.supports)
          expect(people).not.toContain(question.person)
          for (const person of people) expect(supported.has(`${person}/${question.id}`)).toBe(true)
          expect(askers.has(`${question.person}/${question.id}`)).toBe(true)
          // Each has one end at most, and how it stands follows from the state alone.
          expect([...ends, 'open', 'forwarded']).toContain(standingOf(question, false))
        }
        expect([supported.size, supporters.size, askers.size]).toEqual([sum, sum, questions.size])
        for (const fact of scene.log.slice(facts)) {
          if (fact.type !== 'questions.ended') continue
          const { question, into } = fact.data as { question: string; into?: string }
          const asker = into === undefined ? undefined : questions.get(into)?.person
          if (into === undefined) continue
          for (const person of [...heldBy(before.supporters, question), ...heldBy(before.supporters, into)])
            expect(person === asker || supporters.has(`${into}/${person}`)).toBe(true)
        }
      }
    }),
    { numRuns: 150 },
  )
})
