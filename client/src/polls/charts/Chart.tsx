import { useState } from 'react'
import type { PollView } from '@evenhand/shared/polls/view'
import { Button } from '../../ui/Button.tsx'
import { directionOf } from '../../words/language.ts'
import { useLocale, useWords } from '../../words/words.ts'
import { usePollWording } from '../wording.ts'
import styles from './Charts.module.css'
import { ChartTable } from './ChartTable.tsx'
import { draw, drawToFit } from './draw.ts'
import type { Drawing, Sheet } from './drawing.ts'
import { formatIn } from './format.ts'
import type { Column } from './found.ts'
import { notesOf } from './notes.ts'
import { Picture } from './Picture.tsx'
import { useSpace, type Space } from './space.ts'
import { tableOf } from './tables.ts'
import type { Places } from './words.ts'

export type ChartSize = 'phone' | 'desk' | 'stage'

export interface ChartProps {
  poll: PollView
  /** One, or several groups or rounds. */
  columns: readonly Column[]
  size: ChartSize
  /** What else there is to say below it. */
  note?: string
}

/** The picture of a result with what it does not say by itself, and the same figures as a table. */
export function Chart({ poll, columns, size, note: more }: ChartProps) {
  const t = useWords()
  const locale = useLocale()
  const wording = usePollWording(poll)
  const format = formatIn(locale)
  const [place, space] = useSpace<HTMLDivElement>()
  const [places] = useState<Places>(() => new Map())
  const [read, setRead] = useState(false)
  const direction = directionOf(locale)
  const sheet = { poll, wording, t, format, direction, lines: Infinity, compact: false }

  return (
    <figure className={styles.chart} data-size={size}>
      <div ref={place} className={styles.place} aria-hidden hidden={read}>
        {space && <Picture drawing={drawingIn(space, sheet, size, columns, places)} direction={direction} />}
      </div>
      <figcaption className={styles.notes}>
        {notesOf(t, poll, columns).map(({ text, hatched }) => (
          <p key={text}>
            {hatched && <Hatched />}
            {text}
          </p>
        ))}
        {more && <p>{more}</p>}
      </figcaption>
      {size !== 'stage' && (
        <Button tone="quiet" className={styles.switch} onClick={() => setRead(!read)}>
          {t(read ? 'charts.asPicture' : 'charts.asTable')}
        </Button>
      )}
      <div className={read ? styles.tables : 'visually-hidden'}>
        {columns.map(({ key, heading, note, found }) => (
          <ChartTable
            key={key}
            table={tableOf({ poll, wording, t, format }, found)}
            caption={[wording.text, heading, note].filter(Boolean).join(' · ')}
          />
        ))}
      </div>
    </figure>
  )
}

type Unsized = Omit<Sheet, 'width' | 'height' | 'em' | 'small' | 'beside'>

function drawingIn(
  { width, height, em }: Space,
  sheet: Unsized,
  size: ChartSize,
  columns: readonly Column[],
  places: Places,
): Drawing {
  if (size === 'stage') return drawToFit({ ...sheet, width, height, em, small: em, beside: true }, columns, places)
  return draw({ ...sheet, width, em, small: em * 0.875, beside: false }, columns, places)
}

function Hatched() {
  return (
    <svg viewBox="0 0 16 16" className={styles.hatched} aria-hidden>
      <path d="M0 4l4 -4M0 12l12 -12M4 16l12 -12M12 16l4 -4" fill="none" stroke="currentcolor" strokeWidth="1.5" />
    </svg>
  )
}
