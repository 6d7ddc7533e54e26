import { projected } from '@evenhand/shared/kernel/projected'
import { board } from '@evenhand/shared/outcomes/state'
import { Refused } from '../../acts/Refused.tsx'
import { Segments } from '../../polls/desk/Segments.tsx'
import { useCommand, useView } from '../../session/hooks.ts'
import { Checkbox } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'

/** What the projector shows of the board; of one outcome each row says it. */
export function ProjectedBoard() {
  const t = useWords()
  const shown = useView(projected)
  const show = useCommand()
  return (
    <div>
      <Segments
        label={t('outcomes.projector.label')}
        value={shown === `outcome ${board}` ? 'board' : shown === undefined ? 'nothing' : undefined}
        onChange={(value) => void show.send('outcomes.show', { shown: value === 'board' ? board : null })}
        segments={[
          { value: 'board', label: t('outcomes.projector.board') },
          { value: 'nothing', label: t('outcomes.projector.nothing') },
        ]}
      />
      <Refused acts={[show]} />
    </div>
  )
}

/** Whether participants may propose. */
export function WhoProposes() {
  const t = useWords()
  const allowed = useView(({ outcomes }) => outcomes.open ?? false)
  const over = useView(({ life }) => life.stage === 'closed')
  const allow = useCommand()
  if (over) return null
  return (
    <div>
      <Checkbox
        label={t('outcomes.allow')}
        checked={allowed}
        onChange={({ target }) => void allow.send('outcomes.allow', { participants: target.checked })}
      />
      <Refused acts={[allow]} />
    </div>
  )
}
