import { expect, it } from 'vitest'
import { textFrame } from './frame.ts'

/** The text of a frame, read as RFC 6455 (section 5.2) says. */
function read(frame: Buffer): string {
  expect(frame[0]).toBe(0b1000_0001)
  const short = frame[1] ?? 0
  const [length, header] =
    short < 126 ? [short, 2] : short === 126 ? [frame.readUInt16BE(2), 4] : [Number(frame.readBigUInt64BE(2)), 10]
  expect(frame).toHaveLength(header + length)
  return frame.subarray(header).toString()
}

it.each([0, 1, 125, 126, 127, 65_535, 65_536, 70_000])('a text of %i bytes is one whole frame', (length) => {
  expect(read(textFrame('x'.repeat(length)))).toBe('x'.repeat(length))
})

it.each([42, 43, 21_845, 21_846])('%i characters of three bytes count as bytes', (length) => {
  expect(read(textFrame('語'.repeat(length)))).toBe('語'.repeat(length))
})
