import { expect, test } from 'vitest'
import { formatIn } from './format.ts'

test('averages that differ do not look equal', () => {
  const { decimals } = formatIn('en')
  expect([2.3, 2.3, 1.5].map(decimals([2.3, 2.3, 1.5]))).toEqual(['2.3', '2.3', '1.5'])
  expect([2.34, 2.31, 1.5].map(decimals([2.34, 2.31, 1.5]))).toEqual(['2.34', '2.31', '1.50'])
})
