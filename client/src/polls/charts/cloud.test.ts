import { expect, test } from 'vitest'
import { heightFor, placeWords, type Cloud, type Word } from './cloud.ts'
import { leadingOf, widthOf } from './letters.ts'

const space = { width: 600, height: 400, least: 16, most: 64 }
const texts = ['freedom', 'access', 'trust', 'openness', 'rights', 'commons', 'حرية', 'knowledge', 'privacy', 'hope']
const words = texts.map((text, index): Word => ({ key: text, text, count: 20 - index * 2 + (index % 2) }))
const placeOf = (cloud: Cloud, key: string) => cloud.placed.find((word) => word.key === key)

function overlaps({ placed }: Cloud): string[] {
  return placed.flatMap((one, index) =>
    placed.slice(index + 1).flatMap((other) => {
      const wide = (widthOf(one.text, one.size, 650) + widthOf(other.text, other.size, 650)) / 2
      const high = (one.size * (leadingOf(one.text) - 0.15) + other.size * (leadingOf(other.text) - 0.15)) / 2
      const apart = Math.abs(one.x - other.x) >= wide || Math.abs(one.y - other.y) >= high
      return apart ? [] : [`${one.text} on ${other.text}`]
    }),
  )
}

test('a newcomer moves no word that has its place', () => {
  let cloud = placeWords(words, space)
  expect(cloud.placed).toHaveLength(words.length)
  for (const text of ['bridges', 'young people', 'net neutrality', 'peace', 'standards']) {
    const before = cloud
    words.push({ key: text, text, count: 1 })
    cloud = placeWords(words, space, before)
    for (const { key, x, y, size } of before.placed) expect(placeOf(cloud, key)).toMatchObject({ x, y, size })
    expect(placeOf(cloud, text)).toBeDefined()
  }
  expect(overlaps(cloud)).toEqual([])
})

test('a word that grows keeps its place; only smaller ones that it reaches give way', () => {
  const before = placeWords(words, space)
  const grown = words.map((word) => (word.key === 'trust' ? { ...word, count: 20 } : word))
  const after = placeWords(grown, space, before)
  expect(placeOf(after, 'trust')).toMatchObject({ x: placeOf(before, 'trust')?.x, y: placeOf(before, 'trust')?.y })
  expect(placeOf(after, 'freedom')).toMatchObject({ x: 0, y: 0 })
  expect(overlaps(after)).toEqual([])
})

test('the same words stand in the same places on every screen, and all inside', () => {
  const cloud = placeWords(words, space)
  expect(placeWords(words.toReversed(), space).placed).toEqual(cloud.placed)
  for (const { text, x, y, size } of cloud.placed) {
    expect(Math.abs(x) + widthOf(text, size, 650) / 2).toBeLessThanOrEqual(space.width / 2)
    expect(Math.abs(y) + size / 2).toBeLessThanOrEqual(space.height / 2)
  }
})

test('more frequent is larger, and where there is no room the rarest are left out', () => {
  const many = Array.from({ length: 200 }, (_, index) => ({
    key: `w${index}`,
    text: `word${index}`,
    count: 201 - index,
  }))
  const { placed } = placeWords(many, space)
  expect(placed.length).toBeLessThan(200)
  expect(placed.some(({ key }) => key === 'w0')).toBe(true)
  const sizes = placed.toSorted((a, b) => b.count - a.count).map(({ size }) => size)
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
})

test('a cloud without a fixed height grows in steps and keeps its words when it does', () => {
  const few = words.slice(0, 3)
  const low = heightFor(few, space)
  const high = heightFor(words, space)
  expect(high).toBeGreaterThan(low)
  expect(heightFor([...few, { key: 'a', text: 'a', count: 1 }], space)).toBe(low)
  const before = placeWords(few, { ...space, height: low })
  const after = placeWords(words, { ...space, height: high }, before)
  for (const { key, x, y } of before.placed) expect(placeOf(after, key)).toMatchObject({ x, y })
})

test('a word that becomes frequent is not left out for rarer ones', () => {
  const narrow = { ...space, width: 300, height: 120 }
  const many = Array.from({ length: 60 }, (_, index) => ({ key: `w${index}`, text: `word ${index}`, count: 2 }))
  const before = placeWords(many, narrow)
  const left = many.find(({ key }) => !placeOf(before, key))
  expect(left).toBeDefined()
  const after = placeWords(
    many.map((word) => (word === left ? { ...word, count: 4 } : word)),
    narrow,
    before,
  )
  expect(placeOf(after, left?.key ?? '')).toBeDefined()
  expect(overlaps(after)).toEqual([])
})
