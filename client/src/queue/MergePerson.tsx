import { useState } from 'react'
import { Refused } from '../acts/Refused.tsx'
import { useCommand, useView } from '../session/hooks.ts'
import { Field } from '../ui/Field.tsx'
import { PersonName } from '../ui/PersonName.tsx'
import { Side } from '../ui/Side.tsx'
import { useWords } from '../words/words.ts'
import styles from './Choice.module.css'
import { peopleLike } from './matching.ts'

/** One person on two channels becomes one entry: the search begins with the same name. */
export function MergePerson({ id, onDone }: { id: string; onDone(): void }) {
  const t = useWords()
  const list = useView((view) => view.participants.list)
  const [typed, setTyped] = useState<string>()
  const command = useCommand()
  if (!list) return null
  const ownName = list[id]?.name ?? ''
  const name = ownName || t('common.nameless', { number: list[id]?.number ?? '' })
  const found = peopleLike(list, typed ?? ownName, 9).filter((other) => other.id !== id)

  const merge = async (drop: string) => {
    const reply = await command.send('participants.merge', { keep: id, drop })
    if (reply.ok) onDone()
  }
  return (
    <div className="stack">
      <h3>{t('queue.merge.title')}</h3>
      <p className="soft">{t('queue.merge.help', { name })}</p>
      <Field
        label={t('queue.merge.search')}
        value={typed ?? ownName}
        onChange={({ target }) => setTyped(target.value)}
      />
      {found.length === 0 && <p className="soft">{t('queue.merge.none')}</p>}
      <ul className={styles.choices}>
        {found.map((other) => (
          <li key={other.id}>
            <button
              type="button"
              className={styles.choice}
              aria-label={t('queue.merge.with', { name: other.name })}
              onClick={() => void merge(other.id)}
            >
              <PersonName name={other.name} number={other.number} className={styles.name} />
              <Side side={other.side} />
            </button>
          </li>
        ))}
      </ul>
      <Refused acts={[command]} />
    </div>
  )
}
