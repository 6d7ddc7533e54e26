import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { isRefusal, refuse, type Decision, type Refusal, type Stamp } from '../kernel/decision.ts'
import type { LifeState } from '../life/state.ts'
import type { Participant, ParticipantsState } from '../participants/state.ts'
import { blockedIn } from './blocked.ts'
import { checkChoice, graceMs } from './kinds.ts'
import { folded } from '../kernel/text.ts'
import type { PollsCommands, PollsFacts } from './messages.ts'
import { isSecret, type Choice, type Poll, type PollsState, type Voter } from './state.ts'

type State = { polls: PollsState; participants: ParticipantsState; life: LifeState }
type Cast = PollsCommands['polls.cast']

/** Whoever casts into a poll without names does so under a pseudonym of that poll alone; where codes are asked, the code is who votes. */
export function pseudonymIn(
  { polls }: Pick<State, 'polls'>,
  { poll: id, code }: Cast,
): { scope: string; subject?: string } | undefined {
  const poll = polls.polls.get(id)
  if (poll?.stage !== 'open' || !isSecret(poll)) return undefined
  return { scope: id, ...(poll.codes && { subject: `code ${digestOf(code ?? '')}` }) }
}

export function castBallot(
  state: State,
  { poll: id, choice, code }: Cast,
  { at, by, pseudonym }: Stamp,
): Decision<PollsFacts> {
  const { polls, participants, life } = state
  const poll = polls.polls.get(id)
  const person = participants.people.get(by.id)
  if (!person) return refuse('no-such-participant', 'Join the roundtable first.')
  if (!poll || poll.stage === 'draft') return refuse('no-such-poll', 'There is no such poll.', { path: 'data.poll' })
  const refused = tooLate(poll, life, at) ?? withoutCode(polls, poll, code)
  if (refused) return refused
  const counted = checkChoice(poll, choice)
  if (isRefusal(counted)) return counted
  const voter = isSecret(poll) ? pseudonym : poll.codes ? `c${digestOf(code ?? '')}` : by.id
  // The key of the poll is gone: another server has just sealed it.
  if (voter === undefined) return closed(poll, poll.closedAt ?? at)
  const withheld = withheldIn(polls, poll, counted)
  return [
    {
      type: 'polls.cast',
      data: {
        poll: id,
        round: poll.round,
        voter,
        choice: counted,
        by: keptOf(poll, person),
        ...(withheld && { withheld }),
      },
      ...(isSecret(poll) && { scope: id }),
    },
  ]
}

function tooLate(poll: Poll, life: LifeState, at: number): Refusal | undefined {
  if (life.stage === 'closed' && poll.venue === 'session') return closed(poll, poll.closedAt ?? life.closedAt ?? at)
  if (poll.stage === 'closed') return closed(poll, poll.closedAt ?? at)
  return poll.closesAt !== undefined && at > poll.closesAt + graceMs ? closed(poll, poll.closesAt) : undefined
}

function closed({ id }: Poll, at: number): Refusal {
  return refuse('poll-closed', 'The poll is closed. Your last saved answer counts.', {
    path: 'data.poll',
    values: { poll: id, at },
  })
}

function withoutCode({ codes }: PollsState, poll: Poll, code: string | undefined): Refusal | undefined {
  if (!poll.codes) return undefined
  if (code === undefined)
    return refuse('code-needed', 'This poll asks for the voter code on your badge.', { path: 'data.code' })
  return codes.has(digestOf(code))
    ? undefined
    : refuse('wrong-code', 'This voter code is not known here. Check its letters.', { path: 'data.code' })
}

/** Codes are read aloud and typed on phones: case, spaces and dashes mean nothing. */
export function digestOf(code: string): string {
  return bytesToHex(sha256(utf8ToBytes(code.toUpperCase().replace(/[^A-Z0-9]/g, '')))).slice(0, 24)
}

/** What may be kept of who votes. */
function keptOf({ privacy }: Poll, { id, stakeholderGroup, side, regionalGroup }: Participant): Voter {
  if (privacy === 'anonymous') return {}
  return {
    ...(privacy === 'named' && { person: id }),
    ...(stakeholderGroup && { stakeholderGroup }),
    side,
    ...(regionalGroup && { regionalGroup }),
  }
}

function withheldIn(polls: PollsState, poll: Poll, choice: Choice): Record<string, 'waiting' | 'hidden'> | undefined {
  const withheld = writtenIn(poll, choice).flatMap(([key, text]): [string, 'waiting' | 'hidden'][] => {
    if (blockedIn(polls, text)) return [[key, 'hidden']]
    return poll.moderated ? [[key, 'waiting']] : []
  })
  return withheld.length > 0 ? Object.fromEntries(withheld) : undefined
}

function writtenIn({ kind }: Poll, choice: Choice): (readonly [key: string, text: string])[] {
  if (kind === 'text') return [['text', choice as string]]
  return kind === 'words' && Array.isArray(choice) ? choice.map((word: string) => [folded(word), word] as const) : []
}
