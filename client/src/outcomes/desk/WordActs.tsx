import { useState } from 'react'
import { useAct } from '../../acts/act.ts'
import { Refused } from '../../acts/Refused.tsx'
import { useCommand, useView } from '../../session/hooks.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import { movedAfter, type ListedOutcome } from './listed.ts'
import { Merge } from './Merge.tsx'
import { Reword } from './Reword.tsx'
import { Split } from './Split.tsx'

const forms = { reword: Reword, split: Split, merge: Merge } as const
type Form = keyof typeof forms

/** What is done with the sentence: other words, several, into another, another place, a message, off the board. */
export function WordActs({ outcome, among }: { outcome: ListedOutcome; among: readonly string[] }) {
  const t = useWords()
  const { id } = outcome
  const order = useView((view) => view.outcomes.order)
  const [form, setForm] = useState<Form>()
  const move = useCommand()
  const feature = useCommand()
  const off = useAct('outcomes.withdraw', { outcome: id })
  const Opened = form && forms[form]
  const up = movedAfter(order, among, id, -1)
  const down = movedAfter(order, among, id, 1)
  const to = (after: string | null | undefined) =>
    after !== undefined && void move.send('outcomes.move', { outcome: id, after })
  return (
    <div className="stack">
      <div className="row">
        {(['reword', 'split', 'merge'] as const).map((name) => (
          <Button key={name} aria-expanded={form === name} onClick={() => setForm(form === name ? undefined : name)}>
            {t(`outcomes.${name}.open`)}
          </Button>
        ))}
        <IconButton icon="up" label={t('outcomes.act.up')} disabled={up === undefined} onClick={() => to(up)} />
        <IconButton icon="down" label={t('outcomes.act.down')} disabled={down === undefined} onClick={() => to(down)} />
        <Button tone="quiet" icon="close" state={off.state} onClick={off.run}>
          {t('outcomes.act.off')}
        </Button>
      </div>
      {Opened && <Opened outcome={outcome} onDone={() => setForm(undefined)} />}
      <Checkbox
        label={t('outcomes.message')}
        checked={outcome.message ?? false}
        onChange={({ target }) => void feature.send('outcomes.feature', { outcome: id, message: target.checked })}
      />
      <Refused acts={[move, feature, off]} />
    </div>
  )
}
