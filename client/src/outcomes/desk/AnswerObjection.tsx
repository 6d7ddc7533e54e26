import { useState, type FormEvent } from 'react'
import { Refused } from '../../acts/Refused.tsx'
import { Segments } from '../../polls/desk/Segments.tsx'
import { useCommand, useDraft } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'

const ends = ['resolved', 'rejected', 'outweighed', 'upheld', 'invalid'] as const

interface AnswerObjectionProps {
  outcome: string
  id: string
  onDone(): void
}

/** What became of an objection, and why. */
export function AnswerObjection({ outcome, id, onDone }: AnswerObjectionProps) {
  const t = useWords()
  const [state, setState] = useState<(typeof ends)[number]>()
  const draft = useDraft(`why.${id}`)
  const command = useCommand()
  const why = draft.text.trim()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!state || why === '') return
    const reply = await command.send('outcomes.address', { outcome, objection: id, state, why }, { draft: draft.key })
    if (reply.ok) onDone()
  }
  return (
    <form className="stack" onSubmit={(event) => void save(event)}>
      <Segments
        label={t('outcomes.objections.became')}
        value={state}
        onChange={(value) => setState(value)}
        segments={ends.map((value) => ({ value, label: t(`outcomes.objections.state.${value}`) }))}
      />
      <TextArea
        label={t('outcomes.objections.why')}
        help={t('outcomes.objections.whyHelp')}
        rows={2}
        maxLength={500}
        value={draft.text}
        onChange={({ target }) => draft.setText(target.value)}
      />
      <Refused acts={[command]} />
      <div>
        <Button type="submit" tone="primary" state={command.state} disabled={!state || why === ''}>
          {t('outcomes.objections.save')}
        </Button>
      </div>
    </form>
  )
}
