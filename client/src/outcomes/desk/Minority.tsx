import { useState, type FormEvent } from 'react'
import { Refused } from '../../acts/Refused.tsx'
import { useCommand, useDraft } from '../../session/hooks.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Field, TextArea } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import styles from './Board.module.css'
import type { ListedOutcome } from './listed.ts'

/** What a minority wants to stand beside the outcome, whatever it is named. */
export function Minority({ outcome: { id, minority = {} } }: { outcome: ListedOutcome }) {
  const t = useWords()
  const [adding, setAdding] = useState(false)
  const draft = useDraft(`minority.${id}`)
  const [group, setGroup] = useState('')
  const command = useCommand()
  const stated = Object.values(minority)
  const text = draft.text.trim()
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (text === '') return
    const statement = { text, ...(group.trim() && { group: group.trim() }) }
    const reply = await command.send(
      'outcomes.minority',
      { outcome: id, statements: [...stated, statement] },
      { draft: draft.key },
    )
    if (reply.ok) setAdding(false)
  }
  const remove = (place: number) =>
    void command.send('outcomes.minority', { outcome: id, statements: stated.toSpliced(place, 1) })
  return (
    <section className={styles.part}>
      <h4 className={styles.title}>{t('outcomes.minority.title')}</h4>
      {stated.length > 0 && (
        <ul className={styles.statements}>
          {stated.map((statement, place) => (
            <li key={`${place} ${statement.text}`}>
              <span>
                <bdi dir="auto">{statement.text}</bdi>{' '}
                {statement.group && <bdi className="small soft">{statement.group}</bdi>}
              </span>
              <IconButton icon="close" label={t('outcomes.minority.remove')} onClick={() => remove(place)} />
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <form className="stack" onSubmit={(event) => void add(event)}>
          <TextArea
            label={t('outcomes.minority.text')}
            rows={2}
            maxLength={500}
            value={draft.text}
            onChange={({ target }) => draft.setText(target.value)}
          />
          <Field
            label={t('outcomes.minority.group')}
            maxLength={80}
            value={group}
            onChange={({ target }) => setGroup(target.value)}
          />
          <div>
            <Button type="submit" tone="primary" state={command.state} disabled={text === ''}>
              {t('common.action.add')}
            </Button>
          </div>
        </form>
      ) : (
        <div>
          <Button tone="quiet" icon="plus" onClick={() => setAdding(true)}>
            {t('outcomes.minority.add')}
          </Button>
        </div>
      )}
      <Refused acts={[command]} />
    </section>
  )
}
