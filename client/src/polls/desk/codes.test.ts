import { expect, test } from 'vitest'
import { digestOf } from '@evenhand/shared/polls/casting'
import { digestsOf, makeCodes } from './codes.ts'

test('codes are different and hold no letter that could be taken for another', () => {
  const codes = makeCodes(500)
  expect(new Set(codes).size).toBe(500)
  for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}$/)
})

test('the digest is the one of the code as it is typed', async () => {
  const [digest] = await digestsOf(['ABCD-EFGH'])
  expect(digest).toBe(digestOf('abcd efgh'))
  expect(digest).toMatch(/^[0-9a-f]{24}$/)
})
