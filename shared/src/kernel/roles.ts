/** Who a person is in one roundtable; the role decides what they are shown and which commands they may send. */
export const roles = [
  'organizer',
  'onsite-moderator',
  'online-moderator',
  'rapporteur',
  'speaker',
  'participant',
  'display',
] as const
export type Role = (typeof roles)[number]

/** Both moderators may do whatever moves the queue and the floor: either can stand in when the other drops off. */
export const moderators = ['onsite-moderator', 'online-moderator'] as const satisfies readonly Role[]

/** The roles that can hold the floor. */
export const attendees = ['participant', 'speaker'] as const satisfies readonly Role[]

/** Where a person sits: in the room, alone online, or in a hub (one line, many people). */
export const sides = ['room', 'online', 'hub'] as const
export type Side = (typeof sides)[number]

export function isRemote(side: Side): boolean {
  return side !== 'room'
}

export function isModerator(role: Role): boolean {
  return role === 'onsite-moderator' || role === 'online-moderator'
}

/** Standard spellings of the field; a self-declared group may be another word (Youth, Academia). */
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
