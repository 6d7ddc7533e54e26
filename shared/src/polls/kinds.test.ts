import { describe, expect, test } from 'vitest'
import { given, type Scene } from '../../../tests/support/given.ts'
import { pollKinds, tallyOf, type PollKind, type Tally } from './state.ts'

const hall = () => given().people('a', 2).moderator('life.start')
const tally = (scene: Scene): Tally | undefined => {
  const poll = scene.state.polls.polls.get(scene.poll)
  return poll && tallyOf(scene.state.polls, poll)
}

const text = 'What?'
const options = ['A', 'B', 'C']
/** For each kind a draft, ballots that fit with the marks they make, and ballots that do not. */
const kinds: Record<PollKind, { draft: object; fits: [unknown, object][]; wrong: unknown[] }> = {
  single: { draft: { text, options }, fits: [['o2', { o2: 1 }]], wrong: ['o9', ['o1'], { o1: 1 }, ''] },
  multiple: {
    draft: { text, options, least: 1, most: 2 },
    fits: [[['o1', 'o3'], { o1: 1, o3: 1 }]],
    wrong: [[], ['o1', 'o1'], ['o1', 'o2', 'o3'], ['o9'], 'o1'],
  },
  words: {
    draft: { text },
    fits: [[['Trust', 'time'], {}]],
    wrong: [[], ['  '], ['a', 'b', 'c', 'd'], ['x'.repeat(26)]],
  },
  text: { draft: { text }, fits: [['My view.', {}]], wrong: ['', '  ', 'x'.repeat(601), ['a']] },
  scale: {
    draft: { text, options: ['S', 'T'] },
    fits: [
      [
        { o1: 5, o2: null },
        { 'o1:5': 1, 'o2:none': 1 },
      ],
    ],
    wrong: [{ o1: 6, o2: 1 }, { o1: 1 }, { o1: 1, o9: 1 }, 'o1', { o1: 1, o2: { x: 1, y: 1 } }],
  },
  ranking: {
    draft: { text, options },
    fits: [[['o3', 'o1', 'o2'], { 'o3:1': 1, 'o1:2': 1, 'o2:3': 1 }]],
    wrong: [['o1', 'o2'], ['o1', 'o1', 'o2'], 'o1'],
  },
  points: {
    draft: { text, options },
    fits: [
      [
        { o1: 60, o2: 40 },
        { o1: 60, o2: 40 },
      ],
    ],
    wrong: [{ o1: 60 }, { o1: 100, o2: 1 }, { o9: 100 }, { o1: null }],
  },
  grid: {
    draft: { text, options: ['S'] },
    fits: [[{ o1: { x: 0, y: 10 } }, { 'o1:0,10': 1 }]],
    wrong: [{ o1: 3 }, {}, { o1: null }],
  },
  'yes-no': { draft: {}, fits: [['abstain', { abstain: 1 }]], wrong: ['maybe'] },
  agreement: { draft: { text }, fits: [['agree', { agree: 1 }]], wrong: ['yes'] },
  census: { draft: {}, fits: [['Government', { Government: 1 }]], wrong: ['government'] },
}

describe.each(pollKinds)('%s', (kind) => {
  const { draft, fits, wrong } = kinds[kind]

  test.each(fits)('B4 a ballot %j makes its marks, and replaced takes them back', (choice, made) => {
    const scene = hall()
      .asks({ options: [], text: '', kind, ...draft })
      .casts('a1', choice)
      .casts('a2', choice)
    expect(tally(scene)?.ballots).toBe(2)
    scene.casts('a2', choice)
    const twice = Object.fromEntries(Object.entries(made).map(([mark, count]) => [mark, Number(count) * 2]))
    expect(tally(scene)).toEqual({ ballots: 2, counts: twice })
  })

  test.each(wrong.map((choice) => [choice]))('B2 %j is refused and changes nothing', (choice) => {
    const scene = hall().asks({ options: [], text: '', kind, ...draft })
    const { state } = scene
    expect(scene.send('a1', 'polls.cast', { poll: scene.poll, choice })?.path).toBe('data.choice')
    expect(scene.state).toBe(state)
  })
})
