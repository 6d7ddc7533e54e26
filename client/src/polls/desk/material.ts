import type { PollView } from '@evenhand/shared/polls/view'
import type { Words } from '../../words/words.ts'
import { pollWording } from '../wording.ts'
import { formatIn } from '../charts/format.ts'
import { foundIn, roundsIn, type Found } from '../charts/found.ts'
import { dimensionsIn, groupColumns, silentGroups } from '../charts/groups.ts'
import { tableOf } from '../charts/tables.ts'

/** The rounds to be read: those that have ended, and one that is still open as far as it has come. */
export function readableRounds(poll: PollView): number[] {
  const ended = roundsIn(poll)
  return poll.stage === 'open' && !ended.includes(poll.round) ? [...ended, poll.round] : ended
}

/** A poll's result as lines of text, to be pasted into a report: the whole, then by side, group and region. */
export function materialText(t: Words, locale: string, poll: PollView): string {
  const wording = pollWording(t, locale, poll)
  const format = formatIn(locale)
  const rounds = readableRounds(poll)
  const lines = (found: Found) =>
    tableOf({ poll, wording, t, format }, found).rows.map(({ cells: [heading = '', ...cells] }) => {
      const rest = cells.filter((cell) => cell !== '').join(' · ')
      return rest ? `${heading}: ${rest}` : heading
    })
  const parts = rounds.flatMap((round) => {
    const found = foundIn(poll, round)
    if (!found) return []
    const head = [
      rounds.length > 1 && t('charts.round', { number: round }),
      t('charts.answers', { count: found.ballots }),
    ]
    const whole = [head.filter(Boolean).join(' · '), ...(found.withheld ? [t('charts.withheld')] : lines(found))]
    const groups = isSplit(poll)
      ? dimensionsIn(poll, round).flatMap((dimension) => {
          const by = t(`charts.dimension.${dimension}`)
          const silent = silentGroups(t, format, poll, dimension, round)
          const answered = groupColumns(t, format, poll, dimension, round)
          return [
            ...answered.map(({ heading = '', note = '', found: part }) =>
              [`${by} · ${heading} (${note})`, ...lines(part)].join('\n'),
            ),
            ...(silent ? [`${by} · ${silent}`] : []),
          ]
        })
      : []
    return [whole.join('\n'), ...groups]
  })
  return [wording.text, ...parts].join('\n\n')
}

/** Words and texts carry their group and side themselves. */
export function isSplit({ kind }: PollView): boolean {
  return kind !== 'words' && kind !== 'text'
}
