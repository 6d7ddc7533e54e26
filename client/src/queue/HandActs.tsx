import { isRemote } from '@evenhand/shared/kernel/roles'
import type { StewardEntryView } from '@evenhand/shared/queue/view'
import { useGive } from '../floor/give.ts'
import { Refused } from '../acts/Refused.tsx'
import type { CommandData, CommandType } from '../session/commands.ts'
import { useCommand, useView } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { useWords } from '../words/words.ts'
import styles from './HandActs.module.css'
import { behindWhom, type Direction } from './moves.ts'

export type SheetPage = 'acts' | 'behind' | 'describe' | 'merge'

export interface HandActsProps {
  id: string
  hand: StewardEntryView
  onPage(page: SheetPage): void
  onDone(): void
}

/** Everything a moderator can do with one hand; the acts that move it keep the sheet open, so that a hand can climb several places. */
export function HandActs({ id, hand, onPage, onDone }: HandActsProps) {
  const t = useWords()
  const order = useView((view) => view.queue.order)
  const given = useGive()
  const act = useCommand()
  const place = order.indexOf(id)
  const parked = hand.parked !== undefined

  const finish = async <Type extends CommandType>(type: Type, data: CommandData<Type>) => {
    const reply = await act.send(type, data)
    if (reply.ok) onDone()
  }
  const moving = (direction: Direction) => {
    const after = behindWhom(order, id, direction)
    return {
      disabled: after === undefined,
      onClick: () => void (after !== undefined && act.send('queue.move', { hand: id, after })),
    }
  }
  return (
    <div className="stack">
      <Button tone="floor" size="large" icon="mic" state={given.state} onClick={() => given.give(id)}>
        {t('floor.give')}
      </Button>
      {!parked && (
        <div className={styles.place}>
          <p className="small soft">{t('queue.place', { place: place + 1, count: order.length })}</p>
          <div className={styles.acts}>
            <Button icon="up" {...moving('up')}>
              {t('queue.moveUp')}
            </Button>
            <Button icon="down" {...moving('down')}>
              {t('queue.moveDown')}
            </Button>
            <Button {...moving('first')}>{t('queue.moveFirst')}</Button>
            <Button disabled={order.length < 2} onClick={() => onPage('behind')}>
              {t('queue.moveBehind')}
            </Button>
          </div>
        </div>
      )}
      <div className={styles.acts}>
        {isRemote(hand.side) && (
          <Button
            icon={hand.ready ? 'close' : 'check'}
            onClick={() => void act.send('hands.ready', { hand: id, ready: !hand.ready })}
          >
            {hand.ready ? t('queue.notReady') : t('queue.soundChecked')}
          </Button>
        )}
        <Button onClick={() => void finish(parked ? 'hands.unpark' : 'hands.park', { hand: id })}>
          {parked ? t('queue.unpark') : t('queue.park')}
        </Button>
        <Button onClick={() => void finish('hands.lower', { hand: id })}>{t('queue.takeDown')}</Button>
        <Button onClick={() => onPage('describe')}>{t('queue.describe.title')}</Button>
        <Button onClick={() => onPage('merge')}>{t('queue.merge.title')}</Button>
        <Button title={t('queue.lastWordHelp')} onClick={() => void finish('queue.lastWord', { hand: id })}>
          {t('queue.lastWord')}
        </Button>
      </div>
      <Refused acts={[given, act]} />
    </div>
  )
}
