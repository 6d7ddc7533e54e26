import { useId, type FormEvent } from 'react'
import { Refused } from '../../acts/Refused.tsx'
import { useCommand, useDraft } from '../../session/hooks.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { usePollWording } from '../wording.ts'
import styles from './CountHands.module.css'
import type { ListedPoll } from './listed.ts'
import { readDraft } from './kept.ts'

const mostHands = 100_000
/** So few rows leave the button in sight where it is. */
const fewRows = 3

/** Hands of people without a phone, counted by option; what is typed stays until it is saved. */
export function CountHands({ poll }: { poll: ListedPoll }) {
  const t = useWords()
  const { option: nameOf } = usePollWording(poll)
  const draft = useDraft(`hands.${poll.id}.${poll.round}`)
  const command = useCommand()
  const counts: Record<string, number> = { ...poll.hands, ...readDraft<Record<string, number>>(draft.text) }
  const set = (option: string, count: number) =>
    draft.setText(JSON.stringify({ ...counts, [option]: Math.min(mostHands, Math.max(0, count)) }))
  const save = (event: FormEvent) => {
    event.preventDefault()
    const given = Object.fromEntries(poll.order.map((option) => [option, counts[option] ?? 0]))
    void command.send('polls.count', { poll: poll.id, counts: given }, { draft: draft.key })
  }
  return (
    <form className={styles.form} onSubmit={save}>
      <p className="small soft">{t('polls.hands.help')}</p>
      <ul>
        {poll.order.map((option) => (
          <Count
            key={option}
            name={nameOf(option)}
            count={counts[option] ?? 0}
            onChange={(count) => set(option, count)}
          />
        ))}
      </ul>
      <Refused acts={[command]} />
      <div className={styles.save} data-sticky={poll.order.length > fewRows || undefined}>
        <Button type="submit" tone={draft.text ? 'primary' : 'plain'} state={command.state} disabled={!draft.text}>
          {t('polls.hands.save')}
        </Button>
      </div>
    </form>
  )
}

function Count({ name, count, onChange }: { name: string; count: number; onChange(count: number): void }) {
  const t = useWords()
  const id = useId()
  return (
    <li className={styles.row}>
      <label htmlFor={id} className={styles.name}>
        <bdi>{name}</bdi>
      </label>
      <IconButton icon="minus" label={t('polls.hands.fewer', { option: name })} onClick={() => onChange(count - 1)} />
      <input
        id={id}
        className={`${styles.count} figures`}
        inputMode="numeric"
        dir="ltr"
        autoComplete="off"
        value={count}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => onChange(Number(target.value.replace(/\D/g, '')))}
      />
      <IconButton icon="plus" label={t('polls.hands.more', { option: name })} onClick={() => onChange(count + 1)} />
    </li>
  )
}
