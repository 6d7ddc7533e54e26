import type { Role } from '@evenhand/shared/kernel/roles'

/** The channels of socket.io that a connection is in: all of a roundtable, those of one role, one person, those who came by one link. */
export const channels = {
  everybody: (code: string) => code,
  role: (code: string, role: Role) => `${code}:${role}`,
  person: (code: string, participant: string) => `${code}:@${participant}`,
  link: (code: string, link: string) => `${code}:#${link}`,
}
