import type { BySide, TrackRow } from '@evenhand/shared/report/track'
import { Icon } from '../ui/Icon.tsx'
import { minutesAndSeconds } from '../ui/duration.ts'
import { useWords } from '../words/words.ts'
import styles from './Shares.module.css'

/** Room and remote side by side: a table, whose bars only draw what its cells say. Where sides may not be told apart, the sums. */
export function Shares({ row: { people, turns, spokenMs } }: { row: TrackRow }) {
  const t = useWords()
  const plain = (value: number) => String(value)
  const measures = [
    { key: 'people', figure: people, say: plain },
    { key: 'turns', figure: turns, say: plain },
    { key: 'time', figure: spokenMs, say: minutesAndSeconds },
  ] as const
  if (!people.sides)
    return (
      <>
        <p className={styles.sums}>
          {measures.map(({ key, figure, say }) => (
            <span key={key}>
              {t(`track.share.${key}`)} <strong className="figures">{say(figure.all)}</strong>
            </span>
          ))}
        </p>
        <p className="soft small">{t('track.share.untold')}</p>
      </>
    )
  return (
    <table className={styles.shares}>
      <caption className="visually-hidden">{t('track.share.caption')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" className={styles.room}>
            <Icon name="room" /> {t('common.side.room')}
          </th>
          <th scope="col" className={styles.remote}>
            <Icon name="online" /> {t('track.share.remote')}
          </th>
        </tr>
      </thead>
      <tbody>
        {measures.map(({ key, figure, say }) => (
          <Measure key={key} label={t(`track.share.${key}`)} figure={figure} say={say} />
        ))}
      </tbody>
    </table>
  )
}

interface MeasureProps {
  label: string
  figure: BySide
  say(value: number): string
}

function Measure({ label, figure: { all, sides }, say }: MeasureProps) {
  const room = sides?.room ?? 0
  const remote = all - room
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className={styles.roomCell}>
        <span className="figures">{say(room)}</span>
        <Bar part={all > 0 ? room / all : 0} side="room" />
      </td>
      <td className={styles.remoteCell}>
        <Bar part={all > 0 ? remote / all : 0} side="remote" />
        <span className="figures">{say(remote)}</span>
      </td>
    </tr>
  )
}

function Bar({ part, side }: { part: number; side: 'room' | 'remote' }) {
  return <span aria-hidden className={styles.bar} data-side={side} style={{ inlineSize: `${part * 100}%` }} />
}
