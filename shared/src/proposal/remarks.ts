/** What the reader tells the organizer, by code. A screen translates by code; the sentence is the English fallback. */
export const remarks = {
  'no-session-page': 'This text does not look like a session page: nothing could be read from it.',
  'title-missing': 'The page does not say the title: please type it.',
  'characters-repaired': 'Broken characters were repaired on this line: please check the spelling.',
  'characters-lost': 'A character on this line was lost before it was pasted: please check the spelling.',
  'speaker-twice': '{name} is named again on this line and is kept once.',
  'organizer-twice': '{name} is named again on this line and is kept once.',
  'question-twice': 'This question stands on the page more than once and is kept once.',
  'no-question-mark':
    'This does not end with a question mark; it is kept because it stands among the policy questions.',
  'words-left-out': 'These words stand among the policy questions but ask nothing; they were left out: {words}',
  'slot-differs':
    "The page says {page} minutes but the time slot is {slot} minutes long: the page's own number is kept.",
  'duration-from-slot': 'The page gives no duration: {slot} minutes is the length of the time slot.',
  'durations-differ': 'The page says {page} minutes elsewhere and {other} minutes here: the first number is kept.',
  'moderator-by-place':
    'The heading was lost; read as the moderator because the line stands just before “Online Moderator”.',
  'rapporteur-by-place': 'The heading was lost; read as the rapporteur because the line follows the online moderator.',
  'organizer-by-place': 'The heading was lost; read as an organizer because of its form and place.',
  'speaker-by-place': 'The heading was lost; read as a speaker because of its form and place.',
  'questions-by-place': 'The heading was lost; read as policy questions because they directly follow the format.',
  'label-empty': 'The page has this heading but no value for it.',
  'left-open': 'The page leaves this open: {words}',
  'person-without-role': '{name} stands on the page without a role: please put the person where they belong.',
  'more-people': '{name} is named here as well; only the first person is kept.',
  'group-unknown': '“{group}” is none of the standard groups and is kept as typed.',
  'part-left-out': '“{words}” has no place of its own (a country, for instance) and was left out.',
  'text-cut': 'The page says more than {most} characters here: the rest was left out.',
  'list-cut': 'The page names more than {most}: the rest was left out.',
} as const

export type RemarkCode = keyof typeof remarks
export type RemarkValues = Record<string, string | number>

/** The English sentence of a remark with its {placeholders} filled from `values`; a missing value stays as its placeholder. */
export function remarkSentence(code: RemarkCode, values: RemarkValues = {}): string {
  return remarks[code].replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  )
}
