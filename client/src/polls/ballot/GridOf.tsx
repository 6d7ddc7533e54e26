import { gridSteps } from '@evenhand/shared/polls/kinds'
import type { Ends, Spot } from '@evenhand/shared/polls/state'
import { useId, useState } from 'react'
import { Button, IconButton } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { usePollWording } from '../wording.ts'
import { spotsIn, type ChoosingProps } from './choosing.ts'
import styles from './Grid.module.css'
import { GridPad } from './GridPad.tsx'

const noEnds: Ends = { low: '', high: '' }
const middle: Spot = { x: gridSteps / 2, y: gridSteps / 2 }

/** One thing after the other gets its place between two axes: by a tap or drag on the square, or by a slider for each axis. */
export function GridOf({ poll, choice, onChange }: ChoosingProps) {
  const t = useWords()
  const { option, axes } = usePollWording(poll)
  const [at, setAt] = useState(0)
  const spots = spotsIn(choice)
  const id = poll.order[at] ?? poll.order[0] ?? ''
  const spot = spots[id]
  const { x = noEnds, y = noEnds } = axes ?? {}
  const things = poll.order.map((thing, index) => ({ id: thing, letter: letterOf(index), spot: spots[thing] }))
  const place = (thing: string, next: Spot) => onChange({ ...spots, [thing]: next })

  return (
    <div className={styles.grid}>
      <div className={styles.thing}>
        <IconButton
          icon="backward"
          label={t('ballot.before')}
          disabled={at === 0}
          onClick={() => setAt(Math.max(0, at - 1))}
        />
        <p className={styles.name}>
          <span className="small soft">
            {t('ballot.grid.thing', { letter: letterOf(at), number: at + 1, all: poll.order.length })}
          </span>
          <bdi>{option(id)}</bdi>
        </p>
        <IconButton
          icon="forward"
          label={t('ballot.next')}
          disabled={at === poll.order.length - 1}
          onClick={() => setAt(Math.min(poll.order.length - 1, at + 1))}
        />
      </div>
      <GridPad
        things={things}
        current={id}
        axes={{ x, y }}
        onPick={(thing) => setAt(poll.order.indexOf(thing))}
        onPlace={place}
      />
      {spot ? (
        <>
          <Slider ends={x} value={spot.x} thing={option(id)} onChange={(value) => place(id, { ...spot, x: value })} />
          <Slider ends={y} value={spot.y} thing={option(id)} onChange={(value) => place(id, { ...spot, y: value })} />
          {at < poll.order.length - 1 && (
            <Button icon="forward" className={styles.onward} onClick={() => setAt(at + 1)}>
              {t('ballot.grid.onward', { option: option(poll.order[at + 1] ?? '') })}
            </Button>
          )}
        </>
      ) : (
        <Button className={styles.onward} onClick={() => place(id, middle)}>
          {t('ballot.grid.middle')}
        </Button>
      )}
    </div>
  )
}

interface SliderProps {
  ends: Ends
  value: number
  thing: string
  onChange(value: number): void
}

/** One axis for fingers that do not hit and for keys: the arrows move by one step. */
function Slider({ ends, value, thing, onChange }: SliderProps) {
  const id = useId()
  return (
    <div className={styles.axis}>
      <input
        type="range"
        id={id}
        dir="ltr"
        min={0}
        max={gridSteps}
        step={1}
        value={value}
        aria-label={`${thing}: ${ends.low} – ${ends.high}`}
        onChange={({ target }) => onChange(Number(target.value))}
      />
      {/* As on the square and on the projector, low is on the left in every language. */}
      <p dir="ltr" className={styles.ends} aria-hidden>
        <bdi>{ends.low}</bdi>
        <bdi>{ends.high}</bdi>
      </p>
    </div>
  )
}

function letterOf(index: number): string {
  return String.fromCharCode(65 + index)
}
