import type { PollView } from '@evenhand/shared/polls/view'
import { useWords } from '../../words/words.ts'
import styles from './Charts.module.css'
import { foundIn, roundsIn } from './found.ts'
import { dimensionsIn, hasGroups } from './groups.ts'
import { SaveChart } from './SaveChart.tsx'

/** Every picture of a poll as a file: each round, each round by group, and who moved; where there is one picture its buttons alone. */
export function SaveCharts({ poll }: { poll: PollView }) {
  const t = useWords()
  const rounds = roundsIn(poll).filter((round) => !foundIn(poll, round)?.withheld)
  const isSplit = poll.kind !== 'words' && poll.kind !== 'text'
  const pictures = rounds.flatMap((round) => {
    const name = rounds.length > 1 ? t('charts.round', { number: round }) : t('charts.save.whole')
    const by = isSplit && hasGroups(poll, round) ? dimensionsIn(poll, round) : []
    return [
      { round, label: name },
      ...by.map((dimension) => ({
        round,
        dimension,
        label: [rounds.length > 1 && name, t(`charts.dimension.${dimension}`)].filter(Boolean).join(' · '),
      })),
    ]
  })
  const [newest] = rounds.slice(-1)
  const moves = poll.shifts && newest ? [{ round: newest, moves: true, label: t('charts.shifts.title') }] : []
  const all = [...pictures, ...moves]
  if (all.length < 2) return <SaveChart poll={poll} />
  return (
    <details className={styles.files}>
      <summary>{t('charts.save.title')}</summary>
      {all.map((picture) => (
        <SaveChart key={picture.label} poll={poll} {...picture} />
      ))}
    </details>
  )
}
