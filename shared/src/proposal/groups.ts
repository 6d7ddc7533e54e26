export const stakeholderGroups = [
  'Civil Society',
  'Government',
  'Intergovernmental Organization',
  'Private Sector',
  'Technical Community',
] as const

export const regionalGroups = [
  'African Group',
  'Asia-Pacific Group',
  'Eastern European Group',
  'Latin American and Caribbean Group (GRULAC)',
  'Western European and Others Group (WEOG)',
  'Intergovernmental Organization',
] as const

const stakeholderSpellings: Record<string, readonly string[]> = {
  'Civil Society': [
    'civil society organization',
    'civil society organizations',
    'civil society group',
    'civil society community',
    'cso',
    'csos',
    'ngo',
    'ngos',
  ],
  Government: ['governments', 'governmental', 'government sector', 'public sector'],
  'Intergovernmental Organization': [
    'intergovernmental organizations',
    'inter governmental organization',
    'inter governmental organizations',
    'intergovernmental',
    'international organization',
    'international organizations',
    'igo',
    'igos',
  ],
  'Private Sector': ['business', 'business community', 'business sector', 'industry'],
  'Technical Community': ['technical', 'tech community', 'technical group'],
}

/** Free words that people write in the place of a stakeholder group; they stay as typed. */
const freeStakeholderWords = [
  'academia',
  'academic',
  'academics',
  'academic community',
  'academia and research',
  'academia and technical community',
  'technical community and academia',
  'research',
  'press',
  'media',
  'press and media',
  'press media',
  'journalism',
  'youth',
  'students',
  'parliament',
  'parliamentarian',
  'parliamentarians',
  'legislature',
  'judiciary',
  'law enforcement',
  'think tank',
  'philanthropy',
  'multistakeholder',
  'individual',
  'end users',
  'other',
  'others',
]

const regionalSpellings: Record<string, readonly string[]> = {
  'African Group': ['africa', 'african', 'african regional group', 'african states', 'african region'],
  'Asia-Pacific Group': [
    'asia pacific',
    'asian pacific group',
    'apac',
    'apac group',
    'asia',
    'asia and pacific',
    'asia and pacific group',
    'asia and the pacific',
    'asia pacific regional group',
    'asia pacific region',
    'asia pacific states',
  ],
  'Eastern European Group': [
    'eastern europe',
    'eastern european',
    'eastern european regional group',
    'eastern european states',
    'east european group',
    'eeg',
    'eastern european group eeg',
  ],
  'Latin American and Caribbean Group (GRULAC)': [
    'grulac',
    'lac',
    'latin american and caribbean group',
    'latin american and caribbean regional group',
    'latin american and caribbean regional group grulac',
    'latin american and caribbean states',
    'latin american and caribbean',
    'latin america and caribbean',
    'latin america and the caribbean',
    'latin american and the caribbean group',
    'latin america and caribbean group',
    'latin america and the caribbean group',
    'latin america and caribbean group grulac',
    'latin america and the caribbean group grulac',
    'latin america and the caribbean grulac',
    'latin america',
    'latin american group',
  ],
  'Western European and Others Group (WEOG)': [
    'weog',
    'western european and others group',
    'western european and other group',
    'western european and other group weog',
    'western european and others',
    'western european and others weog',
    'western european and other states',
    'western european and others regional group',
    'western european and others regional group weog',
    'western europe and others',
    'western europe and others weog',
    'western europe and others group',
    'western europe and other group',
    'western europe and others group weog',
    'western europe and other states',
    'western europe',
    'western european group',
    'western european',
  ],
  'Intergovernmental Organization': [
    'intergovernmental organizations',
    'inter governmental organization',
    'inter governmental organizations',
    'igo',
  ],
}

/** Hyphens, ampersands, brackets, British spelling and letter case make no difference between spellings. */
function plain(typed: string): string {
  return typed
    .toLowerCase()
    .replaceAll('organisation', 'organization')
    .replaceAll('other(s)', 'others')
    .replaceAll('&', ' and ')
    .replace(/\//g, ' and ')
    .replace(/[-–—().,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function spellingsOf(standards: readonly string[], spellings: Record<string, readonly string[]>) {
  const known = new Map<string, string>()
  for (const standard of standards) {
    for (const spelling of [standard, ...(spellings[standard] ?? [])]) known.set(plain(spelling), standard)
  }
  return known
}

const stakeholderByPlain = spellingsOf(stakeholderGroups, stakeholderSpellings)
const regionByPlain = spellingsOf(regionalGroups, regionalSpellings)
const freeStakeholder = new Set(freeStakeholderWords.map(plain))
const longestSpelling = 80

/** The standard stakeholder group for any spelling of it, the words as typed for a free group, null for other text. */
export function stakeholderGroupOf(typed: string): string | null {
  if (typed.length > longestSpelling) return null
  const key = plain(typed)
  return stakeholderByPlain.get(key) ?? (freeStakeholder.has(key) ? typed.trim() : null)
}

/** The standard regional group for any spelling of it, null for other text. */
export function regionalGroupOf(typed: string): string | null {
  if (typed.length > longestSpelling) return null
  return regionByPlain.get(plain(typed)) ?? null
}

/** Whether the words are one of the standard stakeholder groups, letter for letter. */
export function isStandardStakeholderGroup(group: string): boolean {
  return (stakeholderGroups as readonly string[]).includes(group)
}
