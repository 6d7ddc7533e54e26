import type { Line } from './lines.ts'

/** What a label of a session page announces. `other` are labels whose text no value is taken from. */
export type LabelKind =
  | 'title'
  | 'organizer'
  | 'organizers'
  | 'speaker'
  | 'speakers'
  | 'moderator'
  | 'onlineModerator'
  | 'rapporteur'
  | 'proposer'
  | 'organization'
  | 'stakeholderGroup'
  | 'regionalGroup'
  | 'format'
  | 'duration'
  | 'time'
  | 'questions'
  | 'outcomes'
  | 'hybrid'
  | 'onlineParticipation'
  | 'place'
  | 'other'
  | 'end'

export type Label = { kind: LabelKind; name: string; rest: string }

const labelsOf: Record<LabelKind, readonly string[]> = {
  title: ['title', 'session title', 'workshop title'],
  organizer: [],
  organizers: [
    'organizers',
    'organizer',
    'co-organizers',
    'co-organizer',
    'session organizers',
    'organizer(s)',
    'workshop organizers',
  ],
  speaker: [],
  speakers: [
    'speakers',
    'speaker',
    'additional speakers',
    'speaker(s)',
    'panelists',
    'panellists',
    'confirmed speakers',
    'list of speakers',
  ],
  moderator: [
    'moderator',
    'moderators',
    'moderator(s)',
    'onsite moderator',
    'on-site moderator',
    'onsite moderators',
    'on-site moderators',
    'session moderator',
    'in-person moderator',
  ],
  onlineModerator: [
    'online moderator',
    'online moderators',
    'remote moderator',
    'online moderator(s)',
    'remote moderators',
    'online/remote moderator',
  ],
  rapporteur: ['rapporteur', 'rapporteurs', 'rapporteur(s)', 'session rapporteur', 'onsite rapporteur'],
  proposer: ["proposer's name", "co-proposer's name", 'name'],
  organization: [
    "proposer's organization",
    "co-proposer's organization",
    'organization',
    'organizational affiliation',
    'affiliation',
  ],
  stakeholderGroup: ['stakeholder group', 'stakeholder'],
  regionalGroup: ['regional group', 'region'],
  format: ['format', 'session format', 'workshop format'],
  duration: [
    'duration (minutes)',
    'duration',
    'session duration',
    'duration (min)',
    'duration (in minutes)',
    'proposed duration',
  ],
  time: ['time', 'session time', 'date and time', 'date & time', 'time slot'],
  questions: [
    'policy question(s)',
    'policy questions',
    'policy question',
    'key policy questions',
    'key policy question(s)',
    'main policy questions',
    'proposed policy questions',
  ],
  outcomes: ['expected outcomes', 'expected outcome', 'expected outcome(s)', 'expected outcomes of the session'],
  hybrid: ['hybrid format', 'hybrid format of the session'],
  onlineParticipation: ['online participation', 'remote participation'],
  place: [
    'room',
    'venue',
    'location',
    'theme',
    'sub-theme',
    'subtheme',
    'sub theme',
    'subthemes',
    'sub-themes',
    'themes',
    'topic(s)',
    'topic',
    'topics',
    'thematic track',
    'track',
    'country',
    'short title',
    'country of residence',
    'language',
    'interpretation',
    'gender',
    'main theme',
  ],
  other: [
    'description',
    'session description',
    'abstract',
    'background',
    'background paper',
    'format description',
    'additional policy questions information',
    'connection with previous messages',
    'issue(s)',
    'issues',
    'issues, challenges and opportunities',
    'challenges and opportunities',
    'challenges & opportunities',
    'discussion facilitation',
    'interventions',
    'diversity',
    'agenda',
    'session outline',
    'session agenda',
    'content of the session',
    'content',
    'relevance of the session',
    'relevance of the issue',
    'relevance of the issue to internet governance',
    'relevance to internet governance',
    'relevance to theme',
    'relevance to the theme',
    'relevance',
    'sdgs',
    'sdg',
    'targets',
    'sustainable development goals',
    'reference document',
    'reference documents',
    'report',
    'session report',
    'documents',
    'tag 1',
    'tag 2',
    'tag 3',
    'tags',
    'what will participants gain from attending this session?',
    'usage of igf official tools',
    'key policy questions and expectations',
    'sub-theme description',
    'description of the session',
  ],
  end: [
    'contact information',
    'key takeaways',
    'call to action',
    "session organizer's report",
    'policy recommendations',
    'key issues raised',
    'key messages',
    'join us',
    'transcript',
    'video',
    'next steps',
    'summary of issues discussed',
    'session summary',
    'legal',
    'share this',
  ],
}

const kindOf = new Map<string, LabelKind>(
  (Object.entries(labelsOf) as [LabelKind, readonly string[]][]).flatMap(([kind, names]) =>
    names.map((name): [string, LabelKind] => [name, kind]),
  ),
)

const longestLabel = 70
const gain = 'what will participants gain from attending this session?'
const numbered =
  /^(?:(co-organizer|organizer|proposer|co-proposer)|(speaker|panelist|panellist)|(moderator))s? ?#? ?\d{1,3}$/

function nameOf(head: string): string {
  return head
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replaceAll('organis', 'organiz')
    .replace(/^[*#_>\s]+|[*_\s]+$/g, '')
    .replace(/ ?\(\*[^)]*\)?$/, '')
    .replace(/\s+/g, ' ')
}

function kindFor(name: string): LabelKind | null {
  const known = kindOf.get(name)
  if (known !== undefined) return known
  const role = numbered.exec(name)
  if (role === null) return null
  if (role[1] !== undefined) return 'organizer'
  return role[2] === undefined ? 'moderator' : 'speaker'
}

/**
 * The label a line begins with: a known heading alone on its line, or followed by a colon or tab and its value in
 * `rest`. Null for any other line, also for prose that only starts with the same word.
 */
export function labelOf(line: Line): Label | null {
  const { text, tabbed } = line
  if (text === '') return null
  if (text.slice(0, gain.length).toLowerCase() === gain) {
    return { kind: 'other', name: gain, rest: text.slice(gain.length).trim() }
  }
  const cut = tabbed.slice(0, longestLabel).search(/[:：\t]/)
  if (cut === -1) {
    if (text.length > longestLabel) return null
    const kind = kindFor(nameOf(text))
    return kind === null ? null : { kind, name: nameOf(text), rest: '' }
  }
  const name = nameOf(tabbed.slice(0, cut))
  const kind = kindFor(name)
  if (kind === null) return null
  const rest = tabbed
    .slice(cut + 1)
    .replaceAll('\t', ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^[:*_\s]+/, '')
  return { kind, name, rest }
}
