/** Which form a report is written for; the first is the forum's own since 2021. */
export const templates = [
  'igf-2021',
  'igf-2020',
  'igf-2019',
  'igf-2016',
  'messages',
  'event-report',
  'records',
] as const
export type Template = (typeof templates)[number]

/** The languages that a report is written in. */
export const reportLocales = ['en', 'fr', 'ar'] as const
export type ReportLocale = (typeof reportLocales)[number]
