import { pollKinds, type Poll } from '@evenhand/shared/polls/state'
import { roundtable } from '@evenhand/shared/roundtable/roundtable'
import type { Scene } from './given.ts'
import { either, name, pick, question, type Deed } from './play-picks.ts'

const poll = (scene: Scene, number: number): Poll | undefined => pick([...scene.state.polls.polls.values()], number)
const idOf = (scene: Scene, number: number) => poll(scene, number)?.id ?? 'v999'
const options = ['A', 'B', 'C']

/** A choice that mostly fits the poll's kind. */
function choiceFor({ kind, order }: Poll, number: number): unknown {
  switch (kind) {
    case 'single':
    case 'yes-no':
    case 'agreement':
    case 'census':
      return pick(order, number)
    case 'multiple':
      return order.slice(0, 1 + (number % 2))
    case 'words':
      return [`word ${number % 4}`, 'Trust']
    case 'text':
      return `Text ${number}`
    case 'scale':
      return Object.fromEntries(order.map((option, index) => [option, (number + index) % 4 ? 1 + (number % 5) : null]))
    case 'ranking':
      return number % 2 ? order : order.toReversed()
    case 'points':
      return { [order[0] ?? '']: number, [order[1] ?? '']: 100 - number }
    case 'grid':
      return Object.fromEntries(order.map((option) => [option, { x: number % 11, y: 5 }]))
  }
}

/** What people do about polls. */
export const pollDeeds: readonly Deed[] = [
  (scene, a, b, c) =>
    scene.send(either(a), 'polls.create', {
      kind: pick(pollKinds, a),
      text: 'What?',
      options,
      privacy: pick(['named', 'group', 'anonymous'], b),
      results: pick(['hidden', 'after-voting', 'live'], c),
      open: c % 3 > 0,
      ...(b % 2 === 0 && { about: question(scene, b) }),
      ...(b % 5 === 0 && { seconds: 5 + b }),
      ...(b % 4 === 3 && { venue: 'form' }),
      ...(c % 4 === 1 && { moderated: true }),
    }),
  ...Array.from({ length: 4 }, (): Deed => (scene, a, b, c) => {
    const asked = poll(scene, b)
    return scene.send(name(a), 'polls.cast', { poll: asked?.id ?? 'v999', choice: asked ? choiceFor(asked, c) : 'x' })
  }),
  (scene, a, b) =>
    scene.send(either(a), 'polls.open', { poll: idOf(scene, a), ...(b % 3 === 0 && { seconds: 5 + b }) }),
  (scene, a, b) =>
    scene.send(either(b), 'polls.close', {
      poll: idOf(scene, a),
      again: b % 2 === 0,
      ...(b % 5 === 0 && { seconds: 5 + b }),
    }),
  (scene, a, b) =>
    scene.send('onsite', pick(['polls.seal', 'polls.reset', 'polls.remove'], b) ?? '', { poll: idOf(scene, a) }),
  (scene, a, b) =>
    scene.send('online', 'polls.show', {
      poll: b % 4 ? idOf(scene, a) : null,
      picture: pick(['ballot', 'result', 'groups'], b),
    }),
  (scene, a, b) => scene.send('onsite', 'polls.move', { poll: idOf(scene, a), after: b % 3 ? idOf(scene, b) : null }),
  (scene, a, b) => scene.send('onsite', 'polls.count', { poll: idOf(scene, a), counts: { o1: b, o2: 1 } }),
  (scene, a, b) => {
    const asked = poll(scene, a)
    const prefix = `${asked?.id}/${asked?.round}/`
    const entry = pick(scene.state.polls.entries.startingWith(prefix, 20), b)?.[0].slice(prefix.length)
    return scene.send('onsite', 'polls.review', { poll: asked?.id ?? 'v999', entry: entry ?? 't1', shown: b % 2 === 0 })
  },
  (scene, a, b) =>
    scene.send('organizer', a % 2 ? 'polls.openForm' : 'polls.closeForm', a % 2 ? { until: scene.now + b * 1000 } : {}),
  (scene) => {
    const due = roundtable.due(scene.state)
    return due && due.at <= scene.now ? scene.send('organizer', due.command.type, due.command.data) : undefined
  },
]
