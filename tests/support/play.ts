import fc from 'fast-check'
import { kinds } from '@evenhand/shared/hands/state'
import { sides } from '@evenhand/shared/kernel/roles'
import { policies } from '@evenhand/shared/queue/state'
import { presets } from '@evenhand/shared/signals/state'
import { given, type Scene, type Setting } from './given.ts'
import { draftingDeeds } from './play-drafting.ts'
import { pollDeeds } from './play-polls.ts'
import { questionDeeds } from './play-questions.ts'
import { either, group, hand, intervention, name, orNone, person, pick, question, type Deed } from './play-picks.ts'

/** One thing that somebody does; the numbers choose who, to whom and how, among what the scene holds at that moment. */
export interface Step {
  deed: number
  a: number
  b: number
  c: number
}

const small = fc.nat({ max: 40 })

/** Between 1 and `most` steps; most of them shrink to fewer and simpler ones. */
export function stepsUpTo(most: number) {
  return fc.array(fc.record({ deed: fc.nat({ max: deeds.length - 1 }), a: small, b: small, c: small }), {
    minLength: 1,
    maxLength: most,
  })
}

/** A table of panellists, people in the room, online and in a hub, some of whom wait already. */
export function crowded(setting: Setting = {}): Scene {
  return given({ speakers: ['Ana', 'Bo'], ...setting })
    .room('p0', 'p1', 'p2', 'p3')
    .online('p4', 'p5', 'p6', 'p7')
    .hub('p8', 12)
    .moderator('life.start')
    .raise('p0', 'p4', 'p1', 'p5')
}

/** Does it, be it accepted or refused. */
export function play(scene: Scene, { deed, a, b, c }: Step): Scene {
  deeds[deed]?.(scene.after(c % 17), a, b, c)
  return scene
}

const deeds: readonly Deed[] = [
  (scene, a, b, c) =>
    scene.send(name(a), 'participants.join', {
      name: c % 5 ? name(a) : 'Guest',
      side: pick(sides, b),
      stakeholderGroup: group(c),
      hubSize: 1 + c,
    }),
  (scene, a, b, c) =>
    scene.send(name(a), 'hands.raise', {
      kind: pick(kinds, b),
      ...orNone('text', `words ${c}`, c % 3 === 0),
      ...orNone('about', intervention(scene, c), c % 2 === 0),
    }),
  (scene, a, b) =>
    scene.send(name(a), 'hands.raise', { kind: 'new-point' }) ??
    scene.send(name(b), 'hands.raise', { kind: 'new-point' }),
  (scene, a) => scene.send(name(a), 'hands.lower', {}),
  (scene, a, b) => scene.send(name(a), b % 2 ? 'hands.park' : 'hands.unpark', {}),
  (scene, a, b) => scene.send(name(a), 'hands.ready', { ready: b % 2 === 0 }),
  (scene, a, b, c) => scene.send(name(a), 'hands.change', { kind: pick(kinds, b), text: c % 2 ? `words ${c}` : '' }),
  (scene, a, b, c) =>
    scene.send(either(c), 'hands.raiseFor', {
      ...(a % 2
        ? { participant: person(scene, b) }
        : { name: pick([`New ${b}`, 'Guest', name(b)], c), side: pick(sides, b) }),
      kind: pick(kinds, c),
      raisedAt: scene.now - c * 1000,
    }),
  (scene, a, b, c) =>
    scene.send('online', 'hands.tick', { people: [person(scene, a), person(scene, b), person(scene, c)] }),
  (scene, a, b) =>
    scene.send(either(b), pick(['hands.lower', 'hands.park', 'hands.unpark'], b) ?? '', { hand: hand(scene, a) }),
  (scene, a, b) => scene.send('online', 'hands.ready', { hand: hand(scene, a), ready: b % 2 === 0 }),
  (scene, a, b, c) =>
    scene.send(either(c), 'queue.move', { hand: hand(scene, a), after: c % 4 ? hand(scene, b) : null }),
  (scene, a, b) => {
    const type = pick(['queue.close', 'queue.reopen', 'queue.reopen'], b) ?? ''
    return scene.send('onsite', b % 5 ? type : 'queue.lastWord', b % 5 ? {} : { hand: hand(scene, a) })
  },
  (scene, a, b) =>
    scene.send(either(b), 'floor.give', { to: b % 5 ? hand(scene, a) : person(scene, a), instead: holder(scene) }),
  (scene, a) => {
    const next = scene.suggestions().find(({ away }) => !away)
    return scene.send(either(a), 'floor.give', { to: next?.hand.id ?? 'h999', instead: holder(scene) })
  },
  (scene, a) =>
    scene.send(
      'onsite',
      pick(['floor.release', 'floor.noAnswer', 'floor.begin', 'floor.pause', 'floor.resume'], a) ?? '',
      {},
    ),
  (scene, a, b) => scene.send(name(a), b % 2 ? 'floor.release' : 'floor.begin', {}),
  (scene, a) => scene.send('onsite', 'floor.extend', { seconds: (a - 10) * 10 }),
  (scene, a, b) => scene.send('organizer', 'floor.allot', { kind: pick([...kinds, 'invited'], a), seconds: 10 + b }),
  (scene, a, b, c) =>
    scene.send('online', 'floor.answer', {
      intervention: intervention(scene, a) ?? 'i999',
      ...orNone('by', person(scene, b), c % 3 > 0),
    }),
  (scene, a) =>
    scene.send('onsite', 'agenda.step', { from: scene.state.agenda.current ?? null, to: question(scene, a) }),
  (scene, a, b) => scene.send('organizer', 'agenda.budget', { question: question(scene, a), minutes: b }),
  (scene, a, b) => scene.send('organizer', 'agenda.edit', { question: question(scene, a), text: `Why ${b}?` }),
  (scene, a, b) =>
    scene.send('organizer', 'agenda.add', { text: `New ${b}?`, after: b % 3 ? question(scene, a) : null }),
  (scene, a) => scene.send(either(a), 'agenda.ask', { question: scene.state.agenda.current ?? 'q999' }),
  (scene, a, b) =>
    scene.send(either(a), 'signals.send', { preset: pick(presets, b), ...orNone('person', 's1', b % 3 === 0) }),
  (scene, a, b) => {
    const signal = pick([...scene.state.signals.signals.keys()], a) ?? 'g999'
    return scene.send(pick(['onsite', 'online', 's1'], b) ?? '', a % 2 ? 'signals.see' : 'signals.done', { signal })
  },
  (scene, a) => scene.send(either(a), 'signals.acknowledge', { alert: 'remote-debt' }),
  (scene, a, b, c) =>
    scene.send('onsite', 'queue.arrange', {
      policy: pick(policies, a),
      inARow: 2 + (b % 3),
      maxPassedOver: 1 + c,
      maxWaitMinutes: 1 + b,
    }),
  (scene, a, b) =>
    scene.send(either(b), 'acts.undo', { act: pick(scene.state.acts.recent.toReversed(), a)?.seq ?? 999 }),
  (scene, a, b, c) =>
    scene.send('onsite', 'participants.describe', {
      participant: person(scene, a),
      ...orNone('name', pick(['Guest', 'Rosa', name(b)], b), c % 2 === 0),
      ...orNone('side', pick(sides, b), c % 3 === 0),
      ...orNone('stakeholderGroup', group(b), c % 5 === 0),
    }),
  (scene, a, b) =>
    scene.send('online', 'participants.add', {
      people: [a, b].map((number) => ({ name: `Typed ${number}`, side: pick(sides, number) })),
    }),
  (scene, a, b) => scene.send('online', 'participants.merge', { keep: person(scene, a), drop: person(scene, b) }),
  ...pollDeeds,
  ...draftingDeeds,
  ...questionDeeds,
  (scene, a, b) => (b % 2 ? scene.drops(name(a)) : scene.returns(name(a))),
  (scene, a) => scene.after(a * 10),
  (scene, a) => scene.send('organizer', 'participants.erase', { person: person(scene, a) }),
  (scene, a, b) => scene.send('organizer', 'life.retain', { days: b % 3 ? 1 + a : null }),
  (scene, a) => (a % 10 ? undefined : scene.send('organizer', 'life.close', {})),
]

function holder(scene: Scene): string | null {
  return scene.state.floor.current?.id ?? null
}
