import { countsOf, splitsOf } from '../questions/counts.ts'
import { byNumber } from '../questions/records.ts'
import { standingOf, type WrittenQuestion } from '../questions/state.ts'
import { paragraph, table } from './blocks.ts'
import type { Block } from './document.ts'
import type { Teller } from './teller.ts'
import { numberOf } from './timeline.ts'

/** Every written question with what became of it, those not reached included; who asks an anonymous one is never told. */
export function questionsInFull(teller: Teller): Block[] {
  const { words } = teller
  const { text, who, question, supports, state, why } = words.columns
  return table(
    '',
    ['#', text, who, question, supports, state, why],
    byNumber(teller.state.questions).map((written) => row(teller, written)),
    'written',
  )
}

function row(teller: Teller, written: WrittenQuestion): (string | number)[] {
  const { words } = teller
  const { number, text, supports, question, at, anonymous, person, end } = written
  const level = teller.level(question, at)
  const standing = standingOf(written, teller.state.life.stage === 'closed')
  const into = end?.into === undefined ? undefined : teller.state.questions.questions.get(end.into)
  return [
    number,
    standing === 'withdrawn' ? '' : teller.text(text, level),
    anonymous ? words.anonymous : level === 'none' ? '' : teller.person(person, level),
    numberOf(teller, question),
    supports,
    into ? teller.say(words.mergedInto, { number: into.number }) : words.standing[standing],
    end?.answer === undefined ? '' : teller.text(end.answer, level),
  ]
}

/** Asked, forwarded, answered, not reached, with the hands that were not reached beside; by group and side where that was agreed. */
export function questionFigures(teller: Teller): Block[] {
  const { words, state, all } = teller
  const counts = countsOf(state.questions)
  const waiting = state.hands.waiting.size
  if (counts.asked === 0 && waiting === 0) return []
  const handed = [...state.questions.questions.values()].filter(({ forwardedAt }) => forwardedAt !== undefined).length
  const closed = state.life.stage === 'closed'
  const open = counts.open + counts.forwarded
  const { written, handsNotReached } = words.questionFigures
  const said = teller.say(words.questionFigures.line, { asked: counts.asked, forwarded: handed, put: counts.put })
  const rows: [string, number][] = [
    [closed ? words.standing['not-reached'] : words.standing.open, open],
    [words.standing.deferred, counts.deferred],
    [words.questionFigures.merged, counts.merged],
    [words.standing.withdrawn, counts.withdrawn],
    ...(closed ? [[handsNotReached, waiting] as [string, number]] : []),
  ]
  const { stakeholderGroup, side } = splitsOf(state.questions, true)
  const split = (of: string, caption: string, column: string, cells: typeof side) =>
    table(
      caption,
      [column, words.questionFigures.asked, words.questionFigures.put],
      Object.entries(cells).map(([group, { asked, put }]) => [teller.group(group), asked, put]),
      of,
    )
  return [
    paragraph(said, undefined, 'questions'),
    ...table(written, [words.columns.state, words.columns.count], rows, 'questionEnds'),
    ...(all === 'none'
      ? []
      : [
          ...split('questionsByGroup', words.caption.questionsByGroup, words.columns.group, stakeholderGroup),
          ...split('questionsBySide', words.caption.questionsBySide, words.columns.side, side),
        ]),
  ]
}
