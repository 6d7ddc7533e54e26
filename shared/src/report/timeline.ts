import { spokenMs } from '../floor/clock.ts'
import type { Intervention } from '../floor/state.ts'
import { missing, paragraph, table } from './blocks.ts'
import type { Block } from './document.ts'
import { askedIn } from './poll-words.ts'
import { onBoard } from './outcomes.ts'
import { capital, duration, type Teller } from './teller.ts'

type Row = [at: number, what: string, who: string, question: string, spoken: string]

/** What happened when, from the start of the session. Turns that nobody is to be told by have no line: their order would tell. */
export function timeline(teller: Teller): Block[] {
  const { words, state } = teller
  const { current, interventions } = state.floor
  const turns = [...interventions.values(), ...(current ? [current] : [])].toSorted((a, b) => a.givenAt - b.givenAt)
  const told = turns.filter((turn) => teller.level(turn.question, turn.givenAt) !== 'none')
  const rows = [...told.map((turn) => turnRow(teller, turn)), ...pollRows(teller), ...outcomeRows(teller)]
  const closed: Row[] = state.life.closedAt === undefined ? [] : [[state.life.closedAt, words.event.closed, '', '', '']]
  const { at, what, who, question, spoken } = words.columns
  const silent = turns.length - told.length
  return [
    ...(turns.length === 0 ? [missing(words.missing.interventions)] : []),
    ...table(
      '',
      [at, what, who, question, spoken],
      [...rows, ...closed].toSorted(([a], [b]) => a - b).map(([time, ...cells]) => [teller.offset(time), ...cells]),
      'timeline',
    ),
    ...(silent > 0 ? [paragraph(teller.counted(words.notListed, silent), 'soft', 'silent')] : []),
  ]
}

function turnRow(teller: Teller, turn: Intervention): Row {
  const { words, state } = teller
  const who = capital(teller.person(turn.person, teller.level(turn.question, turn.givenAt)))
  return [
    turn.givenAt,
    `${capital(words.kind[turn.kind])} (${words.side[turn.side]})`,
    who,
    numberOf(teller, turn.question),
    duration(spokenMs(turn, state.at)),
  ]
}

function pollRows(teller: Teller): Row[] {
  const { words, state } = teller
  return [...state.polls.polls.values()].flatMap((poll): Row[] => {
    const text = askedIn(teller, poll)
    const event = (at: number | undefined, words: string): Row[] =>
      at === undefined ? [] : [[at, teller.say(words, { text }), '', numberOf(teller, poll.about), '']]
    return [
      ...event(poll.openedAt, words.event.pollOpened),
      ...event(poll.stage === 'closed' ? poll.closedAt : undefined, words.event.pollClosed),
    ]
  })
}

function outcomeRows(teller: Teller): Row[] {
  const { words } = teller
  return onBoard(teller).flatMap(({ wordings, question }) =>
    Object.values(wordings ?? {}).map(({ at, text }, index): Row => {
      const told = teller.text(text, teller.level(question, at))
      const event = teller.say(index === 0 ? words.event.proposed : words.event.reworded, { text: told })
      return [at, event, '', numberOf(teller, question), '']
    }),
  )
}

/** Questions go by their number in a table: `2`. */
export function numberOf({ state }: Teller, question: string | undefined): string {
  const index = state.agenda.questions.findIndex(({ id }) => id === question)
  return index < 0 ? '' : `${index + 1}`
}
