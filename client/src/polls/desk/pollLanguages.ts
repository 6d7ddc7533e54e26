/** The languages that polls are translated into: those of the United Nations. */
export const pollLanguages = ['en', 'fr', 'es', 'ar', 'zh', 'ru'] as const
export type PollLanguage = (typeof pollLanguages)[number]

/** As they call themselves. */
export const languageNames: Record<PollLanguage, string> = {
  en: 'English',
  fr: 'français',
  es: 'español',
  ar: 'العربية',
  zh: '中文',
  ru: 'русский',
}
