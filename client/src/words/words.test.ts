// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { arDesk } from './ar-desk.ts'
import { arDraft } from './ar-draft.ts'
import { ar as arPhone } from './ar.ts'
import { arLate } from './ar-late.ts'
import { enDesk } from './en-desk.ts'
import { enDraft } from './en-draft.ts'
import { enLate } from './en-late.ts'
import { en as enPhone } from './en.ts'
import { frDesk } from './fr-desk.ts'
import { frDraft } from './fr-draft.ts'
import { frLate } from './fr-late.ts'
import { fr as frPhone } from './fr.ts'
import { ar as arReport } from '@evenhand/shared/report/words/ar'
import { en as enReport } from '@evenhand/shared/report/words/en'
import { fr as frReport } from '@evenhand/shared/report/words/fr'
import { firstSpoken } from './language.ts'
import { pseudoWords } from './pseudo.ts'

function flat(words: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) => {
      const name = path ? `${path}.${key}` : key
      return typeof value === 'string' ? [[name, value] as const] : [...flat(value as object, name)]
    }),
  )
}

const [en, fr, ar] = [
  { ...enPhone, ...enLate, ...enDesk, ...enDraft },
  { ...frPhone, ...frLate, ...frDesk, ...frDraft },
  { ...arPhone, ...arLate, ...arDesk, ...arDraft },
]
const english = flat(en)
const plural = /_(zero|one|two|few|many|other)$/
const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort()

test.each([
  ['fr', fr],
  ['ar', ar],
])('%s has every word of English and no others', (_, words) => {
  const bases = (keys: Iterable<string>) => [...new Set([...keys].map((key) => key.replace(plural, '')))].sort()
  expect(bases(flat(words).keys())).toEqual(bases(english.keys()))
})

test.each([
  ['en', en],
  ['fr', fr],
  ['ar', ar],
])('%s has a text for each plural form of its language', (language, words) => {
  const forms = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort()
  const keys = [...flat(words).keys()].filter((key) => plural.test(key))
  const bases = new Set(keys.map((key) => key.replace(plural, '')))
  expect(bases.size).toBeGreaterThan(0)
  for (const base of bases) {
    const present = keys.filter((key) => key.replace(plural, '') === base).map((key) => key.slice(base.length + 1))
    expect([base, present.sort()]).toEqual([base, forms])
  }
})

test.each([
  ['fr', fr],
  ['ar', ar],
])('%s fills in the same values as English', (_, words) => {
  for (const [key, text] of flat(words)) {
    const source = english.get(key.replace(plural, '_other'))
    // A form for none, one or two may say a value in words; the others may not, and none may ask for a value of its own.
    const mayOmit = /_(zero|one|two)$/.test(key)
    const needed = places(source ?? '').filter((name) => !mayOmit || places(text).includes(name))
    expect([key, places(text)]).toEqual([key, needed])
  }
})

test.each([
  ['en', en],
  ['fr', fr],
  ['ar', ar],
])('%s writes latin digits only', (_, words) => {
  expect([...flat(words)].filter(([, text]) => /[٠-٩۰-۹]/u.test(text))).toEqual([])
})

test('the first wish that can be fulfilled is spoken', () => {
  expect(firstSpoken([null, 'xx', 'fr-CA', 'ar'])).toBe('fr')
  expect(firstSpoken(['xx'])).toBe('en')
})

test('the pseudo-locale marks every text and leaves the places of values alone', () => {
  const pseudo = flat(pseudoWords(en))
  expect([...pseudo.keys()]).toEqual([...english.keys()])
  for (const [key, text] of pseudo)
    expect([key, places(text), text.startsWith('⟦')]).toEqual([key, places(english.get(key) ?? ''), true])
})

/** Where people stand is no vote, and what a board says is no decision. */
const forbidden = {
  en: /\b(vot(e|es|ed|er|ers|ing)|decid\w*|decision\w*|ballots?)\b/i,
  fr: /\b(vot(e|es|er|é|ent|ants?|ation)\b|décid|décision|scrutin|suffrage)/i,
  ar: /تصويت|يصو[ّ]?ت|صو[ّ]?ت|اقتراع|قرار|قرّر|تقرّر/,
}

test.each([
  ['en', en, enReport],
  ['fr', fr, frReport],
  ['ar', ar, arReport],
] as const)(
  '%s calls nothing on the screens and in the reports of outcomes a vote or a decision',
  (language, words, report) => {
    const { convergence, labelled, confirmedBy, heard, figures, label, stance, objection, stood, minority, absent } =
      report
    const said = {
      labelled,
      confirmedBy,
      heard,
      figures,
      label,
      stance,
      objection,
      stood,
      minority,
      absent,
      convergence,
    }
    const shown = flat({ outcomes: words.outcomes, stances: words.stances, said })
    expect(shown.size).toBeGreaterThan(150)
    expect([...shown].filter(([, text]) => forbidden[language].test(text))).toEqual([])
  },
)
