import { expect, test } from 'vitest'
import { linePictures, scatterPicture, signsOf } from './picture.ts'
import type { Block, Stack } from './document.ts'
import type { Picture } from './shapes.ts'

const figures = { caption: '', columns: [], rows: [] }
const stacked = (stacks: Stack[], columns: string[] = []): Block => ({
  kind: 'stacks',
  palette: 'steps',
  stacks,
  ...figures,
  columns,
})
const drawn = (block: Block, direction: 'ltr' | 'rtl' = 'ltr') => linePictures(block, 200, direction)
const bars = ({ shapes }: Picture = { width: 0, height: 0, shapes: [] }) =>
  shapes.flatMap((shape) => (shape.shape === 'bar' ? [shape] : []))
const texts = ({ shapes }: Picture = { width: 0, height: 0, shapes: [] }) =>
  shapes.flatMap((shape) => (shape.shape === 'figure' ? [shape] : []))

test('a bar is as long as its share, from the side where reading begins', () => {
  const block: Block = { kind: 'ranking', shares: [0.25, 1.7, -1], ...figures }
  expect(drawn(block).map((picture) => bars(picture).at(-1))).toMatchObject([
    { x: 0, width: 50 },
    { x: 0, width: 200 },
    { x: 0, width: 0 },
  ])
  expect(bars(drawn(block, 'rtl')[0]).at(-1)).toMatchObject({ x: 150, width: 50 })
})

test('of two rounds the later bar is beneath, and the earlier has a pattern', () => {
  const [picture] = drawn({ kind: 'rounds', shares: [[0.5, 0.75]], ...figures })
  const [before, after] = bars(picture).filter(({ tone }) => tone !== 'whole')
  expect([before, after]).toMatchObject([
    { width: 100, tone: 'before' },
    { width: 150, tone: 'part' },
  ])
  expect(after?.y).toBeGreaterThan(before?.y ?? 0)
  expect(picture?.shapes.filter(({ tone }) => tone === 'hatch')).toHaveLength(1)
})

test('parts stand one after the other and fill the bar, each with its figure where there is room', () => {
  const [picture] = drawn(stacked([{ counts: [1, 0, 60, 39] }]))
  const parts = bars(picture).filter(({ height }) => height > 14)
  expect(parts.map(({ x }) => x)).toEqual([0, 2, 122])
  expect((parts.at(-1)?.x ?? 0) + (parts.at(-1)?.width ?? 0)).toBeCloseTo(198.5)
  expect(texts(picture).map(({ text }) => text)).toEqual(['60', '39'])
})

test('no opinion is counted apart: behind a space, at the end', () => {
  const [picture] = drawn(stacked([{ counts: [2, 2], apart: 2 }]))
  const [, last, apart] = bars(picture).filter(({ height }) => height > 14)
  expect(apart).toMatchObject({ tone: 'apart' })
  expect((apart?.x ?? 0) - (last?.x ?? 0) - (last?.width ?? 0)).toBeGreaterThan(10)
  expect(bars(drawn(stacked([{ counts: [0, 0], apart: 0 }]))[0])).toEqual([])
})

test('from right to left every shape is mirrored, and figures stay upright', () => {
  const block = stacked([{ counts: [3, 5, 2] }])
  const [ltr, rtl] = [drawn(block)[0], drawn(block, 'rtl')[0]]
  bars(rtl).forEach(({ x, width }, index) => expect(200 - x - width).toBeCloseTo(bars(ltr)[index]?.x ?? NaN))
  expect(texts(rtl).map(({ text }) => text)).toEqual(texts(ltr).map(({ text }) => text))
  texts(rtl).forEach(({ x }, index) => expect(200 - x).toBeCloseTo(texts(ltr)[index]?.x ?? NaN))
  const inside = (picture: Picture | undefined) =>
    picture?.shapes.flatMap((shape) => (shape.shape === 'path' ? [...shape.d.matchAll(/[ML](-?[\d.]+)/g)] : [])) ?? []
  for (const [, x] of [...inside(ltr), ...inside(rtl)]) {
    expect(Number(x)).toBeGreaterThanOrEqual(0)
    expect(Number(x)).toBeLessThanOrEqual(200)
  }
})

test('the head of a column shows what its part looks like, and no other column has a sign', () => {
  const columns = ['Option', '1', '2', 'no opinion', 'Mean']
  const signs = signsOf(stacked([{ counts: [1, 1], apart: 0 }], columns))
  expect(signs.map((sign) => sign !== undefined)).toEqual([false, true, true, true, false])
  expect(signsOf(stacked([{ counts: [1, 1] }], columns)).map((sign) => sign !== undefined)).toEqual([
    ...[false, true, true, false, false],
  ])
})

test('a thing stands where its means are: low at the side where reading begins and at the foot', () => {
  const discs = (picture: Picture) =>
    picture.shapes.flatMap((shape) => (shape.shape === 'disc' && shape.radius === 10 ? [shape] : []))
  const spots = [{ x: 0, y: 0 }, { x: 10, y: 10 }, null]
  const [low, high] = discs(scatterPicture(spots, 'ltr'))
  expect([low, high]).toMatchObject([
    { x: 14, y: 226 },
    { x: 226, y: 14 },
  ])
  expect(discs(scatterPicture(spots, 'rtl'))[0]).toMatchObject({ x: 226, y: 226 })
})

test('things with the same means stand beside each other, and their numbers can be read', () => {
  const picture = scatterPicture(
    Array.from({ length: 12 }, () => ({ x: 10, y: 5 })),
    'ltr',
  )
  const numbers = texts(picture)
  expect(numbers.map(({ text }) => Number(text))).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
  for (const one of numbers)
    for (const other of numbers)
      if (one !== other) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(20)
  for (const { x, y } of numbers) expect(Math.max(x, y)).toBeLessThanOrEqual(230)
})
