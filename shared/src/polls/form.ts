import type { AgendaState } from '../agenda/state.ts'
import { mostText } from './kinds.ts'
import type { Poll, PollsState, Privacy } from './state.ts'

/** A text on the form for each policy question that has no open one there; ids count from `seq`, where the first of these facts will stand. */
export function newFormPolls(polls: PollsState, { questions }: AgendaState, privacy: Privacy, seq: number): Poll[] {
  const asked = new Set(
    [...polls.polls.values()].flatMap(({ venue, kind, about, stage }) =>
      venue === 'form' && kind === 'text' && stage !== 'closed' ? (about ?? []) : [],
    ),
  )
  return questions
    .filter(({ id }) => !asked.has(id))
    .map(({ id, text }, index) => ({
      id: `v${seq + index}`,
      kind: 'text',
      text: Array.from(text).slice(0, mostText).join(''),
      options: {},
      order: [],
      about: id,
      least: 1,
      most: 1,
      privacy,
      results: 'hidden',
      venue: 'form',
      translations: {},
      stage: 'draft',
      round: 0,
      series: 0,
    }))
}
