import type { Erasure } from '../kernel/erasure.ts'
import { folded } from '../kernel/text.ts'
import type { Opening } from './messages.ts'

interface Named {
  name: string | null
  organization: string | null
}

/** The opening without the panellists that are theirs: in the list of seats and in the proposal, where people stand by name alone. */
export function erasedOpening(opening: Opening, { isTheirs }: Erasure, names: ReadonlySet<string>): Opening {
  const { proposal } = opening
  const ofOthers = new Set(opening.speakers.filter(({ id }) => !isTheirs(id)).map(({ name }) => folded(name)))
  const isMeant = ({ name }: Named) => name !== null && names.has(folded(name)) && !ofOthers.has(folded(name))
  const nameless = <Person extends Named>(person: Person): Person =>
    isMeant(person) ? { ...person, name: null, organization: null } : person
  const nobody = <Person extends Named>(person: Person | null) => person && nameless(person)
  return {
    ...opening,
    speakers: opening.speakers.map((speaker) => {
      if (!isTheirs(speaker.id)) return speaker
      const { organization: _organization, ...rest } = speaker
      return { ...rest, name: '' }
    }),
    proposal: {
      ...proposal,
      organizers: proposal.organizers.map(nameless),
      speakers: proposal.speakers.map(nameless),
      moderator: nobody(proposal.moderator),
      onlineModerator: nobody(proposal.onlineModerator),
      rapporteur: nobody(proposal.rapporteur),
    },
  }
}
