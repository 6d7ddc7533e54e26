// @vitest-environment jsdom
import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { chooseLanguage, startWords } from '../words/words.ts'
import type { Language } from '../words/language.ts'
import { placeInWords } from './place.ts'

beforeAll(startWords)

async function inWords(language: Language, place: { from: number; to: number; minutes: number }, begun = true) {
  await chooseLanguage(language)
  return placeInWords(i18next.t, language, place, begun)
}

test.each([
  ['en', 4, 6, 7, '4th to 6th', 'in about 7 minutes'],
  ['en', 1, 1, 0, '1st', 'any moment now'],
  ['en', 2, 3, 1, '2nd to 3rd', 'in about 1 minute'],
  ['en', 21, 112, 60, '21st to 112th', 'in about 60 minutes'],
  ['fr', 1, 4, 1, '1re à 4e', 'dans 1 minute environ'],
  ['ar', 4, 6, 7, '4 إلى 6', 'بعد نحو 7 دقائق'],
  ['ar', 2, 2, 2, '2', 'بعد نحو دقيقتين'],
] as const)('%s: %i to %i, %i minutes', async (language, from, to, minutes, place, wait) => {
  expect(await inWords(language, { from, to, minutes })).toEqual({ place, wait })
})

test('before the session begins nobody is promised «any moment»', async () => {
  expect(await inWords('en', { from: 1, to: 1, minutes: 0 }, false)).toMatchObject({ wait: 'once the session begins' })
})
