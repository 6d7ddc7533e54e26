// @vitest-environment jsdom
import type { PollKind } from '@evenhand/shared/polls/state'
import type { PollView } from '@evenhand/shared/polls/view'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { given, type Scene } from '../../../../tests/support/given.ts'
import { chooseLanguage, startWords, needLateWords } from '../../words/words.ts'
import { shownEntries } from './found.ts'
import { GroupCharts } from './GroupCharts.tsx'
import { ResultChart } from './ResultChart.tsx'
import { ShiftsTable } from './ShiftsTable.tsx'

beforeAll(needLateWords)
beforeAll(startWords)
beforeEach(() => chooseLanguage('en'))
afterEach(cleanup)

const choices: Record<PollKind, readonly unknown[]> = {
  single: ['o1', 'o1', 'o2', 'o3'],
  multiple: [['o1', 'o2'], ['o1'], ['o3'], ['o2', 'o3']],
  'yes-no': ['yes', 'yes', 'no', 'abstain'],
  agreement: ['agree', 'agree-strongly', 'neither', 'disagree'],
  census: ['Government', 'Government', 'Civil Society', 'other'],
  points: [{ o1: 60, o2: 40 }, { o1: 100 }, { o3: 100 }, { o2: 50, o3: 50 }],
  ranking: [
    ['o1', 'o2', 'o3'],
    ['o1', 'o3', 'o2'],
    ['o2', 'o1', 'o3'],
    ['o1', 'o2', 'o3'],
  ],
  scale: [
    { o1: 1, o2: 5, o3: null },
    { o1: 2, o2: 5, o3: 3 },
    { o1: 2, o2: 4, o3: 3 },
    { o1: 3, o2: 5, o3: null },
  ],
  grid: [1, 4, 7, 9].map((x) => ({ o1: { x, y: 2 }, o2: { x: 5, y: x }, o3: { x, y: x } })),
  words: [['Freedom'], ['freedom', 'trust'], ['حرية'], ['trust']],
  text: ['More time', 'Less talk', 'شكرا', 'Captions'],
}
const kinds = Object.keys(choices) as PollKind[]

function drafted(kind: PollKind): object {
  const options = ['words', 'text', 'yes-no', 'agreement', 'census'].includes(kind) ? [] : ['Access', 'Safety', 'Cost']
  return { kind, options, ...(kind === 'words' && { most: 3 }), ...(kind === 'multiple' && { most: 3 }) }
}

function asked(kind: PollKind, more: object = {}): Scene {
  const scene = given()
    .people('p', 4)
    .asks({ ...drafted(kind), ...more })
  choices[kind].forEach((choice, index) => scene.casts(`p${index + 1}`, choice))
  return scene
}

function shown(scene: Scene): PollView {
  const poll = scene.view('organizer').polls.polls[scene.poll]
  if (!poll) throw new Error('there is no poll')
  return poll
}

const closed = (scene: Scene) => shown(scene.moderator('polls.close', { poll: scene.poll }))
const picture = async () => (await screen.findAllByRole('table'))[0]?.closest('figure')?.querySelector('svg')
const textOf = async () => [...((await picture())?.querySelectorAll('text') ?? [])].map((text) => text.textContent)

test.each(kinds)('%s: what the table says the picture says too', async (kind) => {
  render(<ResultChart poll={closed(asked(kind))} />)
  const table = await screen.findByRole('table')
  const said = (await textOf()).join(' | ')
  const [headings, cells] = (['rowheader', 'cell'] as const).map((role) => within(table).queryAllByRole(role))
  // How often a word was given is its size; a nought is an empty place.
  const figures = [...(headings ?? []), ...(kind === 'words' ? [] : (cells ?? []))]
  expect(figures.length).toBeGreaterThan(2)
  for (const { textContent } of figures) {
    const [count = ''] = textContent.split(' (')
    if (count !== '' && count !== '0') expect(said).toContain(count)
  }
})

test('hands counted in the room are a part of their own', async () => {
  const scene = asked('single')
  scene.moderator('polls.count', { poll: scene.poll, counts: { o1: 7 } })
  render(<ResultChart poll={closed(scene)} />)
  await screen.findByText(/hands counted in the room, 7 in all/)
  expect(await textOf()).toEqual(expect.arrayContaining(['2 · 50%', '7 hands']))
  const hatched = [...((await picture())?.querySelectorAll('rect') ?? [])].filter((rect) =>
    rect.getAttribute('fill')?.endsWith('hatch)'),
  )
  expect(hatched).toHaveLength(1)
})

test('so few answers that one could be told are not shown', () => {
  const scene = given().people('p', 4).asks({ kind: 'single' }).casts('p1', 'o1').casts('p2', 'o2')
  render(<ResultChart poll={closed(scene)} />)
  expect(screen.getByText(/^So few people answered/)).toBeTruthy()
  expect(screen.queryByRole('table')).toBeNull()
})

test('a picture that stays behind says so; words are shown as they come', async () => {
  const scene = given().people('p', 7).asks({ results: 'live' })
  for (let number = 1; number <= 7; number++) scene.casts(`p${number}`, 'o1')
  render(<ResultChart poll={shown(scene)} />)
  expect((await screen.findByText(/^Shown: \d of 7 answers/)).tagName).toBe('P')
  cleanup()
  render(<ResultChart poll={shown(asked('words', { results: 'live' }))} />)
  expect(await screen.findByText('4 answers')).toBeTruthy()
})

test('bars grow from the right in Arabic', async () => {
  await chooseLanguage('ar')
  render(<ResultChart poll={closed(asked('yes-no'))} />)
  await screen.findByRole('table')
  const svg = await picture()
  const [track, bar] = [...(svg?.querySelectorAll('rect') ?? [])]
  const end = (rect: Element | undefined) => Number(rect?.getAttribute('x')) + Number(rect?.getAttribute('width'))
  expect(end(bar)).toBeCloseTo(end(track))
  expect(end(track)).toBeCloseTo(Number(svg?.getAttribute('width')))
})

test('the table can be read instead of the picture', async () => {
  render(<ResultChart poll={closed(asked('grid'))} />)
  const table = await screen.findByRole('table')
  expect(table.closest('.visually-hidden')).not.toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'As a table' }))
  expect(table.closest('.visually-hidden')).toBeNull()
  expect((await picture())?.closest('div')?.hidden).toBe(true)
})

test('a group has its turnout, and small ones say whom they hold', async () => {
  const scene = given()
    .people('gov', 4, { side: 'room', stakeholderGroup: 'Government' })
    .people('civ', 4, { side: 'online', stakeholderGroup: 'Civil Society' })
    .people('edu', 3, { side: 'online', stakeholderGroup: 'Academia' })
    .people('yth', 3, { side: 'online', stakeholderGroup: 'Youth' })
    .asks()
  for (const name of ['gov1', 'gov2', 'gov3', 'civ1', 'civ2', 'civ3', 'civ4']) scene.casts(name, 'o1')
  for (const name of ['edu1', 'edu2', 'yth1']) scene.casts(name, 'o2')
  render(<GroupCharts poll={closed(scene)} />)
  const captions = (await screen.findAllByRole('table')).map((table) => table.querySelector('caption')?.textContent)
  expect(captions).toEqual([
    'Which first? · Civil Society · 4 of 4 answered',
    'Which first? · Government · 3 of 4 answered',
    'Which first? · Smaller groups together · 3 of 6 answered · Academia and Youth',
  ])
  fireEvent.click(screen.getByRole('radio', { name: 'Side' }))
  expect((await screen.findAllByRole('table'))[0]?.textContent).toContain('In the room')
})

test('two rounds tell who moved', async () => {
  const scene = given().people('p', 8).asks({ privacy: 'named' })
  const cast = (answers: string) =>
    Array.from(answers).forEach((option, index) => scene.casts(`p${index + 1}`, `o${option}`))
  cast('11112222')
  scene.moderator('polls.close', { poll: scene.poll, again: true }).moderator('polls.open', { poll: scene.poll })
  cast('11122222')
  render(<ShiftsTable poll={closed(scene)} />)
  expect(screen.getByText(/^8 people answered both times/).textContent).toMatch(/1 of them changed/)
  const [, first] = screen.getAllByRole('row')
  expect(first?.textContent).toMatch(/Access310$/)
})

test('texts stand in no order of time', () => {
  const entries = Object.fromEntries(
    ['first', 'second', 'third', 'fourth', 'fifth'].map((text) => [text, { text, count: 1, state: 'shown' as const }]),
  )
  const order = shownEntries({ entries }).map(({ text }) => text)
  expect(order).not.toEqual(Object.keys(entries))
  expect(
    shownEntries({ entries: Object.fromEntries(Object.entries(entries).toReversed()) }).map(({ text }) => text),
  ).toEqual(order)
})
