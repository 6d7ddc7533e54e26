import { refuse, type Refusal } from '../kernel/decision.ts'
import { fixedOptions, isOneOf, isWritten, optionsNeeded } from './kinds.ts'
import type { PollsCommands } from './messages.ts'
import type { Poll, PollKind, PollWords } from './state.ts'

type Draft = Omit<PollsCommands['polls.edit'], 'poll'>

/** The bounds of a ballot where the draft does not say: options of a multiple choice, entries of a cloud, steps of a scale. */
const usualBounds: Partial<Record<PollKind, readonly [least: number, most: number]>> = {
  words: [1, 3],
  scale: [1, 5],
}

/** A poll as the moderators have drafted it, or what is wrong with it. */
export function drafted(id: string, draft: Draft): Poll | Refusal {
  const { kind, about, privacy, results, venue, moderated, codes } = draft
  const order = fixedOptions[kind] ?? draft.options.map((_, index) => `o${index + 1}`)
  const [least, most] = boundsOf(draft, order.length)
  if (least > most) return wrong('data.least', 'must not be more than data.most')
  if (kind === 'words' && most > 3) return wrong('data.most', 'must be 3 at most: a cloud takes one to three entries')
  if (kind === 'multiple' && most > Math.max(order.length, 1))
    return wrong('data.most', 'must not be more than there are options')
  if (kind === 'scale' && most - least < 1) return wrong('data.most', 'must be above data.least')
  if (codes && kind === 'text') return wrong('data.codes', 'is for polls that are counted, not for texts')
  for (const [language, words] of Object.entries(draft.translations)) {
    if (words && words.options.length > order.length)
      return wrong(`data.translations.${language}.options`, 'must not be more than the poll has')
  }
  return {
    id,
    kind,
    ...wordsOf(order, draft),
    order,
    ...(about !== undefined && { about }),
    least,
    most,
    privacy,
    results,
    venue,
    ...(moderated && isWritten(kind) && { moderated: true as const }),
    ...(codes && { codes: true as const }),
    translations: Object.fromEntries(
      Object.entries(draft.translations).flatMap(([language, words]) =>
        words ? [[language, wordsOf(order, words)]] : [],
      ),
    ),
    stage: 'draft',
    round: 0,
    series: 0,
  }
}

/** Words as a poll holds them; options by their ids, those left empty left out where the kind has its own. */
export function wordsOf(
  order: readonly string[],
  { text, options, axes }: Pick<Draft, 'text' | 'options' | 'axes'>,
): PollWords {
  return {
    text,
    options: Object.fromEntries(
      options.flatMap((option, index) => (order[index] === undefined ? [] : [[order[index], option]])),
    ),
    ...(axes && { axes: { x: axes.x, ...(axes.y && { y: axes.y }) } }),
  }
}

/** What a draft still lacks before it can be asked, or undefined. */
export function lacking({ kind, text, order, options }: Poll): Refusal | undefined {
  if (text === '' && !fixedOptions[kind])
    return refuse('poll-unfinished', 'The poll has no question yet.', { path: 'data.text' })
  const needed = optionsNeeded[kind] ?? 0
  const written = order.filter((option) => options[option])
  if (!fixedOptions[kind] && (written.length < needed || written.length < order.length))
    return refuse('poll-unfinished', `The poll needs at least ${needed} options, and none of them empty.`, {
      path: 'data.options',
      values: { needed },
    })
  return undefined
}

function boundsOf({ kind, least, most }: Draft, options: number): readonly [number, number] {
  if (isOneOf(kind)) return [1, 1]
  const [usualLeast, usualMost] = usualBounds[kind] ?? [1, Math.max(1, options)]
  return [least ?? usualLeast, most ?? usualMost]
}

function wrong(path: string, expected: string): Refusal {
  return refuse('wrong-shape', `${path} ${expected}`, { path })
}
