/** Languages of the screens, each named in itself. `qps` is made of the English words and shows what is not translated. */
export const languages = { en: 'English', fr: 'Français', ar: 'العربية' } as const
export type Language = keyof typeof languages

export const pseudo = 'qps'

export function isLanguage(code: string): code is Language {
  return Object.hasOwn(languages, code)
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/** The first of these wishes (`fr-CA`, `ar`) that can be fulfilled; English when none can. */
export function firstSpoken(wishes: readonly (string | null | undefined)[]): string {
  for (const wish of wishes) {
    if (wish === pseudo) return pseudo
    const language = wish?.toLowerCase().split(/[-_]/)[0]
    if (language && isLanguage(language)) return language
  }
  return 'en'
}
