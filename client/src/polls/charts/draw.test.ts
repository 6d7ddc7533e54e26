import type { PollView } from '@evenhand/shared/polls/view'
import type { Words } from '../../words/words.ts'
import { expect, test } from 'vitest'
import { drawToFit } from './draw.ts'
import type { Drawing, Sheet, TextMark } from './drawing.ts'
import type { Column, Found } from './found.ts'
import { formatIn } from './format.ts'

const em = 32
const place = { width: 1400, height: 640 }
const long =
  'Networks of a community should be recognised as critical and get spectrum without a fee in all rural zones of a country.'

function shown(poll: Partial<PollView>, found: readonly Found[]): { drawing: Drawing; texts: TextMark[] } {
  const order = poll.order ?? []
  const sheet = {
    ...{ poll: { kind: 'single', order, ...poll } as PollView, format: formatIn('en'), direction: 'ltr', ...place },
    ...{ em, small: em, beside: true, lines: Infinity, compact: false },
    wording: { text: '', option: (id: string) => `${id} ${long}`, axes: undefined },
    t: ((key: string, { count = 0 } = {}) => `${key} ${count}`) as unknown as Words,
  } satisfies Sheet
  const columns = found.map((each, index): Column => ({ key: `c${index}`, found: each }))
  const drawing = drawToFit(sheet, columns, new Map())
  const texts = drawing.groups.flatMap(({ marks }) => marks).filter((mark) => mark.mark === 'text')
  return { drawing, texts }
}

const options = (count: number) => Array.from({ length: count }, (_, index) => `o${index + 1}`)
const cut = (texts: readonly TextMark[]) => texts.filter(({ lines }) => lines.at(-1)?.endsWith('…'))

test.each([1, 2])('four options of 120 letters are whole on the projector, in %i rounds', (rounds) => {
  const found = Array.from({ length: rounds }, () => ({ ballots: 12, counts: { o1: 3, o2: 9 } }))
  const { drawing, texts } = shown({ order: options(4) }, found)
  expect(cut(texts)).toEqual([])
  expect(drawing.height).toBeLessThanOrEqual(place.height)
  expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(em * 0.875)
})

test('of twelve long options each keeps its line, in letters that the last row can read', () => {
  const { drawing, texts } = shown({ order: options(12) }, [{ ballots: 12, counts: { o1: 12 } }])
  expect(drawing.height).toBeLessThanOrEqual(place.height)
  expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(em * 0.875)
})

test('a wall hangs shorter texts below long ones, as many as there is room for', () => {
  const entries = Object.fromEntries(
    Array.from({ length: 24 }, (_, index) => [
      `e${index}`,
      { text: `Text ${index} ${'long '.repeat(index * 3)}`, count: 1, state: 'shown' as const },
    ]),
  )
  const { drawing, texts } = shown({ kind: 'text' }, [{ ballots: 24, counts: {}, entries }])
  const hung = texts.filter(({ key }) => key.endsWith('/text')).length
  expect(hung).toBeGreaterThanOrEqual(9)
  expect(texts.at(-1)?.lines).toEqual([`charts.more ${24 - hung}`])
  expect(drawing.height).toBeLessThanOrEqual(place.height)
})
