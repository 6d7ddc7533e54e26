import type { StewardEntryView } from '@evenhand/shared/queue/view'
import { DropIndicator, GridList, I18nProvider, useDragAndDrop } from 'react-aria-components'
import { useGive } from '../floor/give.ts'
import { Refused } from '../acts/Refused.tsx'
import { useCommand, useView } from '../session/hooks.ts'
import { useGlide } from '../ui/glide.ts'
import { useLocale, useWords } from '../words/words.ts'
import { behindDropped } from './moves.ts'
import styles from './QueueList.module.css'
import { QueueRow } from './QueueRow.tsx'

export interface QueueListProps {
  /** Ids of hands, in the order shown. */
  order: readonly string[]
  /** Whether entries can be dragged: only in the order that the next speaker is taken from. */
  movable: boolean
  onOpen(hand: string): void
}

export function QueueList({ order, movable, onOpen }: QueueListProps) {
  const t = useWords()
  const hands = useView((view) => view.queue.hands as Record<string, StewardEntryView>)
  const given = useGive()
  const move = useCommand()
  const list = useGlide<HTMLDivElement>(order)

  function drop(dragged: Iterable<unknown>, target: { key: unknown; dropPosition: string }) {
    const [hand] = [...dragged].map(String)
    const after =
      hand === undefined
        ? undefined
        : behindDropped(order, hand, { key: String(target.key), before: target.dropPosition === 'before' })
    if (hand !== undefined && after !== undefined) void move.send('queue.move', { hand, after })
  }

  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !movable,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': hands[String(key)]?.name ?? '' })),
    onReorder: ({ keys, target }) => drop(keys, target),
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.drop ?? ''} />,
  })

  return (
    <I18nProvider locale={useLocale()}>
      <Refused acts={[given, move]} />
      <GridList
        ref={list}
        className={styles.list ?? ''}
        aria-label={movable ? t('queue.suggested') : t('queue.arrival')}
        keyboardNavigationBehavior="tab"
        dragAndDropHooks={dragAndDropHooks}
        onAction={(key) => onOpen(String(key))}
      >
        {order.flatMap((id, index) => {
          const hand = hands[id]
          return hand
            ? [
                <QueueRow
                  key={id}
                  id={id}
                  hand={hand}
                  place={index + 1}
                  first={movable && index === 0}
                  movable={movable}
                  given={given}
                />,
              ]
            : []
        })}
      </GridList>
    </I18nProvider>
  )
}
