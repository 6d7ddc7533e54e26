import { ends } from '@evenhand/shared/questions/state'
import type { Scene } from './given.ts'
import { either, name, orNone, pick, question, type Deed } from './play-picks.ts'

const written = (scene: Scene, number: number) => pick([...scene.state.questions.questions.keys()], number) ?? 'w999'

/** What people do about written questions. */
export const questionDeeds: readonly Deed[] = [
  ...Array.from({ length: 2 }, (): Deed => (scene, a, b, c) => {
    const hand = scene.state.hands.byPerson.get(scene.person(name(a)))
    return scene.send(name(a), 'questions.ask', {
      text: `Why ${b}?`,
      ...orNone('to', pick(['s1', 's2', name(c)], b), c % 4 === 0),
      ...orNone('question', b % 2 ? question(scene, b) : null, c % 3 === 0),
      ...(c % 5 === 0 ? { anonymous: true } : orNone('hand', hand, c % 2 === 0)),
    })
  }),
  (scene, a, b, c) =>
    scene.send(either(a), 'questions.ask', {
      text: `Typed ${b}`,
      name: pick([`New ${b}`, 'Guest', name(b)], c),
      side: pick(['room', 'online'], c),
    }),
  ...Array.from(
    { length: 3 },
    (): Deed => (scene, a, b, c) =>
      scene.send(name(a), 'questions.support', {
        question: written(scene, b),
        ...orNone('on', c % 2 === 0, c % 3 === 0),
      }),
  ),
  (scene, a, b, c) => scene.send(either(a), 'questions.forward', { question: written(scene, b), forwarded: c % 4 > 0 }),
  (scene, a, b, c) =>
    scene.send(either(a), 'questions.end', {
      question: written(scene, b),
      end: pick(ends, c),
      into: written(scene, a),
      answer: 'Soon.',
    }),
  (scene, a, b) =>
    scene.send(either(a), 'questions.end', { question: written(scene, a), end: 'merged', into: written(scene, b) }),
  (scene, a, b) => scene.send(either(a), 'questions.show', { question: b % 3 ? written(scene, b) : null }),
  (scene, a, b) => scene.send(either(a), 'questions.reopen', { question: written(scene, b) }),
  (scene, a, b) =>
    scene.send(pick(['s1', 's2'], a) ?? '', 'questions.answer', { question: written(scene, b), text: `A ${a}` }),
  (scene, a, b) => scene.send(name(a), 'questions.withdraw', { question: written(scene, b) }),
]
