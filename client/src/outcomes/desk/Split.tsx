import type { FormEvent } from 'react'
import { Refused } from '../../acts/Refused.tsx'
import { useCommand, useDraft } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import type { WordFormProps } from './Reword.tsx'

const fewest = 2
const most = 6

/** One sentence becomes several. */
export function Split({ outcome: { id, text: present }, onDone }: WordFormProps) {
  const t = useWords()
  const draft = useDraft(`split.${id}`)
  const command = useCommand()
  const text = draft.text || present
  const texts = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const fits = texts.length >= fewest && texts.length <= most
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!fits) return
    const reply = await command.send('outcomes.split', { outcome: id, texts }, { draft: draft.key })
    if (reply.ok) onDone()
  }
  return (
    <form className="stack" onSubmit={(event) => void save(event)}>
      <TextArea
        label={t('outcomes.split.label')}
        help={t('outcomes.split.help')}
        rows={4}
        value={text}
        onChange={({ target }) => draft.setText(target.value)}
      />
      <Refused acts={[command]} />
      <div>
        <Button type="submit" tone="primary" state={command.state} disabled={!fits}>
          {t('outcomes.split.save')}
        </Button>
      </div>
    </form>
  )
}
