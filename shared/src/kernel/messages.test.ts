import { expect, test } from 'vitest'
import { id, seconds, words } from './messages.ts'
import { cleanText, lengthInGraphemes } from './text.ts'

const family = '👨‍👩‍👧‍👦'

test.each([
  ['  two   spaces\tand tabs ', 'two spaces and tabs'],
  ['e\u0301', '\u00e9'],
  ['\u202Eevil\u2066 \u200Bname\uFEFF', 'evil name'],
  ['\u061cmark\u00ad\u180e', 'mark'],
  ['nul\u0000\u001f', 'nul'],
  ['line\nbreak\u2028', 'line break'],
  ['می‌خواهم', 'می‌خواهم'],
])('K3 %j is kept as %j', (typed, kept) => {
  expect(cleanText(typed)).toBe(kept)
})

test('K3 where lines are asked for they stay, at most one empty one', () => {
  expect(cleanText('a \r\n b\n\n\n\nc', true)).toBe('a\nb\n\nc')
})

test('K3 a length is what a person counts', () => {
  expect(lengthInGraphemes(`a${family}é`)).toBe(3)
})

test.each([
  ['', { blank: true }, true],
  ['', {}, false],
  ['   ', {}, false],
  [family.repeat(5), {}, true],
  ['abcdef', {}, false],
  ['\ud800', {}, false],
  ['x'.repeat(100_000), {}, false],
])('K3 the words %j with %j pass: %s', (typed, options, passes) => {
  expect(words(5, options).safeParse(typed).success).toBe(passes)
})

test.each([
  ['h12', true],
  ['', false],
  ['a b', false],
  ['x'.repeat(65), false],
])('K3 %j is an id: %s', (typed, passes) => {
  expect(id.safeParse(typed).success).toBe(passes)
})

test('K3 seconds are whole and within bounds', () => {
  expect([9, 10, 10.5, 11, Number.NaN].map((typed) => seconds(10, 10).safeParse(typed).success)).toEqual([
    false,
    true,
    false,
    false,
    false,
  ])
})
