import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { browserShelf } from '../session/storage.ts'
import type { enDesk } from './en-desk.ts'
import type { enDraft } from './en-draft.ts'
import type { enLate } from './en-late.ts'
import type { en } from './en.ts'
import { directionOf, firstSpoken, pseudo, type Language } from './language.ts'
import { pseudoWords } from './pseudo.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words'
    resources: { words: typeof en & typeof enLate & typeof enDesk & typeof enDraft }
  }
}

type Part = 'phone' | 'late' | 'desk' | 'draft'

const chunks: Record<Part, Record<Language, () => Promise<object>>> = {
  phone: {
    en: () => import('./en.ts').then((chunk) => chunk.en),
    fr: () => import('./fr.ts').then((chunk) => chunk.fr),
    ar: () => import('./ar.ts').then((chunk) => chunk.ar),
  },
  late: {
    en: () => import('./en-late.ts').then((chunk) => chunk.enLate),
    fr: () => import('./fr-late.ts').then((chunk) => chunk.frLate),
    ar: () => import('./ar-late.ts').then((chunk) => chunk.arLate),
  },
  desk: {
    en: () => import('./en-desk.ts').then((chunk) => chunk.enDesk),
    fr: () => import('./fr-desk.ts').then((chunk) => chunk.frDesk),
    ar: () => import('./ar-desk.ts').then((chunk) => chunk.arDesk),
  },
  draft: {
    en: () => import('./en-draft.ts').then((chunk) => chunk.enDraft),
    fr: () => import('./fr-draft.ts').then((chunk) => chunk.frDraft),
    ar: () => import('./ar-draft.ts').then((chunk) => chunk.arDraft),
  },
}

/** What the screens opened so far need. */
const needed = new Set<Part>(['phone'])
let spoken: string | undefined

const shelfName = 'evenhand.language'

/** The person's own wish: in the address, or chosen before. */
function ownChoice(): (string | null | undefined)[] {
  return [new URLSearchParams(location.search).get('lang'), browserShelf.get(shelfName)]
}

/** Loads the words before anything is drawn, so no screen shows a key or the wrong language first. */
export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'none',
    ns: 'words',
    defaultNS: 'words',
    fallbackLng: false,
    // React escapes; what a sentence needs is that a name of the other direction stays in its place.
    interpolation: { escapeValue: true, escape: isolate },
    react: { useSuspense: false },
    resources: {},
  })
  await speak(firstSpoken([...ownChoice(), ...navigator.languages]))
}

/** For screens that show more than a phone does, before they are drawn; `startWords` loads along what the first screen needs. */
export function needDeskWords(): Promise<void> {
  return need('late', 'desk')
}

/** For the parts of a phone's page that are loaded where they are first looked at. */
export function needLateWords(): Promise<void> {
  return need('late')
}

/** For the readers of a published draft. */
export function needDraftWords(): Promise<void> {
  return need('draft')
}

async function need(...parts: Part[]): Promise<void> {
  for (const part of parts) needed.add(part)
  if (spoken !== undefined) await load(spoken)
}

async function load(language: string): Promise<void> {
  const source = language === pseudo ? 'en' : (language as Language)
  const parts = await Promise.all([...needed].map((part) => chunks[part][source]()))
  for (const words of parts)
    i18next.addResourceBundle(language, 'words', language === pseudo ? pseudoWords(words) : words)
}

async function speak(language: string): Promise<void> {
  spoken = language
  await load(language)
  document.documentElement.lang = language === pseudo ? 'en' : language
  document.documentElement.dir = directionOf(language)
  await i18next.changeLanguage(language)
}

/** The person chooses; this browser keeps it. */
export async function chooseLanguage(language: Language): Promise<void> {
  browserShelf.set(shelfName, language)
  await speak(language)
}

/** The roundtable's own language, for somebody who made no choice. */
export async function suggestLanguage(locale: string): Promise<void> {
  const language = firstSpoken([...ownChoice(), locale])
  if (language !== i18next.language) await speak(language)
}

const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Thaana}|\p{Script=Syriac}/u
const leftToRight = /\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}/u

/** Text of the other writing direction is isolated, so that it cannot turn the words around it. */
export function isolate(value: string): string {
  const foreign = directionOf(i18next.language) === 'rtl' ? leftToRight : rightToLeft
  return foreign.test(value) ? `\u2068${value}\u2069` : value
}

/** `const t = useWords()`, then `t('hands.kind.reply.label')`. */
export function useWords() {
  return useTranslation().t
}
export type Words = ReturnType<typeof useWords>

/** The language shown now, for `Intl`: digits are latin in every language, one figure style in a mixed room. */
export function useLocale(): string {
  const { language } = useTranslation().i18n
  return language === pseudo ? 'en' : language
}
