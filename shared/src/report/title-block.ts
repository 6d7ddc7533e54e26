import { present } from '../participants/attendance.ts'
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
  const { room } = state.drafting.entered
  const isProse = template === 'messages' || template === 'event-report'
  const old = template === 'igf-2016' ? words.fields2016 : undefined
  const field = (of: string, label: string, value?: string | number | null, missing = words.missing.value): Field =>
    value === '' || value == null ? { of, label, value: missing, missing: true } : { of, label, value: String(value) }
  const known = (of: string, label: string, value?: string | number | null): Field[] =>
    value == null ? [] : [field(of, label, value)]
  const people = (of: string, label: string, list: readonly (Proposal['rapporteur'] | undefined)[]) =>
    field(of, label, teller.people(list.flatMap((person) => person ?? [])))
  return [
    ...(old ? [field('title', old.title, titleOf(teller))] : []),
    ...known('number', words.number, proposal?.number),
    ...known('type', words.type, proposal?.sessionType),
    field('date', words.date, startedAt && dateIn(teller.locale, startedAt), words.missing.start),
    field('time', words.time, startedAt && timesOf(state.life), words.missing.start),
    ...(isProse ? known('room', words.room, room) : [field('room', words.room, room)]),
    people('organizers', old?.organizer ?? words.organizers, proposal?.organizers ?? []),
    people('moderators', old?.chair ?? words.moderators, [proposal?.moderator, proposal?.onlineModerator]),
    people('rapporteur', old?.rapporteur ?? words.rapporteur, [proposal?.rapporteur]),
    people('speakers', old?.speakers ?? words.speakers, proposal?.speakers ?? []),
    ...(isProse ? [] : attendance(teller, field)),
    ...(teller.all === 'named' ? [] : [field('attribution', words.attribution.label, words.attribution[teller.all])]),
  ]
}

function attendance(teller: Teller, field: (of: string, label: string, value: string | number) => Field): Field[] {
  const { words, state, all } = teller
  const { women, men } = state.drafting.entered
  const sides = { room: 0, online: 0 }
  for (const person of present(state)) sides[person.side === 'room' ? 'room' : 'online'] += headcount(person)
  const isSmall = Object.values(sides).some((count) => count > 0 && count < fewestTold)
  return [
    ...(all === 'none' && isSmall
      ? [field('people', words.participants, sides.room + sides.online)]
      : [
          field('room-people', words.participantsRoom, sides.room),
          field('online-people', words.participantsOnline, sides.online),
        ]),
    // Nobody is asked for it at the door: a number is the rapporteur's to enter, and a blank is allowed.
    { of: 'women', label: words.women, value: women === undefined ? '' : `${women}` },
    ...(men === undefined ? [] : [field('men', words.men, men)]),
    { of: 'gender', label: words.gender, value: '' },
  ]
}

/** A day (UTC) with its month in words. */
export function dateIn(locale: string, at: number): string {
  return new Intl.DateTimeFormat(`${locale === 'en' ? 'en-GB' : locale}-u-nu-latn`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(at)
}

function timesOf({ startedAt = 0, closedAt }: { startedAt?: number; closedAt?: number }): string {
  return closedAt === undefined ? timeIn(startedAt) : `${timeIn(startedAt)} – ${timeIn(closedAt)}`
}

/** `14:05`, UTC. */
export function timeIn(at: number): string {
  return new Date(at).toISOString().slice(11, 16)
}
