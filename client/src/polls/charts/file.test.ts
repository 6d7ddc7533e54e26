// @vitest-environment jsdom
import type { PollView } from '@evenhand/shared/polls/view'
import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { given } from '../../../../tests/support/given.ts'
import { chooseLanguage, startWords, needLateWords } from '../../words/words.ts'
import { pollWording } from '../wording.ts'
import { fileName, type ChartFile } from './file.ts'
import { foundIn } from './found.ts'
import { svgText } from './saving.tsx'

beforeAll(needLateWords)
beforeAll(startWords)

function chartFile(locale: string): ChartFile {
  const scene = given().people('p', 4).asks({ text: 'Was it «fair», & why?' })
  for (const name of ['p1', 'p2', 'p3']) scene.casts(name, 'o1')
  scene.moderator('polls.close', { poll: scene.poll })
  const poll = scene.view('organizer').polls.polls[scene.poll] as PollView
  return {
    poll,
    columns: [{ key: 'all', found: foundIn(poll) ?? { ballots: 0, counts: {} } }],
    round: 1,
    dimension: undefined,
    wording: pollWording(i18next.t, locale, poll),
    session: 'Shared rules',
    t: i18next.t,
    locale,
  }
}

test('a saved chart stands alone: question, figures, number, day, origin, and colours of its own', () => {
  const svg = svgText(chartFile('en'))
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const text = parsed.documentElement.textContent
  for (const part of [
    'Was it «fair», & why?',
    'Access',
    '3 · 100%',
    '3 answers',
    '14 November 2023',
    'Shared rules',
    'Evenhand',
  ])
    expect(text).toContain(part)
  expect(svg).not.toMatch(/var\(|light-dark|class=|style=/)
  expect(parsed.documentElement.getAttribute('font-family')).toContain('Noto Sans Arabic')
})

test('who moved is a picture of its own, with its figures and its sentence', () => {
  const file = chartFile('en')
  const shifts = { both: 6, from: { o1: { o1: 3, o2: 1 }, o2: { o2: 2 } } }
  const svg = svgText({ ...file, poll: { ...file.poll, shifts }, moves: true })
  const text = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement.textContent
  expect(text).toMatch(/Who moved.*1\. Access.*3.*1.*6 people answered both times\. 1 of them changed/)
  expect(fileName({ ...file, moves: true })).toMatch(/-who-moved$/)
})

test('in Arabic it begins at the right', async () => {
  await chooseLanguage('ar')
  const svg = svgText(chartFile('ar'))
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const note = [...parsed.querySelectorAll('text')].find(({ textContent }) => textContent.includes('إجابات'))
  expect(note?.getAttribute('direction')).toBe('rtl')
  expect(note?.getAttribute('text-anchor')).toBe('start')
  expect(Number(note?.querySelector('tspan')?.getAttribute('x'))).toBeGreaterThan(600)
})

test.each([
  ['Which of these should shared rules begin with?', 'poll-which-of-these-should-shared-rules-begin-round-1'],
  ['Was it «fair», & why?', 'poll-was-it-fair-why-round-1'],
  ['هل توافق؟', 'poll-هل-توافق-round-1'],
  ['???', 'poll-round-1'],
])('the file of «%s» is called %s', (text, name) => {
  const wording = { text, option: () => '', axes: undefined }
  expect(fileName({ wording, round: 1, dimension: undefined })).toBe(name)
})
