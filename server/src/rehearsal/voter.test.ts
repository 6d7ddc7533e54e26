import { describe, expect, it, test } from 'vitest'
import { isRefusal } from '@evenhand/shared/kernel/decision'
import { checkChoice, fixedOptions } from '@evenhand/shared/polls/kinds'
import { pollKinds, type Choice, type Poll, type PollKind } from '@evenhand/shared/polls/state'
import { given } from '../../../tests/support/given.ts'
import { Random } from '../../../tests/support/random.ts'
import { cast } from './cast.ts'
import { draftsFor } from './drafts.ts'
import { Voter } from './voter.ts'

function asked(kind: PollKind, more: Partial<Poll> = {}) {
  const order = fixedOptions[kind] ?? ['o1', 'o2', 'o3', 'o4']
  const most = kind === 'words' ? 3 : kind === 'scale' ? 5 : 2
  const poll = { kind, order, least: 1, most, stage: 'open', venue: 'session', round: 1, series: 1, ...more } as Poll
  return { polls: { v7: { ...poll, voted: 0 } } }
}

/** What everybody of a rehearsal has answered when so many seconds have gone by. */
function answers(view: ReturnType<typeof asked>, voters = everybody(), from = 0, seconds = 25, pace = 1) {
  return voters.map(({ part, voter }) => {
    const ballots = Array.from({ length: seconds }, (_, second) =>
      voter.ballots(view, (from + second) * 1000, pace),
    ).flat()
    return { group: part.stakeholderGroup ?? '', ballots, choice: ballots[0]?.choice }
  })
}

function everybody(seed = 1) {
  const random = new Random(seed)
  return cast().map((part) => ({ part, voter: new Voter(part, () => random.next()) }))
}

describe('simulated people', () => {
  test.each(pollKinds)('answer a poll of kind %s with what it can count, once and most of them', (kind) => {
    const view = asked(kind)
    for (const seed of [1, 2, 3, 4, 5]) {
      const given = answers(view, everybody(seed))
      const cast = given.flatMap(({ ballots }) => ballots)
      for (const { choice } of cast) expect(isRefusal(checkChoice(view.polls.v7, choice) as object)).toBe(false)
      expect(given.every(({ ballots }) => ballots.length <= 1)).toBe(true)
      expect(cast.length).toBeGreaterThan(kind === 'text' ? 5 : 25)
      expect(cast.length).toBeLessThan(40)
    }
  })

  it('take some seconds each, and less at another pace or before a countdown', () => {
    const in5 = (pace: number, more = {}) =>
      answers(asked('single', more), everybody(), 0, 6, pace).filter(({ ballots }) => ballots.length > 0).length
    expect(in5(1)).toBeLessThan(20)
    expect(in5(5)).toBeGreaterThan(25)
    expect(in5(1, { closesAt: 5000 })).toBeGreaterThan(25)
  })

  it('lean by group', () => {
    const steps = fixedOptions.agreement ?? []
    const means = new Map<string, number[]>()
    for (const { group, choice } of answers(asked('agreement')))
      if (choice !== undefined) means.set(group, [...(means.get(group) ?? []), steps.indexOf(choice as string)])
    const each = [...means.values()]
      .filter((all) => all.length > 3)
      .map((all) => all.reduce((a, b) => a + b) / all.length)
    expect(Math.max(...each) - Math.min(...each)).toBeGreaterThan(1)
  })

  it('mostly stay with their choice in a second round, and a few change it', () => {
    const voters = everybody()
    const first = answers(asked('single'), voters)
    const second = answers(asked('single', { round: 2, series: 2 }), voters, 60)
    const both = first.map(({ choice }, index): [Choice | undefined, Choice | undefined] => [
      choice,
      second[index]?.choice,
    ])
    const moved = both.filter(([a, b]) => a !== undefined && b !== undefined && a !== b)
    expect(moved.length).toBeGreaterThan(0)
    expect(moved.length).toBeLessThan(12)
  })

  it('leave alone what is no poll at the table, is not open, or needs a code', () => {
    for (const more of [{ venue: 'form' }, { stage: 'closed' }, { codes: true }] as const)
      expect(answers(asked('single', more)).flatMap(({ ballots }) => ballots)).toEqual([])
  })
})

test('the prepared drafts can be opened, each about a policy question', () => {
  const scene = given({ questions: ['Rights?', 'Costs?', 'Information?'] })
  for (const draft of draftsFor(scene.view('online-moderator'))) {
    scene.does('online', 'polls.create', draft).moderator('polls.open', { poll: scene.poll })
    expect(scene.state.polls.polls.get(scene.poll)).toMatchObject({ stage: 'open', round: 1 })
  }
  expect([...scene.state.polls.polls.values()].map(({ kind, about }) => [kind, about])).toEqual([
    ['words', 'q1'],
    ['agreement', 'q2'],
    ['ranking', 'q3'],
  ])
})
