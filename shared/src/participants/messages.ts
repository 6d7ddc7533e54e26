import { z } from 'zod'
import type { OwnWords } from '../kernel/erasure.ts'
import { command, id, words, type CommandsOf } from '../kernel/messages.ts'
import type { Participant } from './state.ts'
import { attendees, moderators, sides } from '../kernel/roles.ts'

const name = words(80, { blank: true })
const group = words(80, { blank: true })
const hubSize = z.int().min(1).max(100_000)

const described = {
  name: name.optional(),
  side: z.enum(sides).optional(),
  stakeholderGroup: group.optional(),
  regionalGroup: group.optional(),
  hubSize: hubSize.optional(),
}

export const participantsCommands = {
  /**
   * Takes a seat, or brings one's own details up to date; what is left out stays. An empty text removes. Who is only `reading` the published
   * draft takes none once the session is closed.
   */
  'participants.join': command({
    who: attendees,
    data: z.strictObject({ ...described, reading: z.literal(true).optional() }),
    afterClose: true,
    afterFinal: true,
  }),
  /** A moderator names a placeholder or corrects somebody's details. */
  'participants.describe': command({
    who: moderators,
    data: z.strictObject({ participant: id, ...described }),
    undo: true,
  }),
  /** Names typed or pasted from the video tool, so that hands can be ticked: at most 300 at once; names already at the table are left out. */
  'participants.add': command({
    who: moderators,
    data: z.strictObject({
      people: z
        .array(
          z.strictObject({
            name: words(80),
            side: z.enum(sides),
            stakeholderGroup: group.optional(),
            regionalGroup: group.optional(),
            hubSize: hubSize.optional(),
          }),
        )
        .min(1)
        .max(300),
    }),
    undo: true,
  }),
  /** Two entries of one person become one: `keep` takes over the hand, the turns and the phone of `drop`. */
  'participants.merge': command({ who: moderators, data: z.strictObject({ keep: id, drop: id }), undo: true }),
  /** A person's name and own words leave the log for good, on every server and in every file; counts, times and turns stay. */
  'participants.erase': command({
    who: ['organizer'],
    data: z.strictObject({ person: id }),
    afterClose: true,
    afterFinal: true,
  }),
}
export type ParticipantsCommands = CommandsOf<typeof participantsCommands>

export interface ParticipantsFacts {
  'participants.joined': Participant
  /** An empty text removes. */
  'participants.changed': {
    participant: string
    name?: string
    side?: (typeof sides)[number]
    stakeholderGroup?: string
    regionalGroup?: string
    hubSize?: number
    phone?: true
  }
  'participants.merged': { keep: string; drop: string }
  /** `also`: the other ids that stood for the person. The facts before it are rewritten without the words. */
  'participants.erased': { person: string; also?: readonly string[] }
}

/** What these facts hold of a person's own words. */
export const participantsWords: readonly OwnWords[] = [
  { of: 'id', gone: ['organization'], blank: ['name'] },
  { of: 'participant', gone: ['name'] },
]
