import type { StewardEntryView } from '@evenhand/shared/queue/view'
import { useState } from 'react'
import { Button, GridListItem, type PressEvent } from 'react-aria-components'
import type { Give } from '../floor/give.ts'
import { useNow } from '../session/clock.ts'
import { minutesAndSeconds } from '../ui/duration.ts'
import { Icon } from '../ui/Icon.tsx'
import { PersonName } from '../ui/PersonName.tsx'
import { Side } from '../ui/Side.tsx'
import { useWords } from '../words/words.ts'
import styles from './QueueRow.module.css'

export interface QueueRowProps {
  id: string
  hand: StewardEntryView
  place: number
  first: boolean
  movable: boolean
  given: Give
}

/** One entry: place (the handle for dragging), who, what and since when, and one tap to the floor. A tap beside it opens all the rest. */
export function QueueRow({ id, hand, place, first, movable, given }: QueueRowProps) {
  const t = useWords()
  const [pressed, setPressed] = useState(false)
  const name = hand.name || t('common.nameless', { number: hand.number })
  const busy = pressed && given.state !== 'idle' && given.state !== 'refused'
  const give = ({ pointerType }: PressEvent) => {
    setPressed(true)
    given.give(id)
    // The row leaves the list. After a tap the focus leaves with it, so that Enter means the next suggestion and not a neighbour.
    if (pointerType === 'mouse' || pointerType === 'touch' || pointerType === 'pen') blurFocused()
  }
  return (
    <GridListItem
      id={id}
      textValue={name}
      data-glide={id}
      className={styles.row ?? ''}
      data-first={first || undefined}
      data-away={hand.away}
    >
      {movable ? (
        <Button slot="drag" className={styles.handle ?? ''} aria-label={t('queue.drag', { name })}>
          <span className="figures">{place}</span>
        </Button>
      ) : (
        <span className={`${styles.place} figures`}>{place}</span>
      )}
      <div className={styles.who}>
        <p className={styles.name}>
          <PersonName name={hand.name} number={hand.number} />
        </p>
        <p className={styles.about}>
          <Side side={hand.side} short />
          <Wait since={hand.raisedAt} />
          {hand.kind !== 'new-point' && <span className={styles.kind}>{t(`hands.kind.${hand.kind}.short`)}</span>}
          {hand.away ? (
            <span className={styles.warn}>
              <Icon name="warn" /> {t('queue.away')}
            </span>
          ) : (
            hand.ready && (
              <span>
                <Icon name="check" /> {t('queue.ready')}
              </span>
            )
          )}
          <span>{hand.turns === 0 ? t('queue.firstTime') : t('queue.spoke', { count: hand.turns })}</span>
        </p>
      </div>
      <Button className={styles.give ?? ''} aria-label={t('floor.giveTo', { name })} isPending={busy} onPress={give}>
        <Icon name="mic" />
      </Button>
    </GridListItem>
  )
}

function blurFocused() {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** Of all that stands in a row only this changes every second. */
function Wait({ since }: { since: number }) {
  const now = useNow(1000, since)
  return <span className="figures">{minutesAndSeconds(Math.max(0, now - since))}</span>
}
