import { useState, type FormEvent } from 'react'
import { Refused } from '../../acts/Refused.tsx'
import { useCommand } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import { useListedBoard } from './listed.ts'
import type { WordFormProps } from './Reword.tsx'

/** The sentence is taken up into another one. */
export function Merge({ outcome: { id }, onDone }: WordFormProps) {
  const t = useWords()
  const { sections } = useListedBoard()
  const [keep, setKeep] = useState('')
  const command = useCommand()
  const others = sections.flatMap(({ outcomes }) => outcomes).filter((other) => other.id !== id)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (keep === '') return
    const reply = await command.send('outcomes.merge', { keep, drop: id })
    if (reply.ok) onDone()
  }
  return (
    <form className="stack" onSubmit={(event) => void save(event)}>
      <Select
        label={t('outcomes.merge.label')}
        help={t('outcomes.merge.help')}
        value={keep}
        onChange={({ target }) => setKeep(target.value)}
      >
        <option value="">{t('outcomes.merge.choose')}</option>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {other.text}
          </option>
        ))}
      </Select>
      <Refused acts={[command]} />
      <div>
        <Button type="submit" tone="primary" state={command.state} disabled={keep === ''}>
          {t('outcomes.merge.save')}
        </Button>
      </div>
    </form>
  )
}
