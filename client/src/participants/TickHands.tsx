import type { PersonEntry } from '@evenhand/shared/participants/view'
import { useRef, type FormEvent, type KeyboardEvent } from 'react'
import { Refused } from '../acts/Refused.tsx'
import { peopleLike } from '../queue/matching.ts'
import { useCommand, useDraft, useView } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Field } from '../ui/Field.tsx'
import { PersonName } from '../ui/PersonName.tsx'
import { Side } from '../ui/Side.tsx'
import { useShortcuts } from '../ui/shortcuts.ts'
import { useWords } from '../words/words.ts'
import { useTicks, type Ticks } from './ticks.ts'
import styles from './TickHands.module.css'

/** More rows than anybody scrolls through; the rest is found by typing. */
const mostShown = 120

/**
 * The hands that are up in the video tool, ticked top to bottom against the list of people online: three letters and Enter tick a
 * name, Ctrl and Enter send. What is new, what is still up and what has gone down is worked out by the server.
 */
export function TickHands() {
  const t = useWords()
  const list = useView((view) => view.participants.list)
  const draft = useDraft('tick')
  const ticks = useTicks()
  const unknown = useCommand()
  const field = useRef<HTMLInputElement>(null)
  useShortcuts([{ key: '/', label: t('online.tick.find'), run: () => field.current?.focus() }])

  const remote = Object.fromEntries(Object.entries(list ?? {}).filter(([, { side }]) => side !== 'room'))
  const typed = draft.text.trim()
  const all = Object.entries(remote).map(([id, person]) => ({ id, ...person }))
  const found = typed === '' ? all.sort((a, b) => a.number - b.number) : peopleLike(remote, typed, mostShown)
  const hidden = found.length - mostShown
  const first = found.find(({ id }) => !ticks.isUp(id))

  function tickFirst(event: FormEvent) {
    event.preventDefault()
    if (typed === '') return
    if (found.length === 0) void raiseUnknown()
    else if (first) {
      ticks.toggle(first.id)
      draft.clear()
    }
  }
  // The field is free for the next name at once: whoever ticks a list does not wait for the line.
  async function raiseUnknown() {
    draft.clear()
    const reply = await unknown.send('hands.raiseFor', { name: typed, side: 'online' })
    if (!reply.ok && field.current?.value === '') draft.setText(typed)
  }
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    ticks.send()
  }

  return (
    // The keys belong to the fields inside.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.tick} onKeyDown={sendByKey}>
      <form onSubmit={tickFirst}>
        <Field
          ref={field}
          label={t('online.tick.find')}
          help={t('online.tick.help')}
          value={draft.text}
          maxLength={80}
          autoComplete="off"
          aria-keyshortcuts="/"
          onChange={({ target }) => draft.setText(target.value)}
        />
        {typed !== '' && found.length === 0 && (
          <Button type="submit" icon="hand" className={styles.unknown}>
            {t('online.tick.unknown', { name: typed })}
          </Button>
        )}
      </form>
      <Refused acts={[unknown, ticks.command]} />
      {all.length === 0 && typed === '' ? (
        <Empty icon="online" title={t('online.tick.nobody')}>
          {t('online.tick.nobodyHelp')}
        </Empty>
      ) : (
        <fieldset className={styles.people}>
          <legend className="small soft">{t('online.tick.list')}</legend>
          {found.slice(0, mostShown).map(({ id, ...person }) => (
            <Row key={id} id={id} person={person} ticks={ticks} next={typed !== '' && id === first?.id} />
          ))}
          {hidden > 0 && <p className="small soft">{t('online.tick.more', { count: hidden })}</p>}
        </fieldset>
      )}
      {ticks.changes > 0 && <Send ticks={ticks} />}
    </div>
  )
}

function Row({ id, person, ticks, next }: { id: string; person: PersonEntry; ticks: Ticks; next: boolean }) {
  const t = useWords()
  const own = ticks.isOwn(id)
  const order = ticks.orderOf(id)
  return (
    <label className={styles.row} data-next={next || undefined}>
      <input type="checkbox" checked={ticks.isUp(id)} disabled={own} onChange={() => ticks.toggle(id)} />
      <span className={styles.name}>
        <PersonName name={person.name} number={person.number} />
        {own && <span className="small soft">{t('online.tick.own')}</span>}
      </span>
      {order !== undefined && <span className={`${styles.order} figures`}>{order}</span>}
      <Side side={person.side} hubSize={person.hubSize} short />
    </label>
  )
}

function Send({ ticks }: { ticks: Ticks }) {
  const t = useWords()
  const told = [
    ticks.up > 0 && t('online.tick.up', { count: ticks.up }),
    ticks.down > 0 && t('online.tick.down', { count: ticks.down }),
  ]
  return (
    <div className={styles.send}>
      <p className="small soft">{told.filter(Boolean).join(' · ')}</p>
      <Button tone="quiet" onClick={ticks.discard}>
        {t('online.tick.undo')}
      </Button>
      <Button tone="primary" icon="hand" state={ticks.command.state} onClick={ticks.send}>
        {t('online.tick.send', { count: ticks.changes })}
      </Button>
    </div>
  )
}
