import { useState, type FormEvent } from 'react'
import { Refused } from '../../acts/Refused.tsx'
import { useCommand, useDraft } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Field, TextArea } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import type { WordFormProps } from './Reword.tsx'

type Statement = { text: string; group?: string }

/** One statement more. Where somebody else has changed the list meanwhile, its writer sees what came and went before theirs is added. */
export function AddStatement({ outcome, onDone }: WordFormProps) {
  const t = useWords()
  const { id, minority = {}, minorityVersion: version = 0 } = outcome
  const draft = useDraft(`minority.${id}`)
  const whose = useDraft(`minority-group.${id}`)
  const command = useCommand()
  const stated = Object.values(minority)
  const [seen, setSeen] = useState({ version, stated })
  const text = draft.text.trim()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (text === '') return
    const group = whose.text.trim()
    const reply = await command.send(
      'outcomes.minority',
      { outcome: id, version, statements: [...stated, { text, ...(group && { group }) }] },
      { draft: draft.key },
    )
    if (!reply.ok) return
    whose.clear()
    onDone()
  }
  return (
    <form className="stack" onSubmit={(event) => void save(event)}>
      <TextArea
        label={t('outcomes.minority.text')}
        rows={2}
        maxLength={500}
        value={draft.text}
        onChange={({ target }) => {
          // Nothing was written yet: whatever stands there by now was seen.
          if (draft.text === '') setSeen({ version, stated })
          draft.setText(target.value)
        }}
      />
      <Field
        label={t('outcomes.minority.group')}
        maxLength={80}
        value={whose.text}
        onChange={({ target }) => whose.setText(target.value)}
      />
      {version !== seen.version && draft.text !== '' && <Changed from={seen.stated} to={stated} />}
      <Refused acts={command.refusal?.refused === 'moved-on' ? [] : [command]} />
      <div>
        <Button type="submit" tone="primary" state={command.state} disabled={text === ''}>
          {t('common.action.add')}
        </Button>
      </div>
    </form>
  )
}

/** What somebody else has done to the list since. */
function Changed({ from, to }: { from: readonly Statement[]; to: readonly Statement[] }) {
  const t = useWords()
  const missing = (one: readonly Statement[], other: readonly Statement[]) =>
    one.filter(({ text, group }) => !other.some((same) => same.text === text && same.group === group))
  return (
    <div role="alert" className="small">
      <p>{t('outcomes.minority.moved')}</p>
      <ul>
        {missing(to, from).map(({ text }) => (
          <li key={`+${text}`}>
            {t('outcomes.minority.came')} <bdi dir="auto">{text}</bdi>
          </li>
        ))}
        {missing(from, to).map(({ text }) => (
          <li key={`-${text}`}>
            {t('outcomes.minority.went')} <bdi dir="auto">{text}</bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}
