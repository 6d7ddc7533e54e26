import { headcount } from '../participants/state.ts'
import type { Proposal } from '../proposal/proposal.ts'
import type { Field, Template } from './document.ts'
import type { Teller } from './teller.ts'

/** Fewer people of one side than this are told with the others where nothing may tell people apart. */
const fewestTold = 3

export function titleOf({ state, words }: Teller): string {
  return state.life.opening?.title || words.untitled
}

/** What stands above every report, in the order of the forum's forms; what is not known waits for the rapporteur. */
export function titleFields(teller: Teller, template: Template): Field[] {
  const { words, state } = teller
  const { startedAt, opening } = state.life
  const proposal = opening?.proposal
  const old = template === 'igf-2016' ? words.fields2016 : undefined
  const field = (label: string, value: string | number | null | undefined, missing = words.missing.value): Field =>
    value === '' || value == null ? { label, value: missing, missing: true } : { label, value: String(value) }
  const known = (label: string, value: string | number | null | undefined): Field[] =>
    value == null ? [] : [field(label, value)]
  const people = (label: string, list: readonly (Proposal['rapporteur'] | undefined)[]) =>
    field(label, teller.people(list.flatMap((person) => person ?? [])))
  return [
    ...(old ? [field(old.title, titleOf(teller))] : []),
    ...known(words.number, proposal?.number),
    ...known(words.type, proposal?.sessionType),
    field(words.date, startedAt && dateIn(teller.locale, startedAt), words.missing.start),
    field(words.time, startedAt && timesOf(state.life), words.missing.start),
    people(old?.organizer ?? words.organizers, proposal?.organizers ?? []),
    people(old?.chair ?? words.moderators, [proposal?.moderator, proposal?.onlineModerator]),
    people(old?.rapporteur ?? words.rapporteur, [proposal?.rapporteur]),
    people(old?.speakers ?? words.speakers, proposal?.speakers ?? []),
    ...(template === 'messages' || template === 'event-report' ? [] : attendance(teller, field)),
    ...(teller.all === 'named' ? [] : [field(words.attribution.label, words.attribution[teller.all])]),
  ]
}

function attendance(teller: Teller, field: (label: string, value: string | number) => Field): Field[] {
  const { words, state, all } = teller
  const sides = { room: 0, online: 0 }
  for (const person of state.participants.people.values())
    sides[person.side === 'room' ? 'room' : 'online'] += headcount(person)
  const isSmall = Object.values(sides).some((count) => count > 0 && count < fewestTold)
  return [
    ...(all === 'none' && isSmall
      ? [field(words.participants, sides.room + sides.online)]
      : [field(words.participantsRoom, sides.room), field(words.participantsOnline, sides.online)]),
    // Nobody is asked for it at the door: a number is the rapporteur's to enter, and a blank is allowed.
    { label: words.women, value: '' },
    { label: words.gender, value: '' },
  ]
}

function dateIn(locale: string, at: number): string {
  return new Intl.DateTimeFormat(`${locale === 'en' ? 'en-GB' : locale}-u-nu-latn`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(at)
}

function timesOf({ startedAt = 0, closedAt }: { startedAt?: number; closedAt?: number }): string {
  const time = (at: number) => new Date(at).toISOString().slice(11, 16)
  return closedAt === undefined ? time(startedAt) : `${time(startedAt)} – ${time(closedAt)}`
}
