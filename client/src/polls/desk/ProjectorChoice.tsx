import { isWritten } from '@evenhand/shared/polls/kinds'
import type { Picture } from '@evenhand/shared/polls/state'
import { Refused } from '../../acts/Refused.tsx'
import { useCommand, useView } from '../../session/hooks.ts'
import { useShortcuts } from '../../ui/shortcuts.ts'
import { useWords } from '../../words/words.ts'
import { hasGroups } from '../charts/groups.ts'
import type { ListedPoll } from './listed.ts'
import { Segments } from './Segments.tsx'

const keys = { ballot: 'Q', result: 'R', groups: 'G', nothing: '0' } as const
const choices = ['ballot', 'result', 'groups', 'nothing'] as const

/** What the projector shows of this poll; the keys Q, R, G and 0 do the same. */
export function ProjectorChoice({ poll }: { poll: ListedPoll }) {
  const t = useWords()
  const shown = useView((view) => view.polls.shown)
  const command = useCommand()
  const hidden = poll.stage === 'open' && poll.results !== 'live'
  const isSplit = poll.stage === 'closed' && !isWritten(poll.kind) && hasGroups(poll)
  const show = (picture: Picture | 'nothing') =>
    void command.send('polls.show', picture === 'nothing' ? { poll: null } : { poll: poll.id, picture })
  const segments = choices.map((value) => ({
    value,
    label: t(`polls.projector.${value}`),
    shortcut: keys[value],
    disabled: (value === 'result' && hidden) || (value === 'groups' && !isSplit),
  }))
  useShortcuts(
    segments.map(({ value, label, shortcut, disabled }) => ({
      key: shortcut.toLowerCase(),
      label: t('polls.projector.key', { picture: label }),
      run: () => show(value),
      disabled,
    })),
  )
  return (
    <div>
      <Segments
        label={t('polls.projector.label')}
        segments={segments}
        value={shown?.poll === poll.id ? shown.picture : 'nothing'}
        onChange={show}
      />
      {hidden && <p className="small soft">{t('polls.projector.hidden')}</p>}
      <Refused acts={[command]} />
    </div>
  )
}
