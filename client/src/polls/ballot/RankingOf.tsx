import { useEffect, useRef } from 'react'
import { announce } from '../../ui/announcer.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { useGlide } from '../../ui/glide.ts'
import { useWords } from '../../words/words.ts'
import { usePollWording } from '../wording.ts'
import { listIn, type ChoosingProps } from './choosing.ts'
import styles from './Ranking.module.css'

/** Tapped in the order of preference; what is placed moves up and down by buttons. No dragging is needed. */
export function RankingOf({ poll, choice, onChange }: ChoosingProps) {
  const t = useWords()
  const { option } = usePollWording(poll)
  const placed = listIn(choice).filter((id) => poll.order.includes(id))
  const left = poll.order.filter((id) => !placed.includes(id))
  const list = useGlide<HTMLOListElement>(placed)
  const { frame, focusNext } = useFocusAfter()

  function set(order: readonly string[], moved: string, focus: string) {
    focusNext(focus)
    onChange(order)
    const place = order.indexOf(moved) + 1
    if (place > 0) announce(t('ballot.ranking.placed', { option: option(moved), place }), { topic: 'ranking' })
  }
  function place(id: string) {
    const following = left[left.indexOf(id) + 1] ?? left.find((other) => other !== id)
    set([...placed, id], id, following ? `left ${following}` : `up ${id}`)
  }
  function move(id: string, by: -1 | 1) {
    const from = placed.indexOf(id)
    if (from + by < 0 || from + by >= placed.length) return
    set(placed.toSpliced(from, 1).toSpliced(from + by, 0, id), id, `${by < 0 ? 'up' : 'down'} ${id}`)
  }
  return (
    <div ref={frame} className={styles.ranking}>
      {placed.length > 0 && (
        <ol ref={list} className={styles.placed} aria-label={t('ballot.ranking.yours')}>
          {placed.map((id, index) => (
            <li key={id} data-glide={id} className={styles.entry}>
              <span className={`figures ${styles.place}`} aria-hidden>
                {index + 1}
              </span>
              <span className={styles.label}>
                <bdi>{option(id)}</bdi>
              </span>
              <span className={styles.moves}>
                <IconButton
                  icon="up"
                  label={t('ballot.ranking.up', { option: option(id) })}
                  disabled={index === 0}
                  data-focus={`up ${id}`}
                  onClick={() => move(id, -1)}
                />
                <IconButton
                  icon="down"
                  label={t('ballot.ranking.down', { option: option(id) })}
                  disabled={index === placed.length - 1}
                  data-focus={`down ${id}`}
                  onClick={() => move(id, 1)}
                />
              </span>
            </li>
          ))}
        </ol>
      )}
      {left.length > 0 && (
        <section>
          {placed.length > 0 && <h3 className="small soft">{t('ballot.ranking.left')}</h3>}
          <ul className={styles.left}>
            {left.map((id) => (
              <li key={id}>
                <button type="button" className={styles.next} data-focus={`left ${id}`} onClick={() => place(id)}>
                  <span className={styles.empty} aria-hidden />
                  <span className={styles.label}>
                    <bdi>{option(id)}</bdi>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {placed.length > 0 && (
        <Button tone="quiet" icon="undo" className={styles.again} onClick={() => set([], '', `left ${poll.order[0]}`)}>
          {t('ballot.ranking.again')}
        </Button>
      )}
    </div>
  )
}

/** The button that was pressed moves to another place or goes; whoever uses keys goes on at the named one. */
function useFocusAfter() {
  const frame = useRef<HTMLDivElement>(null)
  const wanted = useRef<string>(undefined)
  useEffect(() => {
    if (wanted.current === undefined) return
    frame.current?.querySelector<HTMLElement>(`[data-focus="${wanted.current}"]`)?.focus()
    wanted.current = undefined
  })
  return { frame, focusNext: (name: string) => void (wanted.current = name) }
}
